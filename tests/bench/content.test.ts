import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";

import {afterAll, beforeAll, expect, test} from "vitest";

import {changeCell, type Content, writeContent} from "./content.ts";

let folder = "";
let before: Content;
let after: Content;
beforeAll(async () => {
  folder = mkdtempSync(join(".tmp", "bench-"));
  before = await writeContent(join(folder, "before"), 30);
  after = await changeCell(join(folder, "after"), before);
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

test("there are as many pages as asked for, each with words, rows and something to draw", () => {
  expect(before.pages.map(({id}) => id).slice(8, 11)).toEqual([
    ...["bench-009", "bench-010", "bench-011"]
  ]);
  expect(before.pages).toHaveLength(30);
  for (const {title, said, source, rows, chart} of before.pages) {
    expect([title, said, source].every((words) => words.length > 5)).toBe(true);
    expect(rows.length).toBeGreaterThan(0);
    expect(chart.points.length).toBeGreaterThan(0);
  }
});

test("bars stand longest first, lines run in time", () => {
  for (const {chart} of before.pages) {
    const told = chart.points.map(({value, time}) => (chart.kind === "bars" ? -value : time));
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  }
});

test("one changed cell changes the pages that show it, and no other", () => {
  const [cell = ""] = before.pages[before.changing]!.cells;
  const changed = after.pages.filter(
    (page, at) => JSON.stringify(page) !== JSON.stringify(before.pages[at])
  );
  expect(changed.length).toBeGreaterThan(1);
  expect(changed).toEqual(after.pages.filter(({cells}) => cells.includes(cell)));
  const file = join("statistics", `${cell.split(":")[0]!}.csv`);
  const [old, now] = [before, after].map(({data}) =>
    readFileSync(join(data, file), "utf8").trim().split(/\r?\n/u)
  );
  expect(now!.filter((line, at) => line !== old![at])).toHaveLength(1);
});
