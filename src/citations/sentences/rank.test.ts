// The alternative text of a ranking and its quotable sentences: both tell how many of its numbers leave the order open.
import {expect, test} from "vitest";

import {describe} from "../../charts/draw.ts";
import {column, figure} from "../../fixtures/figure-of.ts";
import {zh} from "../../words/zh.ts";
import {quotes} from "../quotes.ts";

const place = (label: string, value: number | null, qualifier: string, role = "observation") => ({
  ...{label, value, qualifier, role, period: "2023", series: "树"}
});

const ranking = figure(
  "rank",
  [
    column("label", "text", {label: "地区", word: "geo"}),
    column("value", "number", {label: "数值", unit: "棵"}),
    column("period", "period"),
    column("qualifier", "text")
  ],
  [
    place("甲", 9, "forecast"),
    place("乙", 5, "exact"),
    place("丙", 4, "about"),
    place("丁", 3, "at_most"),
    place("戊", 2, "at_least", "target"),
    place("己", null, "about")
  ],
  {focus: "乙"}
);

const count = (text: string) => /(\d)个数?是界限或约数/u.exec(text)?.[1];

test("both count a forecast, a rounded number and a bound, but no target and nothing that is missing", () => {
  expect(count(describe(ranking, zh))).toBe("3");
  const said = quotes(ranking, {
    place: {ref: "甲市", name: "甲市"},
    lexicon: {names: new Map(), figures: new Map()}
  });
  expect(said.flatMap(({text}) => count(text) ?? [])).toEqual(["3"]);
});
