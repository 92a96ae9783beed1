// The plan's own base and target as rows of a series.
import type {Indicator} from "../../../../src/model/evidence/indicator.ts";
import type {Qualifier} from "../../../../src/model/evidence/observation.ts";
import type {FigureRow} from "../../../../src/model/figures/rows.ts";
import {tables} from "../../../../src/words/zh/data/tables.ts";
import {documentRef, ownDocument} from "./display-names.ts";
import type {Facts} from "./table.ts";

/** Base and target of each indicator that has one of these series; no base where the plan prints none. */
export function targetRow(facts: Facts, series: readonly string[]): FigureRow<"observations">[] {
  return facts.indicators
    .filter((indicator) => series.includes(indicator.series))
    .flatMap((indicator) => {
      const {baseline, baseline_period, target, target_period} = indicator;
      const bound = indicator.bound === "at_least" ? "at_least" : "exact";
      return [
        ...(baseline === null || baseline_period === null
          ? []
          : [row(facts, indicator, "baseline", baseline_period, baseline, "exact")]),
        row(facts, indicator, "target", target_period, target, bound)
      ];
    });
}

function row(
  facts: Facts,
  indicator: Indicator,
  role: "baseline" | "target",
  period: string,
  value: number,
  qualifier: Qualifier
): FigureRow<"observations"> {
  const {title} = facts.site.plan;
  return {
    series: {of: "series", id: indicator.series},
    geo: {of: "geos", id: facts.site.place},
    period,
    value,
    unit: indicator.unit,
    qualifier,
    role,
    run: null,
    break: false,
    date_inferred: false,
    conflict: false,
    document: documentRef(facts, ownDocument(facts)) ?? title,
    source: tables.plan(title),
    grade: null,
    note: null,
    cell: null
  };
}
