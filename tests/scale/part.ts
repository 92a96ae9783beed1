// One piece of work in a program of its own, so that its time and memory are its own: prints them as JSON. The folders
// stand in DATA, GENERATED, OUT and CACHE, as for any build.
import {codeDigest} from "../../scripts/build/inputs.ts";
import {lean} from "../../scripts/build/pages.ts";
import {sweepCache} from "../../scripts/build/sweep-cache.ts";
import {buildData} from "../../scripts/compile/index.ts";
import {generatedFolder} from "../../src/folders.ts";
import {makePages, type Visited} from "./pages.ts";
import {spent} from "./spent.ts";

/** What a piece of work took, in seconds of the processor and megabytes at most. */
export interface Cost {
  seconds: number;
  megabytes: number;
  /** Rows or pages it was done for. */
  count: number;
  /** Of the pages, how many there are of each sort, how many were made, and what these took. */
  visited?: Visited[];
}

const works = {
  data: async (): Promise<Partial<Cost>> => {
    const {counts, problems} = await buildData();
    if (!counts) throw new Error(problems.map(({found}) => found).join("\n"));
    return {count: counts["observations"] ?? 0};
  },
  pages: async (): Promise<Partial<Cost>> => {
    lean(generatedFolder);
    const code = codeDigest();
    process.env["CODE"] = code;
    const visited = await makePages();
    sweepCache(code, true);
    return {visited, count: visited.reduce((sum, {made}) => sum + made, 0)};
  }
};

/** A piece of work that is measured. */
export type Work = keyof typeof works;

const before = spent();
const done = await works[process.argv[2] as Work]();
const seconds = spent() - before;
const megabytes = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({seconds, megabytes, ...done}));
