// What `npm run data` says: what was read, what is new, what is wrong, what to look at again, and nothing else.
//
// --all prints every problem; --watch goes on as files are saved; --html FILE writes the same as one page;
// --steps tells each step with its counts.
import {writeFileSync} from "node:fs";
import {join} from "node:path";

import {generatedFolder} from "../../src/folders.ts";
import {claim, refusal} from "../build/folder.ts";
import {lock} from "../build/lock.ts";
import {block} from "../compile/derive/summary.ts";
import {buildData, generatedTarget, type Result} from "../compile/index.ts";
import {digest} from "../compile/problems/digest.ts";
import {report} from "../compile/problems/problem.ts";
import {decode} from "../compile/read/decode.ts";
import {dataFolder, type Folder} from "../compile/read/read-folder.ts";
import {problemPage} from "./problem-page.ts";
import {news} from "./since-release.ts";
import {warnings} from "./warnings.ts";
import {follow} from "./watch.ts";

/** What it is asked for: see above; `html` is the name of a file. */
interface Asked {
  all: boolean;
  watch: boolean;
  steps: boolean;
  html?: string | undefined;
}

/** Builds the data and says so; gives the exit code. With --watch it returns and goes on. */
export async function speak({all, watch, steps, html: page}: Asked): Promise<number> {
  const refused = refusal(generatedTarget, [dataFolder]);
  if (refused !== null) {
    console.error(refused);
    return 1;
  }
  claim(generatedFolder);
  const once = async (): Promise<number> => {
    const log = steps ? (line: string) => console.log(line) : undefined;
    const result = await attempt(log);
    const text = typeof result === "string" ? result : answerText(result, dataFolder, all);
    const good = typeof result !== "string" && result.counts !== null;
    if (good) console.log(text);
    else console.error(text);
    if (good && steps) console.log(block(result.counts ?? {}));
    if (page !== undefined) writeFileSync(page, problemPage(text, good ? "calm" : "still"));
    return good ? 0 : 1;
  };
  const code = await once();
  if (!watch) return code;
  console.log("正在等待文件保存，按 Ctrl+C 结束 · waiting for changes, Ctrl+C ends it");
  follow(dataFolder, () => void once());
  return 0;
}

/**
 * The data built while no other build writes the same folder; or the sentence for a fault of our own, for no
 * trace of calls ever reaches an editor.
 */
export async function attempt(log?: (line: string) => void): Promise<Result | string> {
  const free = await lock(join(generatedFolder, ".lock"));
  try {
    return await buildData(log ? {log} : {});
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return `程序自己出了错，不是您的表格有错；请把这一句和刚改过的文件发给维护网站的人：${message}
The program failed, not your tables; send this sentence and the file you changed to whoever keeps the site.`;
  } finally {
    free();
  }
}

/** The whole answer as it is printed. */
export function answerText(result: Result, data: string, all = false): string {
  const {problems, facts, folder, whole} = result;
  if (!facts) {
    const scope = problems.some(({scope}) => scope !== undefined);
    const wait = whole
      ? []
      : scope
        ? [
            "整个文件的问题先改，其余的核对等它们改好后再做。\nWhole files first; the rest is checked once these are mended.\n"
          ]
        : ["图和报道待下列问题改好后再核对。\nfigures and stories wait for these:\n"];
    const list = all
      ? report(problems, data)
      : digest(problems, {folder: data, line: lines(folder)});
    return [...wait, list].join("\n");
  }
  const {catalogue, released} = facts;
  const {observations, series} = catalogue;
  return [
    `已读取 ${folder.size} 个文件：${series.length} 个序列，${observations.length} 个数值。没有问题。`,
    `${folder.size} files, ${series.length} series, ${observations.length} figures: no problems.`,
    ...first(series.length, observations.length),
    ...news(catalogue, released),
    ...warnings(catalogue, new Date())
  ].join("\n");
}

/** What to do next in a folder without figures; nothing where there are some. */
function first(series: number, observations: number): string[] {
  if (observations > 0) return [];
  return series > 0
    ? ["还没有录入数值。下一步：npm run add，加第一个数；或 npm start，先看网站。"]
    : [
        "还没有录入数值，也没有序列。下一步：npm run new -- indicator 或 npm run new -- series，加一个要跟踪的数；或 npm start，先看网站。"
      ];
}

/** Finds a line of a file as text; each file is decoded once. */
function lines(folder: Folder): (file: string, line: number) => string | null {
  const known = new Map<string, readonly string[]>();
  return (file, line) => {
    const bytes = folder.get(file);
    if (!bytes) return null;
    const list = known.get(file) ?? (decode(file, bytes).text ?? "").split("\n");
    known.set(file, list);
    return list[line - 1] ?? null;
  };
}
