// The page step of a large city, of which some pages are made: whole batches of each sort, at the head, in the middle
// and at the end, as a build makes them. What comes before the first page (bundles, all tables) is done whole.
import {build} from "astro";

import {spent} from "./spent.ts";

/** Pages, pictures or files of one sort. */
export interface Visited {
  /** The address with its parameters, such as `/figures/[id].png`, of a download its folder; or what comes before the first page. */
  sort: string;
  /** How many there are. */
  count: number;
  /** How many of them were made. */
  made: number;
  /** What making these took, in seconds of the processor. */
  seconds: number;
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
  const visited = new Map<string, Visited>();
  const since = spent();
  const note = (sort: string, more: Partial<Visited>) => {
    const known = visited.get(sort) ?? {sort, count: 0, made: 0, seconds: 0};
    visited.set(sort, {...known, ...more});
  };
  await build({
    outDir: process.env["OUT"] ?? "",
    logLevel: "warn",
    integrations: [
      {
        name: "some",
        hooks: {
          "astro:build:start": ({setPrerenderer}) => {
            setPrerenderer((usual) => ({
              ...usual,
              name: "some",
              getStaticPaths: async () => {
                note("bundles", {count: 1, made: 1, seconds: spent() - since});
                const before = spent();
                const all = await usual.getStaticPaths();
                note("tables", {count: 1, made: 1, seconds: spent() - before});
                const sorts = Map.groupBy(all, ({route, pathname}) =>
                  sortOf(route.route, pathname)
                );
                for (const sort of whole) sorts.delete(sort);
                return [...sorts].flatMap(([sort, paths]) => {
                  note(sort, {count: paths.length});
                  return some(paths);
                });
              },
              render: async (request, options) => {
                const sort = sortOf(options.routeData.route, new URL(request.url).pathname);
                const before = spent();
                const response = await usual.render(request, options);
                const {made = 0, seconds = 0} = visited.get(sort) ?? {};
                note(sort, {made: made + 1, seconds: seconds + spent() - before});
                return response;
              }
            }));
          }
        }
      }
    ]
  });
  return [...visited.values()];
}

/**
 * Downloads are told apart by their folder: the files of whole tables are few and large, those of their parts many and
 * small. A pathname may end with a slash, also that of a file.
 */
function sortOf(route: string, pathname: string): string {
  if (route !== downloads) return route;
  const [, folder = ""] = /^\/?data\/([^/]+)\/[^/]/u.exec(pathname) ?? [];
  return `${downloads} ${folder}`;
}

/** A batch at the head, one in the middle and one at the end, where they begin on their own. */
function some<T>(all: readonly T[]): readonly T[] {
  if (all.length <= few) return all;
  const last = Math.floor((all.length - 1) / batch);
  const kept = new Set([0, Math.floor(last / 2), last]);
  return all.filter((_, index) => kept.has(Math.floor(index / batch)));
}
