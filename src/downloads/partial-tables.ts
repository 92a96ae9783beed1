// The smaller files: the figures of one series or indicator, one chapter, one unit.
import {groupBy} from "../domain/group-by.ts";
import type {Catalogue} from "../model/catalogue.ts";
import type {Indicator} from "../model/evidence/indicator.ts";
import type {Observation} from "../model/evidence/observation.ts";
import type {Series} from "../model/evidence/series.ts";
import {bearingRow, chapterRow, longRow, unitRow} from "../model/published/parts.ts";
import type {Words} from "../words/words.ts";
import type {Table} from "./table-types.ts";
import {tableOf} from "./tables.ts";

/** A smaller table, and the lines that make it understood by itself. */
export interface Part {
  /** The id it is named by. */
  id: string;
  table: Table;
  /** Notes, in the interface's language. */
  lines: readonly string[];
}

const made = {
  made: "Taken from the tables of the same names.",
  origin: "取自同名的数据表，名称写在代码旁边，数值不改。"
};

/** The figures of each series, in the order of the series. */
export function longTables(catalogue: Catalogue, words: Words): Part[] {
  const named = naming(catalogue);
  const own = Map.groupBy(catalogue.observations, ({series}) => series);
  return catalogue.series.map((series) => ({
    id: series.id,
    lines: ofSeries(series, words),
    table: tableOf(
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
      (own.get(series.id) ?? []).map(named)
    )
  }));
}

/** The figures that bear on each indicator. */
export function indicatorTables(catalogue: Catalogue, words: Words): Part[] {
  const named = naming(catalogue);
  return catalogue.indicators.map((indicator) => ({
    id: indicator.id,
    lines: ofIndicator(indicator, catalogue, words),
    table: tableOf(
      {
        name: `indicators/${indicator.id}`,
        title: indicator.name,
        description: "One row is one figure of the indicator or of a series near it.",
        about: "一行是这项指标或相近统计项的一个数值或目标。",
        ...made,
        schema: bearingRow,
        key: ["relation", "cell"]
      },
      catalogue.observations
        .filter(({series}) => series === indicator.series || indicator.related.includes(series))
        .map((row) => ({
          ...named(row),
          relation: row.series === indicator.series ? "own" : "related"
        }))
    )
  }));
}

/** The clauses of each chapter, in the order of the plan. */
export function chapterTables({plan, commitments}: Catalogue): Part[] {
  const chapters = plan.clauses.filter(({kind}) => kind === "chapter");
  const dutiesOf = groupBy(plan.duties, ({clause}) => clause);
  const promisesOf = groupBy(commitments, ({clause}) => clause);
  const rows = plan.clauses.map((clause) => {
    const duties = dutiesOf.get(clause.id) ?? [];
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
  return chapters.map((chapter) => ({
    id: chapter.id,
    lines: [`${plan.title} ${chapter.label ?? ""}${chapter.title ?? ""}`],
    table: tableOf(
      {
        name: `chapters/${chapter.id}`,
        title: chapter.title ?? chapter.id,
        description: "One row is one part of the chapter, with its units and promises.",
        about: "一行是这一章的一个部分，写明责任单位和承诺。",
        ...made,
        schema: chapterRow,
        key: ["order"]
      },
      rows.filter((row) => row.chapter === chapter.id)
    )
  }));
}

/** The duties of each unit. */
export function unitTables({plan, units, commitments}: Catalogue): Part[] {
  const texts = new Map(plan.clauses.map(({id, text}) => [id, text]));
  return units.map((unit) => ({
    id: unit.id,
    lines: [unit.name, ...unit.aliases, unit.note ?? ""].filter((line) => line !== ""),
    table: tableOf(
      {
        name: `units/${unit.id}`,
        title: unit.name,
        description: "One row is one mention of the unit in a bracket.",
        about: "一行是括号里提到这个单位的一处，附条款原文。",
        ...made,
        schema: unitRow,
        key: ["id"]
      },
      plan.duties
        .filter((duty) => duty.unit === unit.id)
        .map((duty) => ({
          ...duty,
          text: texts.get(duty.clause) ?? "",
          commitments: commitments.filter((row) => row.clause === duty.clause).map(({id}) => id)
        }))
    )
  }));
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
  const series = catalogue.series.find(({id}) => id === row.series);
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
