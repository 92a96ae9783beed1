// `npm run import-table`: shows what a table of any shape was taken for, asks what it does not say, checks, and writes rows.
import {existsSync, readFileSync, renameSync, writeFileSync} from "node:fs";
import {basename, join} from "node:path";
import {parseArgs, type ParseArgsConfig} from "node:util";

import {dryRun} from "../../compile/dry-run.ts";
import {digest} from "../../compile/problems/digest.ts";
import type {Problem} from "../../compile/problems/problem.ts";
import {openFolder} from "../../compile/read/read-folder.ts";
import {openWorkbooks} from "../../compile/read/table/workbook.ts";
import {withDecimals} from "../../desk/change/with-decimals.ts";
import {merge} from "./merge.ts";
import {picture} from "./picture.ts";
import {placeFinder} from "./places.ts";
import {hindrances, preview} from "./preview.ts";
import {answered, type Ask} from "./questions.ts";
import {readSheet} from "./read-sheet.ts";
import {toRows} from "./to-rows.ts";
import {understand} from "./understand.ts";
import {itemQuestion, questions} from "./what-to-ask.ts";

/** Where it works and whom it speaks to. */
export interface Desk {
  /** The data folder. */
  data: string;
  say: (line: string) => void;
  ask: Ask;
}

const usage = `用法：npm run import-table -- 文件 [--series 序列 --kind 时期类型 --source 来源 --unit 单位
  --geo 地区 --period 时期 --item 指标 --sheet 工作表] [--leave-out] [--dry-run]
usage: npm run import-table -- FILE [flags]`;

const words = ["series", "kind", "source", "unit", "geo", "period", "item", "sheet"] as const;

/** Does it; gives the exit code: 0 written or nothing to write, 1 refused and nothing written. */
export async function importTable(
  args: readonly string[],
  {data, say, ask}: Desk
): Promise<number> {
  const refuse = (...lines: string[]): number => {
    for (const line of lines) say(line);
    return 1;
  };
  const read = flagsOf(args);
  if (read === null) return refuse(usage);
  const {file, flags, leaveOut, dry} = read;
  if (!existsSync(file)) return refuse(`没有这个文件：${file}。请检查文件名和所在的文件夹。`);
  const sheet = await readSheet(basename(file), readFileSync(file), flags.sheet ?? null);
  if ("refused" in sheet) return refuse(sheet.refused);
  const {folder} = await openWorkbooks(openFolder(data).folder);
  const before = dryRun(folder);
  const placeOf = placeFinder(before.parsed.tables);
  const table = understand(sheet, (name) => placeOf(name) !== null);
  if (table === null)
    return refuse(`${basename(file)} 里找不到一行数。请确认表里有数，表头有年份或指标名。`);
  for (const line of picture(sheet, table)) say(line);

  const items = [...new Set(table.points.map(({item}) => item))];
  const which = await answered(items.length > 1 ? [itemQuestion(items)] : [], flags, ask);
  if ("complaints" in which) return refuse("", "还缺：", ...which.complaints);
  const item = which.answers["item"] ?? items[0] ?? "";
  const points = table.points.filter((point) => point.item === item);
  const told = await answered(questions(item, points, before.parsed, placeOf), flags, ask);
  if ("complaints" in told) return refuse("", "还缺：", ...told.complaints);
  const {answers} = told;
  const series = before.parsed.tables.series.rows.find(({id}) => id === answers["series"]);
  const source = before.parsed.tables.sources.rows.find(({id}) => id === answers["source"]);
  if (!series || !source) return refuse(usage);
  const target = `statistics/${series.id}.csv`;
  if (folder.has(`statistics/${series.id}.xlsx`))
    return refuse(
      `这个序列已有 statistics/${series.id}.xlsx，请先把它另存为 ${target}，再删去工作簿。`
    );

  const converted = toRows(
    points,
    {
      seriesUnit: series.unit,
      unit: answers["unit"] ?? null,
      geo: placeOf(answers["geo"] ?? ""),
      period: answers["period"] ?? null,
      kind: answers["kind"] ?? "",
      source: source.id,
      grade: source.grade
    },
    placeOf
  );
  const hindered = hindrances(converted, sheet.lines, series.unit, leaveOut);
  if (hindered.length) return refuse("", ...hindered, "什么也没有写入。");
  const now = before.parsed.statistics.find(({table: one}) => one.file === target);
  const merged = merge(
    folder,
    target,
    now,
    converted.rows.map(({row}) => row)
  );
  for (const line of preview(item, target, merged, converted)) say(line);
  if (!merged.added.length) {
    say("没有要写入的行。");
    return 0;
  }
  const raised = withDecimals(
    new Map(folder).set(target, new TextEncoder().encode(merged.text)),
    series.id,
    merged.added.map(({value}) => String(value))
  );
  if (raised.told !== null) say(`${raised.told}。`);
  const after = dryRun(raised.folder);
  const text = merged.text.split("\n");
  const line = (of: string, at: number) => (of === target ? (text[at - 1] ?? null) : null);
  const fresh = newer(before.facts, after.facts);
  if (fresh.length)
    return refuse("", "这些行过不了核对，什么也没有写入：", digest(fresh, {folder: data, line}));
  const follows = newer(before.told, after.told);
  if (follows.length)
    say(`\n写入后，下列图和报道要跟着改：\n${digest(follows, {folder: data, line: () => null})}`);
  if (dry) {
    say("只是试一遍（--dry-run），什么也没有写入。");
    return 0;
  }
  if (ask && !/^(?:y|yes|是|好)$/i.test((await ask("写入？（y 写入，其他不写）："))?.trim() ?? ""))
    return refuse("什么也没有写入。");
  // The series first: with more decimals than its figures it is as sound as before.
  for (const name of raised.told === null ? [target] : ["series.csv", target])
    laidDown(join(data, name), raised.folder.get(name) ?? new Uint8Array());
  say(`已写入 ${join(data, target)}：新增 ${merged.added.length} 行。接着运行 npm run data 看看。`);
  return 0;
}

/** Moved into place as a whole, so that nobody reads half of it. */
function laidDown(path: string, bytes: Uint8Array): void {
  writeFileSync(`${path}.tmp`, bytes);
  renameSync(`${path}.tmp`, path);
}

const options: NonNullable<ParseArgsConfig["options"]> = {
  ...Object.fromEntries(words.map((name) => [name, {type: "string"}])),
  "leave-out": {type: "boolean"},
  "dry-run": {type: "boolean"}
};

function flagsOf(args: readonly string[]) {
  try {
    const {values, positionals} = parseArgs({args: [...args], allowPositionals: true, options});
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length) return null;
    const flags: Partial<Record<(typeof words)[number], string>> = {};
    for (const name of words) {
      const value: unknown = values[name];
      if (typeof value === "string") flags[name] = value;
    }
    return {file, flags, leaveOut: "leave-out" in values, dry: "dry-run" in values};
  } catch {
    return null;
  }
}

/** The problems that were not there before. */
function newer(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const key = ({file, column, found}: Problem) => `${file} ${String(column)} ${found}`;
  const known = new Set(before.map(key));
  return after.filter((problem) => !known.has(key(problem)));
}
