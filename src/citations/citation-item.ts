// A figure or a table as something to cite.
import type {CodeEntry} from "../model/published/code.ts";
import type {Frozen} from "../model/published/difference.ts";
import {routes} from "../routes.ts";
import type {Work} from "./cite.ts";
import type {Release} from "./codes.ts";
import type {Setting} from "./quotes.ts";

/** Who publishes, which release, and the names that words about figures need. */
export interface Publication {
  site: string;
  /** Empty where the owner named nobody. */
  publisher: string;
  language: string;
  release: Release;
  /** The day up to which the state has looked: its date while it is no release. */
  day?: string;
  /** Where the bytes of that release stand, by table and by figure: under the first release that had them. */
  pinned?: Pick<Frozen["releases"][number], "tables" | "embeds">;
  setting: Setting;
  /** The codes that frozen releases gave out. */
  kept?: readonly CodeEntry[];
}

/** A figure; `url` is the full address of its page. Of a release its frozen embed is cited. */
export function workOf(
  figure: {id: string; title: string},
  url: string,
  imprint: Publication
): Work {
  const {id, title} = figure;
  const first = imprint.pinned?.embeds[id];
  const pinned = first && routes.frozenEmbed(first, id);
  return {
    ...from(imprint),
    ...{id: `figure-${id}`, kind: "figure", title, url: pin(url, routes.figure(id), pinned)}
  };
}

/** A table; `url` is the full address of its page. Of a release its frozen file is cited. */
export function tableOf(name: string, title: string, url: string, imprint: Publication): Work {
  return dataset(name, title, imprint, pin(url, routes.table(name), frozen(name, imprint)));
}

/** A series; of a release the frozen table that holds its figures is cited. */
export function seriesOf(id: string, title: string, url: string, imprint: Publication): Work {
  const table = frozen("observations", imprint);
  return dataset(`series-${id}`, title, imprint, pin(url, routes.series(id), table));
}

function dataset(name: string, title: string, imprint: Publication, url: string): Work {
  const id = `data-${name.replace(/\W|_/gu, "-")}`;
  return {...from(imprint), id, kind: "dataset", title, url};
}

/** The path of a table's bytes in the release that is cited; undefined where the state is no release. */
function frozen(table: string, {pinned}: Publication): string | undefined {
  const first = pinned?.tables[table];
  return first && routes.dataFile(`v${first}/${table}.csv`);
}

/** The address of a page, or of what stands at another path of the same site. */
function pin(url: string, page: string, other: string | undefined): string {
  return other === undefined || !url.endsWith(page) ? url : url.slice(0, -page.length) + other;
}

function from(imprint: Publication): Omit<Work, "id" | "kind" | "title" | "url"> {
  const {site, publisher, language, release, day = ""} = imprint;
  const state = release.date === "" ? {version: "", date: day} : release;
  return {site, publisher, language, version: state.version, date: state.date};
}
