// What was published and what not: one row for each indicator or series and each year.
import {yearOf} from "../../../../src/domain/period.ts";
import type {Indicator} from "../../../../src/model/evidence/indicator.ts";
import type {Observation} from "../../../../src/model/evidence/observation.ts";
import type {FigureRow, Reference} from "../../../../src/model/figures/rows.ts";
import {tables} from "../../../../src/words/zh/data/tables.ts";
import {ownDocument} from "./display-names.ts";
import type {Filters} from "./filters.ts";
import {column, type Facts, type Rows, type Table} from "./table.ts";

/** See {@link Table}. */
export const coverage: Table<FigureRow<"coverage">> = {
  filters: {
    of: "indicators (the default) or series: those with a figure of the place.",
    series: "Only these series.",
    geo: "The place; without it the focal one.",
    from: "The first year; without it the base year of the plan.",
    until: "The last year; without it the newest that has a figure.",
    min: "Only lines with figures of at least so many years."
  },
  options: {},
  needs: [],
  rows
};

/** One line of the table of years. */
interface Line {
  label: Reference;
  indicator: Indicator | null;
  observations: Observation[];
}

function rows(facts: Facts, question: Filters): Rows<FigureRow<"coverage">> {
  const seriesIds = facts.series.map((one) => one.id);
  const of = question.words("of", ["indicators", "series"])?.[0] ?? "indicators";
  const asked = question.words("series", seriesIds);
  const [geo = facts.site.place] =
    question.words(
      "geo",
      facts.geos.map((one) => one.id)
    ) ?? [];
  const observations = facts.observations.filter(
    (row) => row.geo === geo && row.qualifier !== "forecast"
  );
  const seen = (row: Observation): boolean => row.period_kind !== "target";
  const min = question.number("min") ?? (of === "series" ? 1 : 0);
  const newest = Math.max(...observations.filter(seen).map((row) => yearOf(row.period)));
  const from = yearOf(question.period("from") ?? String(facts.site.plan.period_from));
  const until = yearOf(
    question.period("until") ?? String(Math.max(facts.site.plan.period_to, newest))
  );
  const years = Array.from({length: Math.max(0, until - from + 1)}, (_, index) => from + index);
  const known = (line: Line): number => {
    const found = line.observations.filter(seen).map((row) => yearOf(row.period));
    return years.filter((year) => found.includes(year)).length;
  };
  const lines = linesOf(facts, of, observations).filter(
    (line) =>
      (asked === null || line.observations.some((row) => asked.includes(row.series))) &&
      known(line) >= min
  );
  const used = lines.flatMap((line) =>
    line.observations.filter((row) => years.includes(yearOf(row.period)))
  );
  return {
    columns: [
      column("label", "text", {as: "series"}),
      column("period", "period", {as: "year"}),
      column("state", "text"),
      column("grade", "text"),
      column("count", "integer", {unit: tables.units.figures})
    ],
    rows: lines.flatMap((line) => years.map((year) => cell(line, year))),
    sources: [
      ...(lines.some((line) => line.indicator) ? [ownDocument(facts)] : []),
      ...used.map((row) => row.source)
    ],
    until: lines.length > 0 && years.length > 0 ? String(until) : null,
    focus: {}
  };
}

function linesOf(facts: Facts, of: string, observations: readonly Observation[]): Line[] {
  const by = (series: string) => observations.filter((row) => row.series === series);
  return of === "indicators"
    ? facts.indicators.map((indicator) => ({
        label: {of: "indicators", id: indicator.id},
        indicator,
        observations: by(indicator.series)
      }))
    : facts.series.map(({id}) => ({
        label: {of: "series", id},
        indicator: null,
        observations: by(id)
      }));
}

/** What is known of one year: the best there is. */
function cell(line: Line, year: number): FigureRow<"coverage"> {
  const inYear = line.observations.filter((row) => yearOf(row.period) === year);
  const seen = inYear.filter((row) => row.period_kind !== "target");
  const isOf = (period: string | null | undefined) => period != null && yearOf(period) === year;
  const {indicator} = line;
  const state = seen.some((row) => row.period_kind !== "part_year" && row.qualifier !== "at_least")
    ? "observation"
    : seen.some((row) => row.period_kind !== "part_year")
      ? "bound"
      : seen.length > 0
        ? "part"
        : indicator && indicator.baseline !== null && isOf(indicator.baseline_period)
          ? "baseline"
          : isOf(indicator?.target_period) || inYear.length > 0
            ? "target"
            : "none";
  const [best = ""] = seen.map(({grade}) => grade).sort();
  return {label: line.label, period: String(year), state, grade: best, count: seen.length};
}
