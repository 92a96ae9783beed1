import {expect, test} from "vitest";

import {light} from "../../charts/theme.ts";
import {fixtures} from "../../fixtures/figures.ts";
import {drawSheet, sheetAt, thumbnailSheets} from "./thumbnail-sheets.ts";

test("a list of 50 lies on sheets of 24, the last of two", () => {
  const [figure] = fixtures;
  const all = Array.from({length: 50}, (_, place) => ({...figure!, id: `f${String(place)}`}));
  const sheets = thumbnailSheets("town", all);
  expect(sheets.map(({name, figures}) => [name, figures.length, figures[0]?.id])).toEqual([
    ["town-1", 24, "f0"],
    ["town-2", 24, "f24"],
    ["town-3", 2, "f48"]
  ]);
  expect([0, 23, 24, 49].map((place) => sheetAt("town", place))).toEqual([
    "town-1",
    "town-1",
    "town-2",
    "town-3"
  ]);
});

test("a view shows its own look, 300 by 200, with room to the next", () => {
  const sheet = drawSheet({name: "town-1", figures: fixtures.slice(0, 2)}, light);
  expect(
    [...sheet.matchAll(/<view id="([^"]*)" viewBox="([^"]*)"\/>/gu)].map(([, ...all]) => all)
  ).toEqual([
    [fixtures[0]?.id, "0 0 300 200"],
    [fixtures[1]?.id, "0 220 300 200"]
  ]);
  expect([...sheet.matchAll(/<g transform="([^"]*)"><svg /gu)].map(([, at]) => at)).toEqual([
    "translate(0 0)",
    "translate(0 220)"
  ]);
  expect(sheet.match(/ width="300" height="200"/gu)).toHaveLength(3);
});
