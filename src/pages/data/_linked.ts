// The schema.org description of a table as it stands in the head of its page.
import {catalogue} from "../../catalogue.ts";
import {gridOf} from "../../downloads/coverage-grid.ts";
import {type Counted, dataCatalog, dataset, type Offer} from "../../downloads/descriptors/linked-data.ts";
import type {Table} from "../../downloads/table-types.ts";
import {jsonScript} from "../../words/markup.ts";

const places = new Map(catalogue.geos.map(({id, name}) => [id, name]));

/** JSON-LD for a script element; `counted` where the table is the part of one thing that is counted. */
export function linked(table: Table, offer: Offer, counted?: Counted): string {
  const grid = gridOf(table, places);
  const filled = grid?.years.filter((_, n) => grid.lines.some(({counts}) => counts[n] !== 0)) ?? [];
  const [first, last] = [filled[0], filled.at(-1)];
  const years = first !== undefined && last !== undefined ? ([first, last] as const) : null;
  const names = grid?.lines.flatMap(({name}) => (name === "" ? [] : [name])) ?? [];
  return jsonScript(dataset(table, offer, {years, places: names}, counted));
}

/** The same of the page that lists all tables. */
export const linkedCatalog = (offer: Offer): string => jsonScript(dataCatalog(offer));
