// Ids by name: what the address of an embed may call the groups of its figure.
import {catalogue} from "../../catalogue.ts";

/** Ids of places and series by their names; a place goes before a series of the same name. */
export const known: ReadonlyMap<string, string> = new Map(
  [...catalogue.series, ...catalogue.geos].map(({id, name}) => [name, id])
);
