// Targets that different documents set for one thing, side by side.
import {byPeriod} from "../../../../src/domain/period.ts";
import type {FigureRow} from "../../../../src/model/figures/rows.ts";
import {documentRef, ownDocument} from "./display-names.ts";
import type {Filters} from "./filters.ts";
import {observationRow} from "./observation-row.ts";
import {column, type Facts, type Rows, type Table} from "./table.ts";
import {targetRow} from "./target-row.ts";

/** See {@link Table}. */
export const documents: Table<FigureRow<"documents">> = {
  filters: {
    series: "One series; needed.",
    document: "Only these documents.",
    period: "Only targets for these periods."
  },
  options: {},
  needs: ["series"],
  rows
};

function rows(facts: Facts, question: Filters): Rows<FigureRow<"documents">> {
  const ids =
    question.words(
      "series",
      facts.series.map((one) => one.id)
    ) ?? [];
  const asked = question.words(
    "document",
    facts.documents.map((one) => one.id)
  );
  const targets = facts.observations.filter(
    (row) => ids.includes(row.series) && row.period_kind === "target"
  );
  const own = ownDocument(facts);
  const base = targetRow(facts, ids).filter((row) => row.role === "target");
  const periods = question.words("period", [
    ...targets.map((row) => row.period),
    ...base.map((row) => String(row.period))
  ]);
  const inTime = (period: unknown) => periods === null || periods.includes(String(period));
  const kept = targets.filter(
    (row) => (asked === null || asked.includes(row.document ?? "")) && inTime(row.period)
  );
  const plan = (asked === null || asked.includes(own) ? base : []).filter((row) =>
    inTime(row.period)
  );
  const series = facts.series.find((one) => one.id === ids[0]);
  const focal = documentRef(facts, own);
  return {
    columns: [
      column("label", "text", {as: "document"}),
      column("geo", "text"),
      column("series", "text"),
      column("period", "period", {as: "target_period"}),
      column("value", "number", {
        as: "target",
        unit: series?.unit ?? null,
        decimals: series?.decimals ?? null
      }),
      column("qualifier", "text"),
      column("role", "text", {hidden: true}),
      column("conflict", "flag"),
      column("source", "text"),
      column("grade", "text"),
      column("note", "text"),
      column("cell", "text", {hidden: true})
    ],
    rows: [...plan, ...kept.map((row) => observationRow(facts, row))].map((row) => ({
      ...row,
      label: row.document
    })),
    sources: [...(plan.length > 0 ? [own] : []), ...kept.map((row) => row.source)],
    until:
      [...kept, ...plan]
        .map((row) => String(row.period))
        .sort(byPeriod)
        .at(-1) ?? null,
    focus: focal ? {label: focal} : {}
  };
}
