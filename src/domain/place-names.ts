// Names of places that tell each from the others: whoever draws or lists by names keeps apart what has an id of its own.
import type {Geo} from "../model/evidence/geo.ts";
import {groupBy} from "./group-by.ts";
import {withId} from "./indexed.ts";

/**
 * The names of some places among all by their ids. Places of one name have beside it what tells them apart: the place
 * each lies in, or else its id; `within` says both.
 */
export function placeNames(
  all: readonly Geo[],
  within: (name: string, place: string) => string,
  ids: Iterable<string> = all.map(({id}) => id)
): Map<string, string> {
  const places = [...new Set(ids)].flatMap((id) => withId(all, id) ?? []);
  return new Map(
    [...groupBy(places, ({name}) => name).values()].flatMap((same) => {
      const apart = new Set(same.map(({parent}) => parent)).size === same.length;
      return same.map(({id, name, parent}): [string, string] => {
        const place = (apart ? withId(all, parent)?.name : undefined) ?? id;
        return [id, same.length > 1 ? within(name, place) : name];
      });
    })
  );
}
