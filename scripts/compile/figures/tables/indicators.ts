// Targets as rows: base, newest comparable figure, target, and how far it is.
import {neutral} from "../../../../src/domain/assessment/rules.ts";
import {type Judged, verdicts} from "../../../../src/domain/assessment/verdicts.ts";
import {byPeriod, lastDayOf} from "../../../../src/domain/period.ts";
import {asOf} from "../../../../src/domain/versions/releases.ts";
import type {Indicator} from "../../../../src/model/evidence/indicator.ts";
import type {FigureRow, Reference} from "../../../../src/model/figures/rows.ts";
import {routes} from "../../../../src/routes.ts";
import {boundOf, boundOfCode} from "../../../../src/words/target-text.ts";
import {zh} from "../../../../src/words/zh.ts";
import {address, documentRef, ownDocument} from "./display-names.ts";
import type {Filters} from "./filters.ts";
import {column, common, type Facts, type Rows, type Table} from "./table.ts";

/** See {@link Table}. */
export const indicators: Table<FigureRow<"indicators">> = {
  filters: {
    indicator: "These indicators, or series that only another document sets a target for.",
    document: "The targets of these documents; without it those of the plan itself."
  },
  options: {},
  needs: [],
  rows
};

function rows(facts: Facts, question: Filters): Rows<FigureRow<"indicators">> {
  const all = judged(facts);
  const asked = question.words("indicator", new Set(all.map((one) => one.indicator)));
  const documents = question.words(
    "document",
    facts.documents.map((one) => one.id)
  );
  const from = documents ?? [ownDocument(facts)];
  const kept = all.filter(
    (one) => from.includes(one.document) && (asked === null || asked.includes(one.indicator))
  );
  const made = kept.map((one) => target(facts, one));
  const unit = common(made.map((row) => String(row.unit)));
  const decimals = Math.max(0, ...kept.map((one) => naming(facts, one).decimals));
  const values = {unit, decimals};
  return {
    columns: [
      column("label", "text", {as: "series"}),
      column("baseline_period", "period"),
      column("baseline", "number", values),
      column("value_period", "period"),
      column("value", "number", {...values, as: "latest"}),
      column("qualifier", "text"),
      column("date_inferred", "flag"),
      column("target_period", "period"),
      column("target", "number", values),
      column("target_bound", "text", {hidden: true}),
      column("target_qualifier", "text", {hidden: true}),
      column("unit", "text", {hidden: unit !== null}),
      ...(facts.site.assessment === "off"
        ? []
        : [column("covered", "number", {decimals: 2}), column("status", "text")]),
      column("document", "text"),
      column("href", "text", {hidden: true})
    ],
    rows: made,
    sources: [
      ...kept.map((one) => one.document),
      ...kept.flatMap((one) => one.observations).map((row) => row.source)
    ],
    until:
      kept
        .flatMap((one) => (one.latest_period === null ? [] : [one.latest_period]))
        .sort(byPeriod)
        .at(-1) ?? null,
    focus: {}
  };
}

/** Every target with what is known of it; without judgement where the owner wants none. */
function judged(facts: Facts): Judged[] {
  // Before the first release nothing is judged: the day is that of the base.
  const day = asOf(facts.releases) ?? lastDayOf(String(facts.site.plan.period_from));
  const all = verdicts({...facts, place: facts.site.place, asOf: day});
  return facts.site.assessment === "full" ? all : all.map(neutral);
}

function target(facts: Facts, verdict: Judged): FigureRow<"indicators"> {
  const {label, unit, href, baseline} = naming(facts, verdict);
  return {
    label,
    baseline_period: baseline === null ? null : verdict.baseline_period,
    baseline,
    value_period: verdict.latest_period,
    value: verdict.latest,
    qualifier: verdict.latest === null ? null : (verdict.observations[0]?.qualifier ?? null),
    date_inferred: verdict.observations[0]?.date_inferred ?? false,
    target_period: verdict.target_period,
    target: verdict.target,
    ...bound(facts, verdict),
    unit,
    ...(facts.site.assessment === "off"
      ? {}
      : {covered: verdict.latest === null ? null : verdict.covered, status: verdict.status}),
    document: documentRef(facts, verdict.document),
    href
  };
}

/** What the thing is, its base where the document prints one, and its page. */
function naming(facts: Facts, verdict: Judged) {
  const indicator = facts.indicators.find((one) => one.id === verdict.indicator);
  const series = facts.series.find((one) => one.id === (indicator?.series ?? verdict.indicator));
  const page = indicator ? routes.indicator(indicator.id) : routes.series(verdict.indicator);
  const href = address(facts, page);
  const label: Reference = {of: indicator ? "indicators" : "series", id: verdict.indicator};
  if (indicator && verdict.document === ownDocument(facts)) return {...indicator, label, href};
  return {
    label,
    unit: series?.unit ?? "",
    decimals: series?.decimals ?? 0,
    // No other document prints a base, and a sum that starts from nothing has none.
    baseline: null,
    href
  };
}

/** The bound of a target: its code, and the words around the number as printed, 以上 or ≥…; null without any. */
function bound(
  facts: Facts,
  verdict: Judged
): {target_bound: string | null; target_qualifier: Indicator["bound"]} {
  const own = verdict.document === ownDocument(facts);
  const indicator = facts.indicators.find((one) => one.id === verdict.indicator);
  if (own && indicator) {
    const printed = boundOf(indicator.target, indicator.target_text, indicator.unit);
    return {target_bound: printed || null, target_qualifier: indicator.bound};
  }
  const row = facts.observations.find(
    (one) =>
      one.series === (indicator?.series ?? verdict.indicator) &&
      one.document === verdict.document &&
      one.value === verdict.target
  );
  const code = row?.qualifier === "at_least" ? "at_least" : "reach";
  return {target_bound: boundOfCode(code, zh) || null, target_qualifier: code};
}
