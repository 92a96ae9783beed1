// This site beside the same content by others, built and visited in one run; writes results.md. See scripts/bench.ts.
import {mkdirSync, rmSync, writeFileSync} from "node:fs";
import {loadavg} from "node:os";
import {join} from "node:path";
import {parseArgs} from "node:util";

import {launch} from "../../scripts/browser.ts";
import {refuse} from "../../scripts/programs/arguments.ts";
import {run} from "../../scripts/run.ts";
import {type Alone, built} from "./built.ts";
import type {ChartPage} from "./chart-page.ts";
import {changeCell, type Content, writeContent} from "./content.ts";
import {isDrawn} from "./drawn.ts";
import {framework} from "./makers/framework.ts";
import type {Maker} from "./makers/maker.ts";
import {ours} from "./makers/ours.ts";
import {plain} from "./makers/plain.ts";
import {vitepress} from "./makers/vitepress.ts";
import {home, install} from "./packages.ts";
import {results, tables} from "./results.ts";
import {served} from "./served.ts";
import type {Measured} from "./table.ts";
import {meanOf, type Visited, visited} from "./visited.ts";

const {values: options} = parseArgs({
  options: {pages: {type: "string", default: "50,500"}, visits: {type: "string", default: "3"}}
});
/** How many pages the small and the large site have, and how often a page is visited. */
const [few = NaN, many = NaN] = options.pages.split(",").map(Number);
const sizes = [few, many] as const;
const visits = Number(options.visits);
if (!(few > 0 && many > few && visits > 0))
  refuse("--pages 先少后多，如 8,16；--visits 次数，如 1");

const makers = [ours, vitepress, framework, plain];
const work = join(home, "work");

await install();
rmSync(work, {recursive: true, force: true});
const before = loadavg()[0] ?? NaN;
const contents = [await contentOf(few), await contentOf(many)] as const;
const all: Measured[] = [];
for (const maker of makers) all.push(await measured(maker));
const load = [before, loadavg()[0] ?? NaN] as const;
console.log(`\n${tables(all, sizes)}`);
const browser = await launch();
const how = {sizes, visits, load, browser: browser.version()};
await browser.close();
writeFileSync(join(import.meta.dirname, "results.md"), results(all, how));
rmSync(work, {recursive: true, force: true});

/** The content of so many pages, before and after one value has changed. */
async function contentOf(size: number): Promise<readonly [Content, Content]> {
  const folder = join(work, `content-${String(size)}`);
  mkdirSync(folder, {recursive: true});
  const first = await writeContent(join(folder, "before"), size);
  return [first, await changeCell(join(folder, "after"), first)];
}

async function measured(maker: Maker): Promise<Measured> {
  const at = (size: number) =>
    join(work, "sites", `${maker.name.replace(/\W+/gu, "-")}-${String(size)}`);
  console.log(`${maker.name}: ${String(few)} pages`);
  const small = await built(maker, at(few), contents[0]);
  console.log(`${maker.name}: ${String(many)} pages`);
  const large = await built(maker, at(many), contents[1]);
  console.log(`${maker.name}: visits`);
  const visit = await seen(maker, join(at(few), maker.site));
  const all = {maker, small, large, ...visit};
  return maker.part === "ours" ? {...all, alone: await alone(at(many))} : all;
}

/** What a chart page of our built site takes by itself. */
async function alone(folder: string): Promise<Alone> {
  const {env, cwd} = ours.build(folder);
  const args = ["--import", "./scripts/preload.ts", join("tests", "bench", "alone.ts")];
  const {code, output} = await run(args, {...env, OUT: join(folder, "alone")}, undefined, cwd);
  if (code !== 0) throw new Error(output);
  return JSON.parse(output.trim().split("\n").at(-1) ?? "") as Alone;
}

/** What visits of a line and of a ranking cost, and whether both are drawn without scripts. */
async function seen(maker: Maker, site: string): Promise<{visit: Visited; plain: boolean}> {
  const pages = (["line", "bars"] as const).map((kind) => pageOf(contents[0][1].pages, kind));
  const {address, close} = await served(site, join(work, "served"), maker.part === "ours");
  const browser = await launch();
  try {
    const addresses = pages.map((id) => `${address}/${maker.page(id)}`);
    const costs: Visited[] = [];
    let isPlain = true;
    for (const one of addresses) {
      // Who does not draw at all would win every race.
      if (!(await isDrawn(browser, one, true)))
        throw new Error(`${maker.name} does not draw ${one}`);
      isPlain &&= await isDrawn(browser, one, false);
      costs.push(await visited(one, visits));
    }
    return {visit: meanOf(costs), plain: isPlain};
  } finally {
    await browser.close();
    await close();
  }
}

function pageOf(pages: readonly ChartPage[], kind: ChartPage["chart"]["kind"]): string {
  const found = pages.find(({chart}) => chart.kind === kind);
  if (!found) throw new Error(`no page draws ${kind}`);
  return found.id;
}
