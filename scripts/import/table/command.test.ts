// Tables as yearbooks, statistics bureaus, the World Bank and Our World in Data print them, made by us in their shape.
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {writeXlsx} from "hucre";
import {afterEach, beforeEach, describe, expect, it} from "vitest";

import {gbkCodes} from "../../compile/read/text/gbk.ts";
import {undo} from "../../editor/change/journal.ts";
import {importTable} from "./command.ts";

const fixtures = join(import.meta.dirname, "../../../src/fixtures");
let data: string;
let said: string;

beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), "table-"));
  cpSync(join(fixtures, "anytown"), data, {recursive: true});
});
afterEach(() => rmSync(data, {recursive: true, force: true}));

async function run(args: string[], answers?: string[]): Promise<number> {
  said = "";
  const left = [...(answers ?? [])];
  const say = (line: string) => (said += `${line}\n`);
  const ask = (question: string) => {
    say(question);
    return Promise.resolve(left.shift() ?? null);
  };
  const nobody = () => Promise.resolve(null);
  return importTable(args, {
    ...{data, say, today: "2026-06-01"},
    ask: answers ? ask : nobody,
    silent: !answers
  });
}

const table = (name: string) => join(fixtures, "tables", name);
const series = (id: string) => readFileSync(join(data, "statistics", `${id}.csv`), "utf8");
/** The rows of a series that were not there before. */
function added(id: string): string[] {
  const before = readFileSync(join(fixtures, "anytown/statistics", `${id}.csv`), "utf8");
  expect(series(id).startsWith(before)).toBe(true);
  return series(id).slice(before.length).trimEnd().split("\n");
}

async function yearbook(): Promise<string> {
  const file = join(data, "..", `${data.split("/").at(-1) ?? ""}.xlsx`);
  const rows = [
    ["表5-3　各城出行情况"],
    ["", "", "", "单位：万人次"],
    ["地　区", "电车乘次", null, "绿色出行分担率（%）"],
    [null, "2019年", "2020年", "2019年"],
    ["安 尼 城", 298.5, 310, "47%"],
    ["双河城", "超120", "1,205.5", "…"],
    ["远 方 市", 88, 90, 12],
    ["注：2020年起改用新口径。"]
  ];
  writeFileSync(file, await writeXlsx({sheets: [{name: "5-3", rows}]}));
  return file;
}

describe("a yearbook sheet", () => {
  const flags = ["--series=tram_rides", "--kind=year", "--source=s5", "--item=电车乘次"];

  it("is drawn and its rows are written", async () => {
    const file = await yearbook();
    expect(await run([file, ...flags])).toBe(0);
    rmSync(file);
    expect(said).toContain("读作：各年并排成列；8 个数，1 个空格（·），0 格看不懂（?）。");
    expect(said).toMatch(/1 标题 *│表5-3/);
    expect(said).toMatch(/8 注脚 *│注：/);
    expect(said).toMatch(/5 数据 *│安 尼 城 *│298\.5 *│310 *│47%/);
    expect(added("tram_rides")).toEqual([
      "anytown,2019,year,298.5,exact,,,s5,,A,,,",
      "twinriver,2019,year,120,at_least,,,s5,,A,,,",
      "twinriver,2020,year,1205.5,exact,,,s5,,A,,,"
    ]);
    // 2020 of the city stands there already, with the same value.
    expect(said).toContain("已有同样的数 1 个");
    expect(said).toContain("不在 geos.csv 里的地区 1 个，没有写：远 方 市");
  });

  it("names all flags that are missing where nobody can be asked", async () => {
    const file = await yearbook();
    expect(await run([file])).toBe(1);
    expect(said).toContain("--item");
    expect(await run([file, "--item=电车乘次"])).toBe(1);
    for (const flag of ["--series", "--kind", "--source"]) expect(said).toContain(`${flag}  `);
    expect(said).not.toContain("--place");
    expect(said).not.toContain("--unit");
    rmSync(file);
  });

  it("asks a person, again after a slip, and writes at the word", async () => {
    const file = await yearbook();
    const answers = ["1", "电车", "tram_rides", "全年", "s5", "", "y"];
    expect(await run([file], answers)).toBe(0);
    rmSync(file);
    expect(said).toContain("有 2 个序列含“电车”，请写代码");
    expect(added("tram_rides")).toHaveLength(3);
  });

  it("takes a new source, records what was added, and can be taken back", async () => {
    const file = await yearbook();
    const source = ["new", "云国出行年鉴（次年版）", "2026-05-01", "", "主管机关", "A"];
    expect(await run([file], ["1", "tram_rides", "全年", ...source, "是"])).toBe(0);
    rmSync(file);
    expect(readFileSync(join(data, "sources.csv"), "utf8")).toContain(
      "\ns7,云国出行年鉴（次年版）,2026-05-01,,official,,A\n"
    );
    expect(added("tram_rides")).toContain("anytown,2019,year,298.5,exact,,,s7,,A,,,");
    expect(readFileSync(join(data, "changes.csv"), "utf8")).toContain(
      "\n2026-06-01,added,tram_rides,,,3 个数,由一张统计表补入：电车乘次\n"
    );
    expect(undo(data).done).toBe(true);
    for (const name of ["sources.csv", "changes.csv", "statistics/tram_rides.csv"])
      expect(readFileSync(join(data, name))).toEqual(readFileSync(join(fixtures, "anytown", name)));
  });

  it("writes nothing where the person does not say so", async () => {
    const file = await yearbook();
    const before = series("tram_rides");
    expect(await run([file], ["1", "tram_rides", "year", "s5", "", "n"])).toBe(1);
    expect(await run([file], ["1", "tram_rides"])).toBe(1);
    expect(await run([file, ...flags, "--dry-run"])).toBe(0);
    rmSync(file);
    expect(series("tram_rides")).toBe(before);
  });
});

describe("an export of a statistics bureau", () => {
  const flags = ["--item=电车乘次", "--series=tram_rides", "--kind=year", "--source=s5"];

  it("asks for the place; units are turned by moving the point, differing figures are named and left out", async () => {
    expect(await run([table("bureau-export.csv"), ...flags])).toBe(1);
    expect(said).toContain("--place");
    expect(await run([table("bureau-export.csv"), ...flags, "--place=安尼城"])).toBe(0);
    // A forecast of 2024 stands there and is no rival of what came; 2022 is the same.
    expect(added("tram_rides")).toEqual(["anytown,2024,year,456.1,exact,,,s5,,A,,,来源以“人次”计"]);
    expect(said).toContain("已有同样的数 1 个");
    expect(said).toContain("安尼城 2023：表里 430.2，第 6 行是 455");
  });

  it("is read in GBK as in UTF-8", async () => {
    const codes = gbkCodes();
    const bytes = [...readFileSync(table("bureau-export.csv"), "utf8")].flatMap((sign) => {
      const code = codes.get(sign);
      return code === undefined ? [sign.charCodeAt(0)] : [code >> 8, code & 255];
    });
    const file = join(data, "..", `${data.split("/").at(-1) ?? ""}.csv`);
    writeFileSync(file, Uint8Array.from(bytes));
    expect(await run([file, ...flags, "--place=anytown", "--dry-run"])).toBe(0);
    rmSync(file);
    expect(said).toContain("安尼城 2024 全年 456.1");
  });

  it("refuses a series of another unit", async () => {
    expect(
      await run([
        table("bureau-export.csv"),
        ...flags,
        "--place=anytown",
        "--series=street_noise_avg"
      ])
    ).toBe(1);
    expect(said).toContain("表里的单位是“人次”，这个序列的单位是“分贝”，换算不了");
  });
});

describe("a file of the World Bank", () => {
  it("is read below its title lines, empty years stay empty, other countries are counted", async () => {
    const flags = ["--series=residents_total", "--kind=as_of", "--source=s5", "--unit=人"];
    expect(await run([table("world-bank.csv"), ...flags])).toBe(0);
    expect(added("residents_total")).toEqual([
      "anytown,2022,as_of,87.1,exact,,,s5,,A,,,来源以“人”计",
      "anytown,2023,as_of,87.85,exact,,,s5,,A,,,来源以“人”计",
      "hillford,2021,as_of,12,exact,,,s5,,A,,,来源以“人”计",
      "hillford,2022,as_of,12.1,exact,,,s5,,A,,,来源以“人”计",
      "hillford,2023,as_of,12.2,exact,,,s5,,A,,,来源以“人”计"
    ]);
    expect(said).toContain("没有写：Farland");
    // 87.85 has one decimal more than the series printed so far.
    expect(said).toContain("来源印到2位小数");
    expect(readFileSync(join(data, "series.csv"), "utf8")).toContain(
      "\nresidents_total,居民总数,万人,2,none,"
    );
  });
});

describe("a file of Our World in Data", () => {
  it("is read row by row", async () => {
    const flags = ["--series=green_share_trips", "--kind=year", "--source=s5", "--unit=%"];
    expect(await run([table("our-world-in-data.csv"), ...flags])).toBe(0);
    expect(added("green_share_trips")).toEqual([
      "anytown,2018,year,44.25,exact,,,s5,,A,,,",
      "anytown,2019,year,46.1,exact,,,s5,,A,,,",
      "hillford,2019,year,38,exact,,,s5,,A,,,"
    ]);
  });

  it("asks for the unit, for shares may be stored as parts of one", async () => {
    expect(await run([table("our-world-in-data.csv"), "--series=green_share_trips"])).toBe(1);
    expect(said).toContain("--unit");
  });
});

describe("what cannot be read", () => {
  const given = (name: string, text: string) => {
    const file = join(data, name);
    writeFileSync(file, text);
    return file;
  };
  const flags = [
    "--series=tram_rides",
    "--kind=year",
    "--source=s5",
    "--unit=万人次",
    "--place=anytown"
  ];

  it.each([
    ["a cell of words", "年份,电车乘次\n2018,约定\n2019,280\n", "第 2 行第 2 列“约定”"],
    [
      "a comma that may be either",
      '年份,电车乘次\n2018,"28,5"\n2019,280\n',
      "第 2 行第 2 列“28,5”"
    ],
    ["no figures", "甲,乙\n丙,丁\n", "找不到一行数"],
    ["nothing", "\n", "没有字"],
    ["a year twice", "年份,电车乘次\n2018,270\n2018,280\n", "已有同一地区、时期的值"],
    ["a year far away", "年份,电车乘次\n1901,2\n1902,3\n", "离方案的年份太远"]
  ])("%s", async (_, text, words) => {
    const before = series("tram_rides");
    expect(await run([given("table.csv", text), ...flags])).toBe(1);
    expect(said).toContain(words);
    expect(series("tram_rides")).toBe(before);
  });

  it("leaves such cells out when told to", async () => {
    const file = given("table.csv", "年份,电车乘次\n2018,约定\n2019,280\n");
    expect(await run([file, ...flags, "--leave-out"])).toBe(0);
    expect(added("tram_rides")).toEqual(["anytown,2019,year,280,exact,,,s5,,A,,,"]);
  });

  it.each(["a.xls", "a.et"])("%s is refused with how to save it", async (name) => {
    expect(await run([given(name, "x")])).toBe(1);
    expect(said).toContain("另存为");
  });

  it("says how to call it", async () => {
    for (const args of [[], ["--nonsense"], ["a", "b"]]) {
      expect(await run(args)).toBe(1);
      expect(said).toContain("用法");
    }
    expect(await run(["nowhere.csv"])).toBe(1);
    expect(said).toContain("没有这个文件");
  });
});
