// The page step of a large city, of which some pages are made: whole batches of each sort, at the head, in the middle
// and at the end, as a build makes them. What comes before the first page (bundles, all tables) is done whole.
import {startBundle, type StaticPath} from "../../scripts/build/bundle.ts";
import {generatedFolder} from "../../src/folders.ts";
import {changed} from "./city.ts";
import {spent} from "./spent.ts";

/** Pages, pictures or files of one sort. */
export interface Visited {
  /** The address with its parameters, such as `/figures/[id].png`, of a download its folder; or what comes before the first page. */
  sort: string;
  /** How many there are. */
  count: number;
  /** How many of them were made. */
  made: number;
  /** What making all of them takes, in seconds of the processor. */
  seconds: number;
}

/** What was made of one sort. */
interface Tally {
  count: number;
  /** Counted once: the first batch, which loads what the others need as well, and those that the changed cell is in. */
  once: {made: number; seconds: number};
  /** Counted for all others. */
  sample: {made: number; seconds: number};
}

/** Figures are drawn so many side by side. */
const batch = 64;
/** Of a sort with no more than this all are made. */
const few = 3 * batch;
/** All downloads are of one route. */
const downloads = "/data/[...file]";
/** Left out: one file that holds the drawing of every figure, and the page that says how large it is. */
const whole = ["/press/kit.zip", "/press"];

/** Makes the pages of the city that DATA and its fellows point to. */
export async function makePages(): Promise<Visited[]> {
  const tallies = new Map<string, Tally>();
  const since = spent();
  const first = (sort: string, seconds: number) =>
    tallies.set(sort, {count: 1, once: {made: 1, seconds}, sample: {made: 0, seconds: 0}});
  const once = new Set<string>();
  const chosen = (sort: string, paths: readonly StaticPath[]) => {
    const tally = {count: paths.length, once: {made: 0, seconds: 0}, sample: {made: 0, seconds: 0}};
    tallies.set(sort, tally);
    const {all, single} = some(paths);
    for (const {pathname} of single) once.add(bare(pathname));
    return all;
  };
  const {paths, write, close} = await startBundle(process.env["OUT"] ?? "", generatedFolder);
  first("bundles", spent() - since);
  const before = spent();
  const all = await paths();
  first("tables", spent() - before);
  const sorts = Map.groupBy(all, ({route, pathname}) => sortOf(route.route, pathname));
  for (const sort of whole) sorts.delete(sort);
  for (const path of [...sorts].flatMap(([sort, of]) => chosen(sort, of))) {
    const tally = tallies.get(sortOf(path.route.route, path.pathname));
    const began = spent();
    await write(path);
    const of = once.has(bare(path.pathname)) ? tally?.once : tally?.sample;
    if (of) {
      of.made += 1;
      of.seconds += spent() - began;
    }
  }
  close();
  return [...tallies].map(([sort, tally]) => ({sort, ...counted(tally)}));
}

/** All of a sort by what was made of it. */
function counted({count, once, sample}: Tally): Omit<Visited, "sort"> {
  const each = sample.made === 0 ? 0 : sample.seconds / sample.made;
  const seconds = once.seconds + each * (count - once.made);
  return {count, made: once.made + sample.made, seconds};
}

/** A pathname in the words of both who lists and who asks. */
const bare = (pathname: string): string => decodeURI(pathname).replace(/^\/|\/$/gu, "");

/**
 * Downloads are told apart by their folder: the files of whole tables are few and large, those of their parts many and
 * small. A pathname may end with a slash, also that of a file.
 */
function sortOf(route: string, pathname: string): string {
  if (route !== downloads) return route;
  const [, folder = ""] = /^\/?data\/([^/]+)\/[^/]/u.exec(pathname) ?? [];
  return `${downloads} ${folder}`;
}

/**
 * A batch at the head, those with what was changed, one in the middle and one at the end, where they begin on their own;
 * the first two are `single`: nothing like them is in the others.
 */
function some<T extends {pathname: string}>(paths: readonly T[]): {all: T[]; single: T[]} {
  if (paths.length <= few) return {all: [...paths], single: [...paths]};
  const batchOf = (index: number) => Math.floor(index / batch);
  const last = batchOf(paths.length - 1);
  const single = new Set([0]);
  paths.forEach(({pathname}, index) => {
    if (hangs.test(pathname)) single.add(batchOf(index));
  });
  const kept = new Set([...single, Math.floor(last / 2), last]);
  const of = (batches: ReadonlySet<number>) => paths.filter((_, n) => batches.has(batchOf(n)));
  return {all: of(kept), single: of(single)};
}

/** The address of what has the changed series in its name. */
const hangs = new RegExp(`\\b${changed}\\b`, "u");
