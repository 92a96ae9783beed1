// What the words about figures need of the catalogue: names, release, who publishes.
import type {Catalogue} from "../model/catalogue.ts";
import type {Imprint} from "./citation-item.ts";
import {newest} from "./codes.ts";
import {lexicon} from "./english-names.ts";

/** The imprint of the site as it stands. */
export function imprint(catalogue: Catalogue): Imprint {
  const {site, releases, geos} = catalogue;
  const place = geos.find(({id}) => id === site.place)?.name ?? "";
  return {
    ...{site: site.name, publisher: site.publisher.name, language: site.language},
    release: newest(releases),
    setting: {place, lexicon: lexicon(catalogue)}
  };
}
