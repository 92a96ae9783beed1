// What the words about figures need of the catalogue: names, release, who publishes.
import {refOf} from "../charts/references.ts";
import type {Catalogue} from "../model/catalogue.ts";
import type {Publication} from "./citation-item.ts";
import type {Release} from "./codes.ts";
import {englishNames} from "./english-names.ts";

/** The imprint of the site as it stands, under a release or the name of the state since. */
export function publication(catalogue: Catalogue, release: Release): Publication {
  const {site, geos} = catalogue;
  const place = {
    ref: refOf({of: "geos", id: site.place}),
    name: geos.find(({id}) => id === site.place)?.name ?? ""
  };
  return {
    ...{site: site.name, publisher: site.publisher.name, language: site.language},
    release,
    setting: {place, lexicon: englishNames(catalogue)}
  };
}
