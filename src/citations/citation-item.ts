// A figure or a table as something to cite.
import type {CodeEntry} from "../model/published/code.ts";
import type {Work} from "./cite.ts";
import type {Release} from "./codes.ts";
import type {Setting} from "./quotes.ts";

/** Who publishes, which release, and the names that words about figures need. */
export interface Imprint {
  site: string;
  /** Empty where the owner named nobody. */
  publisher: string;
  language: string;
  release: Release;
  setting: Setting;
  /** The codes that frozen releases gave out. */
  kept?: readonly CodeEntry[];
}

/** A figure; `url` is the full address of its page. */
export function workOf(figure: {id: string; title: string}, url: string, imprint: Imprint): Work {
  return {...from(imprint), id: `figure-${figure.id}`, kind: "figure", title: figure.title, url};
}

/** A table or a series; `name` is the name of its files. */
export function tableOf(name: string, title: string, url: string, imprint: Imprint): Work {
  return {...from(imprint), id: `data-${name.replace(/\W|_/gu, "-")}`, kind: "dataset", title, url};
}

function from({
  site,
  publisher,
  language,
  release
}: Imprint): Omit<Work, "id" | "kind" | "title" | "url"> {
  return {site, publisher, language, version: release.version, date: release.date};
}
