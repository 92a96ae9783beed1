// What each table offers a figure, asked of the tables themselves in a city: its columns, and the drawings these are enough for.
import {kinds} from "../../../src/charts/kinds/index.ts";
import type {Column} from "../../../src/model/figures/figure.ts";
import {bindChannels} from "../../compile/figures/channels.ts";
import {nameRows} from "../../compile/figures/names.ts";
import type {Filters} from "../../compile/figures/tables/filters.ts";
import {figureTables} from "../../compile/figures/tables/index.ts";
import type {Facts, Table} from "../../compile/figures/tables/table.ts";

/** What a table offers. */
export interface Offered {
  /** By how many parts its rows are counted; null for a table that does not count. */
  parts: number | null;
  columns: readonly Column[];
  /** The drawings that need no word under `channels`. */
  draws: readonly string[];
}

/** What the tables offer, by the name that stands under `from`; twice where rows may be counted by one part or by two. */
export function whatFits(facts: Facts): Map<string, Offered[]> {
  return new Map(
    Object.entries<Table>(figureTables).map(([name, table]) => {
      const all = "by" in table.filters ? [1, 2] : [null];
      return [name, all.map((parts) => offered(facts, table, parts))];
    })
  );
}

function offered(facts: Facts, table: Table, parts: number | null): Offered {
  const asked = facts.series.map(({id}) => table.rows(facts, question(id, table, parts)));
  const found = asked.find(({rows}) => rows.length > 0);
  if (!found) throw new Error("the city has no row of a table that figures draw from");
  const {columns, rows} = nameRows(facts, found);
  const draws = Object.entries(kinds).filter(([, kind]) => {
    let fits = true;
    bindChannels(kind, {}, columns, rows, () => (fits = false));
    return fits;
  });
  return {parts, columns, draws: draws.map(([name]) => name)};
}

/** Asks for nothing but what is needed, and for the first of the parts that rows are counted by. */
function question(series: string, {needs}: Table, parts: number | null): Filters {
  return {
    has: (name) => needs.includes(name),
    words: (name, known) => {
      if (name === "series" && needs.includes(name)) return [series];
      return parts !== null && name === "by" ? [...known].slice(0, parts) : null;
    },
    period: () => null,
    number: () => null,
    flag: () => false,
    complain: () => undefined
  };
}
