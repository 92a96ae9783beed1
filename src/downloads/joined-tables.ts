// All figures joined in one file each: a tidy one with every name beside its id, a wide one of places and periods.
import {z} from "zod";

import {byPeriod} from "../domain/period.ts";
import type {Catalogue} from "../model/catalogue.ts";
import {count, maybeNumber} from "../model/cell.ts";
import {longRow, tidyRow} from "../model/published/parts.ts";
import {routes} from "../routes.ts";
import {period} from "../words/format.ts";
import type {Words} from "../words/words.ts";
import {type CanonicalPart, naming, partOf} from "./partial-tables.ts";
import type {Cell} from "./table-types.ts";

/** The paths of the two below the downloads, without an ending. */
const joinedTables = {tidy: "observations.tidy", wide: "observations.wide"} as const;

/**
 * Every figure and target with the names its ids stand for, its source and its address on this site;
 * `address` makes a full address of a path of the site.
 */
export function tidyTable(
  catalogue: Catalogue,
  address: (path: string) => string,
  words: Words
): CanonicalPart {
  const named = naming(catalogue);
  const documents = new Map(catalogue.documents.map(({id, title}) => [id, title]));
  return partOf(
    joinedTables.tidy,
    [words.data.joined.tidyNote],
    {
      name: joinedTables.tidy,
      title: words.data.joined.tidy,
      description: "One row is one published figure or one target of a document, understood alone.",
      about: "一行是公开发表的一个数值，或一份文件写的一个目标；名称、单位、来源和网址都在行里。",
      made: "Taken from the tables of observations, series, places, sources and documents.",
      origin: "取自观测值、序列、地区、来源和文件五张表，数值不改。",
      schema: tidyRow,
      key: ["cell"]
    },
    () =>
      numbered(catalogue.observations, (row) => [
        ...[row.series, row.geo, row.period, row.period_kind, row.document]
      ]).map(({row, n}) => ({
        ...named(row),
        n,
        document_title: documents.get(row.document ?? "") ?? null,
        address: address(routes.observation(row.series, row.cell))
      }))
  );
}

/** Every published figure, one row a series and place, one column a period; targets are no observations and left out. */
export function placesByPeriod(catalogue: Catalogue, words: Words): CanonicalPart {
  const named = naming(catalogue);
  const seen = catalogue.observations.filter((row) => row.period_kind !== "target");
  const periods = [...new Set(seen.map((row) => row.period))].sort(byPeriod);
  const empty = periods.map((at): [string, Cell] => [columnOf(at), null]);
  const rows = () => {
    const cells = numbered(seen, (row) => [row.series, row.geo, row.period_kind, row.period]);
    const lines = Map.groupBy(cells, ({row, n}) =>
      JSON.stringify([row.series, row.geo, row.period_kind, n])
    );
    return [...lines.values()].flatMap((line) => {
      const [first] = line;
      if (!first) return [];
      const values = line.map(({row}): [string, Cell] => [columnOf(row.period), row.value]);
      return [{...named(first.row), n: first.n, ...Object.fromEntries([...empty, ...values])}];
    });
  };
  return partOf(
    joinedTables.wide,
    [words.data.joined.wideNote],
    {
      name: joinedTables.wide,
      title: words.data.joined.wide,
      description: "One row is one series in one place; each period has a column of values.",
      about: "一行是一个地区的一个统计项，一列是一个时期；文件写的目标不在其中。",
      made: "Taken from the table of observations; nothing is filled in.",
      origin: "取自观测值表，没有的数值不填补。",
      schema: wideSchema(periods, words),
      key: ["series", "geo", "period_kind", "n"]
    },
    rows
  );
}

/** The rows with their number among those that share a cell: 1 for the first, 2 and on where sources differ. */
function numbered<T>(rows: readonly T[], cell: (row: T) => unknown): {row: T; n: number}[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const key = JSON.stringify(cell(row));
    const n = (seen.get(key) ?? 0) + 1;
    seen.set(key, n);
    return {row, n};
  });
}

/** `p2023`, `p2023_06`, `p2023_01_2023_06`: a name that any program takes for one. */
const columnOf = (at: string): string => `p${at.replaceAll(/[^\d]+/gu, "_")}`;

function wideSchema(periods: readonly string[], words: Words): z.ZodObject {
  const {series, series_name, unit, geo, geo_name, period_kind} = longRow.shape;
  return z.object({
    ...{series, series_name, unit, geo, geo_name, period_kind},
    n: count("序号", "1, and 2 and on where several figures share a place and a period."),
    ...Object.fromEntries(
      periods.map((at) => [
        columnOf(at),
        maybeNumber(period(at, words), `The figure of ${at}, in the unit of the row.`)
      ])
    )
  });
}
