// The loop with a real office program: the forms of three units opened, filled in and saved by LibreOffice, then handed in.
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {openXlsx} from "hucre";
import {expect, test} from "vitest";

import {questions} from "../../../src/domain/forms.ts";
import {blankForm} from "../../../src/downloads/forms/blank-form.ts";
import {fill, office, type Typed} from "../../../src/fixtures/office.ts";
import {zh} from "../../../src/words/zh.ts";
import {readFolder} from "../../compile/read/read-folder.ts";
import {state} from "../change/build-draft.ts";
import type {Manner} from "../change/publish-change.ts";
import {takeReturn} from "./accept-form.ts";
import {readForm} from "./read-form.ts";

const {start, figures, promises} = zh.forms.sheets;
const day: Typed = [start, 2, 1, "2026-05-09"];
/** What is typed into the form of each unit; the last one has a cell that cannot be taken. */
const pens: Record<string, readonly Typed[]> = {
  // Row 10 asks for the lanes of 2025, row 13 for the noise of 2023.
  "budget-review": [day, [figures, 10, 6, 121], [figures, 10, 8, "年报第3页"]],
  // The promises of this unit begin with the bridge heads.
  lakeside: [
    day,
    [promises, 1, 5, "整修桥头14处"],
    [promises, 1, 6, "2024-11"],
    [promises, 1, 7, "年度总结"]
  ],
  surveyors: [day, [figures, 13, 6, "约66.8"], [figures, 13, 8, "监测年报"]]
};

test.skipIf(!office)(
  "three units' forms come back from LibreOffice: two are taken, the third is marked",
  async () => {
    const root = mkdtempSync(join(tmpdir(), "office-"));
    try {
      const data = join(root, "data");
      cpSync(join(import.meta.dirname, "../../../src/fixtures/anytown"), data, {recursive: true});
      const {catalogue} = await state(data);
      if (!catalogue) throw new Error("the imaginary city does not build");
      const forms = questions(catalogue, 2025);
      const units = Object.keys(pens);
      for (const unit of units) {
        const form = forms.find((one) => one.unit?.id === unit);
        if (!form) throw new Error(unit);
        const bytes = await blankForm(form, catalogue.plan, catalogue.site, zh);
        writeFileSync(join(root, `${unit}.xlsx`), bytes);
      }
      fill(
        units.map((unit) => ({
          from: join(root, `${unit}.xlsx`),
          to: join(root, `${unit}-filled.xlsx`),
          cells: pens[unit] ?? []
        })),
        join(root, "profile")
      );
      const codes: Record<string, number> = {};
      const lines: string[] = [];
      for (const unit of units) {
        const path = join(root, `${unit}-filled.xlsx`);
        const bytes = new Uint8Array(readFileSync(path));
        const form = await readForm(bytes);
        if (!form) throw new Error(`the form of ${unit} is not known again`);
        const now = await state(data);
        if (!now.catalogue) throw new Error(now.said);
        const manner: Manner = {
          ...{data, dry: false, silent: true, evenSo: false},
          ask: () => Promise.resolve(null),
          say: (line) => lines.push(line)
        };
        const before = {folder: readFolder(data), catalogue: now.catalogue};
        codes[unit] = await takeReturn({path, bytes, form}, before, "2026-06-30", false, manner);
      }
      expect(codes).toEqual({"budget-review": 0, lakeside: 0, surveyors: 1});
      const said = lines.join("\n");
      expect(said).toContain("+ 新建自行车道（自2021年起累计） 安尼城 2025：121公里");
      expect(said).toMatch(/新建自行车道：“.+” → “达成”/u);
      const read = (file: string) => readFileSync(join(data, file), "utf8");
      expect(read("statistics/bike_lanes_sum.csv")).toContain(
        "\nanytown,2025,cumulative,121,exact,,,r-budget-review-2026-05-09,,R,,,依据：年报第3页\n"
      );
      expect(read("sources.csv")).toMatch(
        /\nr-budget-review-2026-05-09,.+填报）,2026-05-09,,return,,R\n/
      );
      expect(read("changes.csv")).toContain(
        "\n2026-06-30,added,bike_lanes_sum,bike_lanes_sum:anytown:2025,,121,"
      );
      expect(read("events.csv")).toContain(
        "\nr-lakeside-2026-05-09-1,2024-11,整修桥头14处（依据：年度总结）,r-lakeside-2026-05-09,"
      );
      // What was refused left no trace in the data, and says why in the copy.
      expect(read("statistics/street_noise_avg.csv")).not.toContain("66.8");
      const copy = join(root, "surveyors-filled-待改.xlsx");
      expect(existsSync(copy)).toBe(true);
      const book = await openXlsx(readFileSync(copy), {readStyles: true});
      const cell = book.sheets.find(({name}) => name === figures)?.cells?.get("13,6");
      expect(cell?.comment?.text).toContain('"约66.8" 在数字旁边写了“超、约”一类的字');
      expect(cell?.style?.fill?.type).toBe("pattern");
    } finally {
      rmSync(root, {recursive: true, force: true});
    }
  },
  180_000
);
