// The loop that ends the silence, on the imaginary city: a blank form filled in as a unit would, and what comes of it.
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {openXlsx, saveXlsx} from "hucre";
import {afterEach, beforeEach, expect, test} from "vitest";

import {questions} from "../../../src/domain/forms.ts";
import {blankForm} from "../../../src/downloads/forms/blank-form.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {zh} from "../../../src/words/zh.ts";
import {type Folder, readFolder} from "../../compile/read/read-folder.ts";
import {rehearse} from "../change/build-draft.ts";
import {undo} from "../change/journal.ts";
import type {Manner} from "../change/publish-change.ts";
import {guideParts} from "../guide/parts.ts";
import {takeReturn} from "./accept-form.ts";
import {readForm} from "./read-form.ts";

const fixture = join(import.meta.dirname, "../../../src/fixtures/anytown");
const today = "2026-06-30";
type Cell = [
  sheet: "start" | "figures" | "promises",
  row: number,
  column: number,
  value: string | number
];

let root = "";
let data = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "return-"));
  data = join(root, "data");
  cpSync(fixture, data, {recursive: true});
});
afterEach(() => {
  rmSync(root, {recursive: true, force: true});
});

async function facts(): Promise<{folder: Folder; catalogue: Catalogue}> {
  const folder = readFolder(data);
  const {catalogue, said} = await rehearse(folder, data);
  if (!catalogue) throw new Error(said);
  return {folder, catalogue};
}

/** The form of all with some cells filled in, handed to the command; what it said and its code. */
async function returned(
  cells: readonly Cell[],
  {sure = false, dry = false, answers = [] as string[]} = {}
): Promise<{code: number; said: string; path: string}> {
  const before = await facts();
  const [all] = questions(before.catalogue, 2025);
  if (!all) throw new Error("no form");
  const book = await openXlsx(
    await blankForm(all, before.catalogue.plan, before.catalogue.site, zh)
  );
  for (const [sheet, row, column, value] of cells) {
    const found = book.sheets.find(({name}) => name === zh.forms.sheets[sheet]);
    found?.cells?.set(`${String(row)},${String(column)}`, {
      ...found.cells.get(`${String(row)},${String(column)}`),
      value,
      type: typeof value === "number" ? "number" : "string"
    });
    const line = found?.rows[row];
    if (line) line[column] = value;
  }
  const bytes = await saveXlsx(book);
  const form = await readForm(bytes);
  if (!form) throw new Error("the form is not known again");
  const path = join(root, "filled.xlsx");
  writeFileSync(path, bytes);
  const lines: string[] = [];
  const manner: Manner = {
    data,
    ask: () => Promise.resolve(answers.shift() ?? null),
    say: (line) => lines.push(line),
    dry,
    silent: answers.length === 0,
    evenSo: false
  };
  const code = await takeReturn({path, bytes, form}, before, today, sure, manner);
  return {code, said: lines.join("\n"), path};
}

/** Row 10 of the figures asks for the lanes of 2025, row 3 of the promises for the bridge heads. */
const day: Cell = ["start", 2, 1, "2026年5月9日"];
const lanes: Cell[] = [day, ["figures", 10, 6, 121], ["figures", 10, 8, "年报第3页"]];
const read = (file: string) => readFileSync(join(data, file), "utf8");

test("a figure that nobody had is written with its source, its grade and its record, and the verdict follows", async () => {
  const {code, said} = await returned(lanes);
  expect(said).toContain("+ 新建自行车道（自2021年起累计） 安尼城 2025：121公里");
  expect(said).toMatch(/新建自行车道：“.+” → “达成”/u);
  expect(code).toBe(0);
  // What the editor's guide says comes of it.
  const written = [...guideParts().tasks.matchAll(/^```csv 写入 (\S+)\n(.+)\n```$/gm)];
  expect(written.map(([, file]) => file)).toEqual(["statistics/bike_lanes_sum.csv", "sources.csv"]);
  for (const [, file = "", line = ""] of written) expect(read(file)).toContain(`\n${line}\n`);
  expect(read("changes.csv")).toContain(
    "2026-06-30,added,bike_lanes_sum,bike_lanes_sum:anytown:2025,,121,"
  );
  const {catalogue} = await facts();
  expect(catalogue.verdicts.find(({indicator}) => indicator === "bike_lanes")?.status).toBe("met");
});

test("what was written is taken back to the byte, unless somebody has changed the file since", async () => {
  const before = new Map(readFolder(data));
  await returned(lanes);
  writeFileSync(join(data, "sources.csv"), `${read("sources.csv")}\n`);
  expect(undo(data)).toMatchObject({
    done: false,
    said: expect.stringContaining("sources.csv") as string
  });
  writeFileSync(join(data, "sources.csv"), read("sources.csv").replace(/\n\n$/, "\n"));
  expect(undo(data).done).toBe(true);
  expect(readFolder(data)).toEqual(before);
  expect(undo(data)).toEqual({done: false, said: "没有可以撤回的改动。"});
});

test("a form without a mark of a pen changes nothing: a blank is silence", async () => {
  const before = new Map(readFolder(data));
  const {code, said} = await returned([day]);
  expect(code).toBe(0);
  expect(said).toContain("没有填任何一格");
  expect(readFolder(data)).toEqual(before);
});

test("cells that cannot be taken come back in colour with the reason, and nothing is written", async () => {
  const before = new Map(readFolder(data));
  const {code, said, path} = await returned([
    ["figures", 10, 6, "约120"],
    ["figures", 10, 8, "年报"],
    ["figures", 13, 8, "只写了依据"],
    ["promises", 3, 5, "整修桥头14处"],
    ["promises", 3, 6, "去年"]
  ]);
  expect(code).toBe(1);
  expect(said).toContain("有 5 格要改");
  expect(readFolder(data)).toEqual(before);
  const copy = path.replace(".xlsx", "-待改.xlsx");
  expect(existsSync(copy)).toBe(true);
  const book = await openXlsx(readFileSync(copy), {readStyles: true});
  const comments = book.sheets.flatMap(({name, cells}) =>
    [...(cells ?? [])].flatMap(([at, {comment, style}]) =>
      comment ? [[`${name} ${at}`, comment.text.slice(0, 12), style?.fill?.type]] : []
    )
  );
  expect(comments).toEqual([
    ["填写说明 2,1", "没有写填报日期，写作 Y", "pattern"],
    ["数值 10,6", '"约120" 在数字旁边', "pattern"],
    ["数值 13,6", "写了别的格，没有写数值。", "pattern"],
    ["承诺 3,6", "“去年”不是日期。写作 ", "pattern"],
    ["承诺 3,7", "没有写依据：这件事见于哪", "pattern"]
  ]);
});

test.each([
  [0.92, "像是百分比或“百”写错了"],
  [1_200_000, "像是“万”写错了"],
  [400, "相差 5.0 倍"]
])("%d after 92 is asked about", async (value, why) => {
  const odd: Cell[] = [day, ["figures", 10, 6, value], ["figures", 10, 8, "年报"]];
  expect((await returned(odd)).said).toContain(why);
  expect((await returned(odd, {answers: ["否"]})).code).toBe(1);
  expect(read("statistics/bike_lanes_sum.csv")).not.toContain(",2025,");
  expect((await returned(odd, {sure: true, dry: true})).code).toBe(0);
  expect((await returned(odd, {answers: ["是", "是"]})).code).toBe(0);
  expect(read("statistics/bike_lanes_sum.csv")).toContain(`,2025,cumulative,${String(value)},`);
});

test("a figure that another source prints otherwise stands beside it, and both are marked", async () => {
  const {said} = await returned([day, ["figures", 7, 6, 33], ["figures", 7, 8, "统计表"]]);
  expect(said).toContain("与已有的 31 不同");
  const rows = read("statistics/bike_lanes_sum.csv").split("\n");
  expect(rows.filter((row) => row.startsWith("anytown,2022,"))).toEqual([
    "anytown,2022,cumulative,31,exact,,yes,s1,,A,,,",
    "anytown,2022,cumulative,33,exact,,yes,r-all-2026-05-09,,R,,,依据：统计表"
  ]);
});

test("the same unit's later return takes the place of its earlier one, as a correction", async () => {
  await returned(lanes);
  const {said} = await returned([
    ["start", 2, 1, "2026-06-01"],
    ["figures", 10, 6, 123],
    ["figures", 10, 8, "更正"]
  ]);
  expect(said).toContain("121 → 123公里");
  expect(read("statistics/bike_lanes_sum.csv").match(/,2025,/g)).toHaveLength(1);
  expect(read("changes.csv")).toContain(
    "corrected,bike_lanes_sum,bike_lanes_sum:anytown:2025,121,123,"
  );
});

test("a promise that was kept becomes an event that bears on it, and a withheld cell that is told leaves the gaps", async () => {
  const {code} = await returned([
    day,
    ["promises", 3, 5, "整修桥头14处"],
    ["promises", 3, 6, 2024],
    ["promises", 3, 7, "年度总结"],
    ["figures", 13, 6, 66.8],
    ["figures", 13, 8, "监测年报"]
  ]);
  expect(code).toBe(0);
  const {catalogue} = await facts();
  const promise = catalogue.commitments.find(({id}) => id === "C03");
  const event = catalogue.events.find(({id}) => id === promise?.evidence_events[0]);
  expect(event).toMatchObject({
    date: "2024",
    title: "整修桥头14处（依据：年度总结）",
    source: "r-all-2026-05-09",
    grade: "R"
  });
  expect(read("gaps.csv")).not.toContain("street_noise_avg,anytown,2023,");
});
