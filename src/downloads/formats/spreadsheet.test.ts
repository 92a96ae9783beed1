// What an office program makes of a workbook: LibreOffice in Chinese, which turns 2.1.1 in a CSV into a date.
import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import Papa from "papaparse";
import {expect, test} from "vitest";
import {z} from "zod";

import {id, maybeNumber, maybePeriod} from "../../model/cell.ts";
import {zh} from "../../words/zh.ts";
import {tableOf} from "../tables.ts";
import {csv} from "./csv.ts";
import {workbook} from "./workbook.ts";

const table = tableOf(
  {
    ...{name: "x", title: "甲", description: "One row is one case."},
    ...{about: "一行是一种情形。", made: "Made up.", origin: "虚构。"},
    schema: z.object({
      id: id("代码", "The case."),
      at: maybePeriod("时期", "The period."),
      value: maybeNumber("数值", "A number or nothing.")
    }),
    key: ["id"]
  },
  [
    {id: "1-2", at: "2025-06", value: 0},
    {id: "2.1.1", at: "2023", value: 12.5},
    {id: "3.10", at: "2023-01..2023-04", value: null}
  ]
);
const office = spawnSync("soffice", ["--version"]).status === 0;

/** The first sheet as LibreOffice shows it in a Chinese system, numbers in words detected. */
function opened(folder: string, file: string, filter: string[]): string[][] {
  const filterOut = "csv:Text - txt - csv (StarCalc):44,34,76,1,,2052,false,true,false";
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=file://${folder}/profile`,
      ...["--headless", ...filter, "--convert-to", filterOut, "--outdir", join(folder, "out")],
      join(folder, file)
    ],
    {stdio: "ignore", env: {...process.env, LANG: "zh_CN.UTF-8", LC_ALL: "zh_CN.UTF-8"}}
  );
  const text = readFileSync(join(folder, "out", file.replace(/\.\w+$/u, ".csv")), "utf8");
  return Papa.parse<string[]>(text.replace(/^\uFEFF/u, "").trimEnd()).data;
}

test.skipIf(!office)(
  "ids and periods stay what they are in the workbook, where the CSV would lose them (skipped where there is no LibreOffice)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "sheet-"));
    try {
      writeFileSync(
        join(folder, "book.xlsx"),
        await workbook([table], "甲", {lines: ["甲"], sources: []}, zh)
      );
      expect(opened(folder, "book.xlsx", [])).toEqual([
        ["代码", "时期", "数值"],
        ["1-2", "2025-06", "0"],
        ["2.1.1", "2023", "12.5"],
        ["3.10", "2023-01..2023-04", ""]
      ]);
      // The trap is real: this is why the CSV says that it is for programs.
      writeFileSync(join(folder, "plain.csv"), csv(table));
      const detected = "--infilter=Text - txt - csv (StarCalc):44,34,76,1,,2052,false,true,false";
      expect(opened(folder, "plain.csv", [detected]).flat()).not.toContain("2.1.1");
    } finally {
      rmSync(folder, {recursive: true});
    }
  },
  240_000
);
