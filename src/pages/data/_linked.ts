// The schema.org description of a table as it stands in the head of its page.
import {catalogue} from "../../catalogue.ts";
import {gridOf} from "../../downloads/coverage-grid.ts";
import {dataCatalog, dataset, type Offer} from "../../downloads/descriptors/linked-data.ts";
import type {Table} from "../../downloads/table-types.ts";

const places = new Map(catalogue.geos.map(({id, name}) => [id, name]));

/** JSON-LD for a script element; `files` are the paths of the data, where they are not those of the table alone. */
export function linked(table: Table, offer: Offer, files?: readonly string[]): string {
  const grid = gridOf(table, places);
  const filled = grid?.years.filter((_, n) => grid.lines.some(({counts}) => counts[n] !== 0)) ?? [];
  const [first, last] = [filled[0], filled.at(-1)];
  const years = first !== undefined && last !== undefined ? ([first, last] as const) : null;
  const names = grid?.lines.flatMap(({name}) => (name === "" ? [] : [name])) ?? [];
  return script(dataset(table, offer, {years, places: names}, files));
}

/** The same of the page that lists all tables. */
export const linkedCatalog = (offer: Offer): string => script(dataCatalog(offer));

/** No end of the script element inside it. */
const script = (content: object): string => JSON.stringify(content).replaceAll("<", "\\u003c");
