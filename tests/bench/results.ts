// What the bench writes down: where and when it ran, what was built, and the tables.
import {execFileSync} from "node:child_process";
import {availableParallelism, cpus, totalmem} from "node:os";

import {nginx} from "../harness/real-nginx.ts";
import {buildMeasures, grid, type Measured, table, visitMeasures} from "./table.ts";

/** Where and how the bench ran. */
export interface Circumstances {
  /** How many chart pages the small and the large site have. */
  sizes: readonly [number, number];
  /** How often each page was visited. */
  visits: number;
  /** The load of the machine in the last minute, before and after. */
  load: readonly [number, number];
  /** The version of the browser. */
  browser: string;
}

/** The tables as they are printed. */
export function tables(all: readonly Measured[], sizes: Circumstances["sizes"]): string {
  const drawn = grid(
    ["", ...all.map(({maker}) => maker.name)],
    [["drawn with scripts off", ...all.map(({plain}) => (plain ? "yes" : "no"))]]
  );
  return `## Builds\n\n${table(all, buildMeasures(sizes))}\n\n## First visit of a chart page\n\n${table(all, visitMeasures)}\n\n${drawn}`;
}

/** The whole file. */
export function results(all: readonly Measured[], how: Circumstances): string {
  const {sizes, visits, load, browser} = how;
  const [few, many] = sizes.map(String);
  const machine = `${String(availableParallelism())} × ${cpus()[0]?.model.trim() ?? ""}, ${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  const server = nginx ? "nginx with the configuration of deploy/" : "a small server";
  const commit = execFileSync("git", ["rev-parse", "--short", "HEAD"], {encoding: "utf8"}).trim();
  return `# This site beside others

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}, at commit ${commit}: ${machine}; Node ${process.versions.node}, Chromium ${browser}. Load of the
machine in the last minute: ${load[0].toFixed(1)} before, ${load[1].toFixed(1)} after; other programs at work make times by the clock longer, those of
the processor hardly.

Every maker has the same ${few} and ${many} chart pages, lines and rankings of this city in turn: title, what is counted, drawing,
the drawing in words, note, sources, table. VitePress draws with ECharts, Framework with Plot, both in the browser and
without what such pages do not use; plain Node draws at build, and is the floor. **This site** builds the whole city besides (plan,
units, indicators, its own figures, search, downloads), and of each chart page also an embed, pictures, social cards, its table as
CSV, JSON and workbook, a slide and an archive; that is why times and bytes are also told for each page more, which is the
difference of the two sites by the number of pages between. **The page alone** is like against like: of this site its HTML
with both drawings, the table, the sentences and the codes, drawn, rendered, written and finished at the large size by a
program of its own, where embeds, pictures, tables and archives stand already and the facts are read; of the others,
who make nothing else of a chart, each page more. Cold is a build from nothing, warm one after a single value
has changed. A line and a ranking were each visited ${String(visits)} times at ${few} pages with Lighthouse's defaults for phones, packed,
through ${server}; the table has the mean of the two, each the middle of its visits.

${tables(all, sizes)}
`;
}
