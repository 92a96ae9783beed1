// The smaller files: the figures of one series or indicator, one chapter, one unit.
import {dutiesOf} from "../domain/duties.ts";
import {groupBy} from "../domain/group-by.ts";
import {withId} from "../domain/indexed.ts";
import {ofSeries as figuresOf} from "../domain/observations.ts";
import type {Catalogue} from "../model/catalogue.ts";
import type {Indicator} from "../model/evidence/indicator.ts";
import type {Observation} from "../model/evidence/observation.ts";
import type {Series} from "../model/evidence/series.ts";
import {bearingRow, chapterRow, longRow, unitRow} from "../model/published/parts.ts";
import type {Words} from "../words/words.ts";
import type {Origin, Table} from "./table-types.ts";
import {originOf, tableOf} from "./tables.ts";

/** A smaller table, and the lines that make it understood by itself. */
export interface CanonicalPart extends Pick<Table, "name" | "title"> {
  /** The id it is named by. */
  id: string;
  /** Made each time it is asked for: those of a large site together would be most of what is held. */
  readonly table: Table;
  /** What it is made from. */
  from: () => Origin;
  /** Notes, in the interface's language. */
  lines: readonly string[];
}

/** A part by what its table says of itself and by what gives its rows. */
export function partOf(
  id: string,
  lines: readonly string[],
  about: Parameters<typeof tableOf>[0],
  rows: () => readonly object[]
): CanonicalPart {
  const {name, title} = about;
  return {
    ...{id, name, title, lines},
    from: () => originOf(about, rows()),
    get table() {
      return tableOf(about, rows());
    }
  };
}

const made = {
  made: "Taken from the tables of the same names.",
  origin: "取自同名的数据表，名称写在代码旁边，数值不改。"
};

/** The figures of each series, in the order of the series. */
export function longTables(catalogue: Catalogue, words: Words): CanonicalPart[] {
  const named = naming(catalogue);
  return catalogue.series.map((series) =>
    partOf(
      series.id,
      ofSeries(series, words),
      {
        name: `series/${series.id}`,
        title: series.name,
        description: "One row is one published figure or one target of a document.",
        about: "一行是公开发表的一个数值，或一份文件写的一个目标。",
        ...made,
        schema: longRow,
        key: ["cell"],
        decimals: series.decimals
      },
      () => figuresOf(series.id, catalogue.observations).map(named)
    )
  );
}

/** The figures that bear on each indicator. */
export function indicatorTables(catalogue: Catalogue, words: Words): CanonicalPart[] {
  const named = naming(catalogue);
  return catalogue.indicators.map((indicator) =>
    partOf(
      indicator.id,
      ofIndicator(indicator, catalogue, words),
      {
        name: `indicators/${indicator.id}`,
        title: indicator.name,
        description: "One row is one figure of the indicator or of a series near it.",
        about: "一行是这项指标或相近统计项的一个数值或目标。",
        ...made,
        schema: bearingRow,
        key: ["relation", "cell"]
      },
      () =>
        [...new Set([indicator.series, ...indicator.related])]
          .flatMap((series) => figuresOf(series, catalogue.observations))
          .map((row) => ({
            ...named(row),
            relation: row.series === indicator.series ? "own" : "related"
          }))
    )
  );
}

/** The clauses of each chapter, in the order of the plan. */
export function chapterTables({plan, commitments}: Catalogue): CanonicalPart[] {
  const chapters = plan.clauses.filter(({kind}) => kind === "chapter");
  const dutiesAt = groupBy(plan.duties, ({clause}) => clause);
  const promisesOf = groupBy(commitments, ({clause}) => clause);
  const rows = plan.clauses.map((clause) => {
    const duties = dutiesAt.get(clause.id) ?? [];
    const of = (role: string) => [
      ...new Set(duties.filter((duty) => duty.role === role).map(({unit}) => unit))
    ];
    const promised = (promisesOf.get(clause.id) ?? []).map(({id}) => id);
    return {
      ...clause,
      ...{
        lead: of("lead"),
        responsible: of("responsible"),
        support: of("support"),
        guide: of("guide")
      },
      commitments: promised
    };
  });
  return chapters.map((chapter) =>
    partOf(
      chapter.id,
      [`${plan.title} ${chapter.label ?? ""}${chapter.title ?? ""}`],
      {
        name: `chapters/${chapter.id}`,
        title: chapter.title ?? chapter.id,
        description: "One row is one part of the chapter, with its units and promises.",
        about: "一行是这一章的一个部分，写明责任单位和承诺。",
        ...made,
        schema: chapterRow,
        key: ["order"]
      },
      () => rows.filter((row) => row.chapter === chapter.id)
    )
  );
}

/** The duties of each unit. */
export function unitTables({plan, units, commitments}: Catalogue): CanonicalPart[] {
  const promisesOf = groupBy(commitments, ({clause}) => clause);
  return units.map((unit) =>
    partOf(
      unit.id,
      [unit.name, ...unit.aliases, unit.note ?? ""].filter((line) => line !== ""),
      {
        name: `units/${unit.id}`,
        title: unit.name,
        description: "One row is one mention of the unit in a bracket.",
        about: "一行是括号里提到这个单位的一处，附条款原文。",
        ...made,
        schema: unitRow,
        key: ["id"]
      },
      () =>
        dutiesOf(unit.id, plan.duties).map((duty) => ({
          ...duty,
          text: withId(plan.clauses, duty.clause)?.text ?? "",
          commitments: (promisesOf.get(duty.clause) ?? []).map(({id}) => id)
        }))
    )
  );
}

/** What a series counts: notes of its files. */
export function ofSeries({name, unit, definition, breaks, note}: Series, words: Words): string[] {
  const {facts} = words.data;
  return [
    facts.counted(name, unit),
    ...(definition ? [facts.definition(definition)] : []),
    ...(breaks.length > 0 ? [facts.breaks(breaks.join(" "))] : []),
    ...(note && note !== definition ? [note] : [])
  ];
}

function ofIndicator(row: Indicator, catalogue: Catalogue, words: Words): string[] {
  const {facts} = words.data;
  const series = withId(catalogue.series, row.series);
  const verdict = catalogue.verdicts.find(
    (one) => one.indicator === row.id && one.target_period === row.target_period
  );
  return [
    facts.counted(row.name, row.unit),
    facts.baseline(row.baseline_text, row.baseline_period ?? ""),
    facts.target(row.target_text, row.target_period),
    ...(verdict ? [facts.verdict(verdict.sentence, verdict.rule)] : []),
    ...(series ? ofSeries(series, words).slice(1) : []),
    ...(row.note ? [row.note] : [])
  ];
}

/** Puts the names beside the ids of a figure. */
export function naming({series, geos, sources}: Catalogue): (row: Observation) => object {
  const kinds = new Map(series.map((row) => [row.id, row]));
  const places = new Map(geos.map(({id, name}) => [id, name]));
  const pages = new Map(sources.map((row) => [row.id, row]));
  return (row) => {
    const page = pages.get(row.source);
    return {
      ...row,
      series_name: kinds.get(row.series)?.name ?? "",
      unit: kinds.get(row.series)?.unit ?? "",
      geo_name: places.get(row.geo) ?? "",
      publisher: page?.publisher ?? "",
      published_on: page?.published_on ?? null,
      // Reposts are named and never linked.
      source_url: page && page.url_kind !== "repost" ? page.url : null
    };
  };
}
