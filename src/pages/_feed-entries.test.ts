// The ids of the feed: each once, and the same whatever is written before, after or anew.
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {afterAll, beforeAll, expect, test} from "vitest";

import {buildData} from "../../scripts/compile/index.ts";
import {type Catalogue, catalogue as schema} from "../model/catalogue.ts";
import type {Change} from "../model/evidence/change.ts";
import type {Figure} from "../model/figures/figure.ts";
import {entries} from "./_feed-entries.ts";

const root = mkdtempSync(join(tmpdir(), "feed-"));
let catalogue: Catalogue;
let figures: Figure[];

beforeAll(async () => {
  const data = join(import.meta.dirname, "../fixtures/anytown");
  expect((await buildData({data, generated: root})).problems).toEqual([]);
  const load = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8")) as unknown;
  catalogue = schema.parse(load("catalogue.json"));
  figures = load("figures.json") as Figure[];
});
afterAll(() => {
  rmSync(root, {recursive: true});
});

const change = (more: Partial<Change>): Change => ({
  ...{date: "2024-05-01", kind: "corrected", subject: "site", cell: null},
  ...{old: "1", new: "2", reason: "两个数字颠倒"},
  ...more
});
const ids = (changes: Change[]) => entries({...catalogue, changes}, figures, []).map(({id}) => id);

test("no id stands twice, even where a line stands twice", () => {
  const all = ids([change({}), change({}), change({new: "3"})]);
  expect(new Set(all).size).toBe(all.length);
  expect(all.filter((id) => id.startsWith("changes/"))).toHaveLength(2);
});

test("an id stays where lines come before it, and where its reason is told in other words", () => {
  const [first] = ids([change({})]).filter((id) => id.startsWith("changes/"));
  const later = ids([
    change({date: "2024-06-01", old: "8", new: "9"}),
    change({reason: "录入时写错"}),
    change({date: "2023-01-01"})
  ]);
  expect(later).toContain(first);
});

test("the id of a figure is its address, whatever day its numbers change", () => {
  const before = ids([]).filter((id) => id.startsWith("figures/"));
  const [cell] = figures.flatMap(({table}) => table.rows.map((row) => row["cell"]));
  const after = ids([change({cell: String(cell)})]).filter((id) => id.startsWith("figures/"));
  expect(before.length).toBeGreaterThan(0);
  expect(after.toSorted()).toEqual(before.toSorted());
});
