// `npm run import-table`: shows what a table of any shape was taken for, asks what it does not say, checks, and writes rows.
import {existsSync, readFileSync} from "node:fs";
import {basename, relative} from "node:path";
import {parseArgs, type ParseArgsConfig} from "node:util";

import {parse} from "../../compile/read/parse-folder.ts";
import {openFolder} from "../../compile/read/read-folder.ts";
import {openWorkbooks} from "../../compile/read/table/workbook.ts";
import {rehearse, state} from "../../editor/change/build-draft.ts";
import {type Manner, publishChange} from "../../editor/change/publish-change.ts";
import {put} from "../../editor/change/table-rows.ts";
import {withDecimals} from "../../editor/change/with-decimals.ts";
import {withSource} from "../../editor/interview/source.ts";
import {argumentFault} from "../../programs/arguments.ts";
import {merge} from "./merge.ts";
import {picture} from "./picture.ts";
import {placeFinder} from "./places.ts";
import {hindrances, preview} from "./preview.ts";
import {readSheet} from "./read-sheet.ts";
import {toRows} from "./to-rows.ts";
import {understand} from "./understand.ts";
import {answered, flags, type TableAnswers} from "./what-to-ask.ts";

/** Where it works, whom it speaks to, and the day of the record, written in full. */
export type Session = Pick<Manner, "data" | "say" | "ask" | "silent"> & {today: string};

const usage = `用法：
  npm run import-table -- 文件          读一张别处的统计表，缺什么问什么
每个问题都可以写成选项：
${Object.entries(flags)
  .map(([name, said]) => `  --${name.padEnd(10)} ${said}`)
  .join("\n")}
  --sheet      工作簿里的哪一张表
  --leave-out  看不懂的格不要
  --dry-run    只看会变什么，不写入
  --even-so    有的图或报道会因此不成立，也先写入`;

/** Does it; gives the exit code: 0 written or nothing to write, 1 refused and nothing written. */
export async function importTable(args: readonly string[], desk: Session): Promise<number> {
  const {data, say, ask} = desk;
  const refuse = (...lines: string[]): number => {
    for (const line of lines) say(line);
    return 1;
  };
  const read = flagsOf(args);
  if (typeof read === "string") return refuse(read, usage);
  if (read === null) return refuse(usage);
  const {file, given, sheet: name, leaveOut, dry, evenSo} = read;
  if (!existsSync(file)) return refuse(`没有这个文件：${file}。请检查文件名和所在的文件夹。`);
  const sheet = await readSheet(basename(file), readFileSync(file), name);
  if ("refused" in sheet) return refuse(sheet.refused);
  const folder = new Map(openFolder(data).folder);
  // A table that was laid into the data folder is what is to be read, and no fault of that folder.
  const strayed = folder.delete(relative(data, file).replaceAll("\\", "/"));
  const {catalogue, said} = await (strayed ? rehearse(folder, data) : state(data));
  if (!catalogue) return refuse(said, "先改好这些，再来添加。");
  const {tables, statistics} = parse((await openWorkbooks(folder)).folder).parsed;
  const placeOf = placeFinder(tables);
  const table = understand(sheet, (words) => placeOf(words) !== null);
  if (table === null)
    return refuse(`${basename(file)} 里找不到一行数。请确认表里有数，表头有年份或指标名。`);
  for (const line of picture(sheet, table)) say(line);

  const outcome = await answered(table.points, given, catalogue, placeOf, ask);
  if ("missing" in outcome)
    return refuse("", "还缺这些，没有写入任何东西：", ...outcome.missing.map((one) => `  ${one}`));
  const {answers, item, points} = outcome;
  const series = catalogue.series.find(({id}) => id === answers.series);
  if (!series) return refuse(usage);
  const target = `statistics/${series.id}.csv`;
  if (folder.has(`statistics/${series.id}.xlsx`))
    return refuse(
      `这个序列已有 statistics/${series.id}.xlsx，请先把它另存为 ${target}，再删去工作簿。`
    );

  const sourced = withSource(folder, catalogue, answers);
  const converted = toRows(
    points,
    {
      seriesUnit: series.unit,
      unit: answers.unit ?? null,
      geo: answers.place ?? null,
      period: answers.period ?? null,
      kind: answers.kind ?? "",
      source: sourced.source,
      grade: sourced.grade
    },
    placeOf
  );
  const hindered = hindrances(converted, sheet.lines, series.unit, leaveOut);
  if (hindered.length) return refuse("", ...hindered, "没有写入任何东西。");
  const now = statistics.find(({table: one}) => one.file === target);
  const merged = merge(
    sourced.folder,
    target,
    now,
    converted.rows.map(({row}) => row)
  );
  const shown = preview(item, target, merged, converted, catalogue.geos);
  if (!merged.added.length) {
    for (const line of [...shown, "没有要写入的行。"]) say(line);
    return 0;
  }
  const raised = withDecimals(
    new Map(sourced.folder).set(target, new TextEncoder().encode(merged.text)),
    series.id,
    merged.added.map(({value}) => value)
  );
  const recorded = put(raised.folder, "changes.csv", {
    date: desk.today,
    kind: "added",
    subject: series.id,
    new: `${merged.added.length} 个数`,
    reason: `由一张统计表补入：${item}`
  });
  return publishChange(
    {folder, catalogue},
    {
      folder: recorded,
      lines: [...sourced.lines, ...shown, ...(raised.told === null ? [] : [`${raised.told}。`])]
    },
    `${series.name} ${merged.added.length} 个数`,
    {...desk, dry, evenSo}
  );
}

const options: NonNullable<ParseArgsConfig["options"]> = {
  ...Object.fromEntries([...Object.keys(flags), "sheet"].map((name) => [name, {type: "string"}])),
  "leave-out": {type: "boolean"},
  "dry-run": {type: "boolean"},
  "even-so": {type: "boolean"}
};

/** What the flags say; null where they name no file or several, words where they cannot be read. */
function flagsOf(args: readonly string[]) {
  try {
    const {values, positionals} = parseArgs({args: [...args], allowPositionals: true, options});
    const [file, ...rest] = positionals;
    if (file === undefined || rest.length) return null;
    const text = (name: string) => {
      const value: unknown = values[name];
      return typeof value === "string" ? value : null;
    };
    const given: TableAnswers = Object.fromEntries(
      Object.keys(flags).flatMap((name) => {
        const value = text(name);
        return value === null ? [] : [[name, value]];
      })
    );
    return {
      file,
      given,
      sheet: text("sheet"),
      leaveOut: "leave-out" in values,
      dry: "dry-run" in values,
      evenSo: "even-so" in values
    };
  } catch (error) {
    return argumentFault(error);
  }
}
