// Published figures as rows: one or several series, places and periods; base and targets on request.
import {groupBy} from "../../../../src/domain/group-by.ts";
import {indexed} from "../../../../src/domain/indexed.ts";
import {lineRuns} from "../../../../src/domain/line-runs.ts";
import {byPeriod, span} from "../../../../src/domain/period.ts";
import {geoLevels} from "../../../../src/model/evidence/geo.ts";
import {
  type Observation,
  periodKinds,
  qualifiers
} from "../../../../src/model/evidence/observation.ts";
import type {FigureRow} from "../../../../src/model/figures/rows.ts";
import {ownDocument} from "./display-names.ts";
import type {Filters} from "./filters.ts";
import {observationRow, observedColumns} from "./observation-row.ts";
import {common, type Facts, type Rows, type Table} from "./table.ts";
import {targetRow} from "./target-row.ts";

/** See {@link Table}. */
export const observations: Table<FigureRow<"observations">> = {
  filters: {
    series: "One series or several; needed.",
    geo: "One place or several; without it every place that has figures.",
    level: "Only places of these levels.",
    period: "Only these periods.",
    period_kind: "Only figures of these kinds; without it all but targets.",
    qualifier: "Only figures worded so.",
    from: "No period that ends before this one begins.",
    until: "No period that begins after this one ends."
  },
  options: {
    target: "true: the plan's own base and target of the indicator that has this series.",
    documents: "Targets that these documents set for the places drawn."
  },
  needs: ["series"],
  rows
};

const seriesById = indexed((list: Facts["series"]) => new Map(list.map((one) => [one.id, one])));

const seriesIds = indexed((list: Facts["series"]) => new Set(list.map(({id}) => id)));

/** The figures of each series, with where each stands among all. */
const bySeries = indexed((list: Facts["observations"]) =>
  groupBy(
    list.map((row, at) => ({row, at})),
    ({row}) => row.series
  )
);

function rows(facts: Facts, question: Filters): Rows<FigureRow<"observations">> {
  const series = seriesById(facts.series);
  const ids = question.words("series", seriesIds(facts.series)) ?? [];
  const groups = bySeries(facts.observations);
  const all = ids
    .flatMap((id) => groups.get(id) ?? [])
    .sort((a, b) => a.at - b.at)
    .map(({row}) => row);
  const kept = all.filter(filter(facts, question, all)).sort(order(facts, ids));
  const targets = all.filter(targetsOf(facts, question, kept));
  const own = question.flag("target") ? targetRow(facts, ids) : [];
  const joint = lineRuns(kept, series);
  const used = ids.map((id) => series.get(id));
  return {
    columns: observedColumns(
      common(used.map((one) => one?.unit ?? "")),
      Math.max(0, ...used.map((one) => one?.decimals ?? 0))
    ),
    rows: [
      ...own,
      ...kept.map((row) => observationRow(facts, row, joint.get(row.cell))),
      ...targets.map((row) => observationRow(facts, row))
    ],
    sources: [
      ...(own.length > 0 ? [ownDocument(facts)] : []),
      ...[...kept, ...targets].map((row) => row.source)
    ],
    until:
      kept
        .map((row) => row.period)
        .sort(byPeriod)
        .at(-1) ?? null,
    focus: {geo: {of: "geos", id: facts.site.place}}
  };
}

type Test = (row: Observation) => boolean;

function filter(facts: Facts, question: Filters, all: readonly Observation[]): Test {
  const levels = new Map<string, string>(facts.geos.map((geo) => [geo.id, geo.level]));
  const geo = question.words("geo", levels.keys());
  const level = question.words("level", geoLevels);
  const kind = question.words("period_kind", periodKinds);
  const period = question.words(
    "period",
    all.map((row) => row.period)
  );
  const qualifier = question.words("qualifier", qualifiers);
  const from = question.period("from");
  const until = question.period("until");
  const among = (list: readonly string[] | null, word: string | undefined) =>
    list === null || list.includes(word ?? "");
  return (row) =>
    among(geo, row.geo) &&
    among(level, levels.get(row.geo)) &&
    (kind === null ? row.period_kind !== "target" : kind.includes(row.period_kind)) &&
    among(period, row.period) &&
    among(qualifier, row.qualifier) &&
    (from === null || span(row.period).to > span(from).from) &&
    (until === null || span(row.period).from < span(until).to);
}

/** The targets that the documents asked for set, for the places asked for or drawn. */
function targetsOf(facts: Facts, question: Filters, kept: readonly Observation[]): Test {
  const asked =
    question.words(
      "documents",
      facts.documents.map((document) => document.id)
    ) ?? [];
  const geos = question.words(
    "geo",
    facts.geos.map((geo) => geo.id)
  );
  const places = new Set(geos ?? kept.map((row) => row.geo));
  return (row) =>
    row.period_kind === "target" &&
    row.document !== null &&
    asked.includes(row.document) &&
    places.has(row.geo);
}

/** By series as asked, the focal place last, then time and size. */
function order(facts: Facts, ids: readonly string[]): (a: Observation, b: Observation) => number {
  const listed = new Map(facts.geos.map((geo, index) => [geo.id, index]));
  const rank = (row: Observation): number =>
    row.geo === facts.site.place ? listed.size : (listed.get(row.geo) ?? 0);
  return (a, b) =>
    ids.indexOf(a.series) - ids.indexOf(b.series) ||
    rank(a) - rank(b) ||
    byPeriod(a.period, b.period) ||
    a.value - b.value;
}
