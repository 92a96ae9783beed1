// What all makers make a site of: the data folder of this city with so many chart pages more, and those pages.
import {cpSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

import Papa from "papaparse";
import {parse, stringify} from "yaml";

import {buildData} from "../../scripts/compile/index.ts";
import {figures as schema} from "../../src/model/catalogue.ts";
import {type ChartPage, chartPage} from "./chart-page.ts";

/** A data folder, and the chart pages that were added to it. */
export interface Content {
  data: string;
  pages: ChartPage[];
  /** The index of a page whose values may be changed. */
  changing: number;
}

/** What a figure file says that is of interest here. */
interface Written {
  kind: string;
  from: string;
  claims?: string[];
  places: string[];
}

/** The kinds of drawing that every maker has. */
const drawn = ["line", "rank"];
/** How the ids of the added figures begin. */
export const added = "bench-";

/**
 * Lays the city into `folder` with `count` chart pages more: its lines and rankings of published values in turn, each
 * under an id of its own.
 */
export async function writeContent(folder: string, count: number): Promise<Content> {
  const data = join(folder, "data");
  cpSync("data", data, {recursive: true});
  const written = readdirSync(join(data, "figures"))
    .sort()
    .map((file) => parse(readFileSync(join(data, "figures", file), "utf8")) as Written)
    .filter(({kind, from}) => from === "observations" && drawn.includes(kind));
  for (let n = 0; n < count; n++) {
    const id = `${added}${String(n + 1).padStart(3, "0")}`;
    const copy = {...written[n % written.length], places: []};
    writeFileSync(join(data, "figures", `${id}.yaml`), stringify(copy));
  }
  // Where nothing is claimed of the values, another one makes nothing untrue.
  const first = written.findIndex(({claims}) => claims === undefined);
  return {data, pages: await pagesOf(folder), changing: first};
}

/** The same content, laid into another folder, after one value of the data has been changed by hand. */
export async function changeCell(folder: string, content: Content): Promise<Content> {
  const {changing} = content;
  const data = join(folder, "data");
  cpSync(content.data, data, {recursive: true});
  const [series = "", geo = "", period = ""] = content.pages[changing]?.cells[0]?.split(":") ?? [];
  const path = join(data, "statistics", `${series}.csv`);
  const [head = [], ...rows] = Papa.parse<string[]>(readFileSync(path, "utf8")).data;
  const row = rows.find((cells) => cells[0] === geo && cells[1] === period);
  if (!row) throw new Error(`no such figure: ${series} ${geo} ${period}`);
  const at = head.indexOf("value");
  row[at] = String(Number(row[at]) + 1);
  writeFileSync(path, Papa.unparse([head, ...rows], {newline: "\n"}));
  return {data, pages: await pagesOf(folder), changing};
}

/** The added pages, as our data build makes them. */
async function pagesOf(folder: string): Promise<ChartPage[]> {
  const generated = join(folder, "generated");
  const {counts, problems} = await buildData({data: join(folder, "data"), generated});
  if (!counts) throw new Error(problems.map(({found}) => found).join("\n"));
  const text = readFileSync(join(generated, "figures.json"), "utf8");
  return schema
    .parse(JSON.parse(text))
    .filter(({id}) => id.startsWith(added))
    .map(chartPage);
}
