// A published figure as a row, with the columns such rows have.
import {withId} from "../../../../src/domain/indexed.ts";
import type {LineRun} from "../../../../src/domain/line-runs.ts";
import type {Observation} from "../../../../src/model/evidence/observation.ts";
import type {Column} from "../../../../src/model/figures/figure.ts";
import type {FigureRow} from "../../../../src/model/figures/rows.ts";
import {documentRef} from "./display-names.ts";
import {column, type Facts} from "./table.ts";

/** The columns; a unit of their own only where the rows differ in it. */
export function observedColumns(unit: string | null, decimals: number): Column[] {
  return [
    column("series", "text"),
    column("geo", "text"),
    column("period", "period"),
    column("value", "number", {unit, decimals}),
    ...(unit === null ? [column("unit", "text")] : []),
    column("qualifier", "text"),
    column("role", "text"),
    column("run", "text", {hidden: true}),
    column("break", "flag"),
    column("date_inferred", "flag"),
    column("conflict", "flag"),
    column("document", "text"),
    column("source", "text"),
    column("grade", "text"),
    column("quote", "text"),
    column("note", "text"),
    column("cell", "text", {hidden: true})
  ];
}

/** One figure; `joint` says whether it is joined to its neighbours. */
export function observationRow(
  facts: Facts,
  figure: Observation,
  joint?: LineRun
): FigureRow<"observations"> {
  const series = withId(facts.series, figure.series);
  return {
    series: {of: "series", id: figure.series},
    geo: {of: "geos", id: figure.geo},
    period: figure.period,
    value: figure.value,
    unit: series?.unit ?? null,
    qualifier: figure.qualifier,
    role: figure.period_kind === "target" ? "target" : "observation",
    run: joint?.run ?? null,
    break: joint?.break ?? false,
    date_inferred: figure.date_inferred,
    conflict: figure.conflict,
    document: documentRef(facts, figure.document),
    source: {of: "sources", id: figure.source},
    grade: figure.grade,
    quote: figure.quote,
    note: figure.note,
    cell: figure.cell
  };
}
