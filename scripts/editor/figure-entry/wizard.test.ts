// What is asked of a new figure beyond what always is: by the imaginary city, answered by flags alone.
import {expect, it} from "vitest";

import {edited} from "../../../src/fixtures/edited.ts";
import {deriveCatalogue} from "../../compile/derive/catalogue.ts";
import {parse} from "../../compile/read/parse-folder.ts";
import {answered, type FigureAnswers} from "./wizard.ts";

const {parsed} = parse(edited([]));
const {site, plan} = parsed;
if (!site || !plan) throw new Error("the city cannot be read");
const catalogue = deriveCatalogue(parsed, site, plan);

const usual = {series: "tram_rides", period: "2026", value: "360", source: "new"} as const;
const page = {publisher: "甲局通报", "url-kind": "official", grade: "A"} as const;

it.each<[says: string, more: FigureAnswers, missing: string[]]>([
  ["nothing says the year", {}, ["--inferred"]],
  ["the year is inferred", {inferred: "yes"}, []],
  ["the words say it", {quote: "2026年客流360万人次"}, []],
  ["the name says it", {publisher: "2026年年报"}, []],
  ["the day says it", {published: "2027-03-01"}, []]
])("where %s, %j leaves to be said: %j", async (_, more, missing) => {
  const given = {...usual, ...page, ...more};
  const outcome = await answered(given, catalogue, () => Promise.resolve(null));
  const open = "missing" in outcome ? outcome.missing.map((line) => line.split(" ")[0]) : [];
  expect(open).toEqual(missing);
});

it.each([
  ["another year of the same source", "2026", "补入"],
  ["a year for which the source has a figure", "2021", "更正"]
])("offers as the reason, for %s, %s: %s", async (_, period, reason) => {
  const row = catalogue.observations.find(
    (one) => one.series === "tram_rides" && one.period === "2021" && one.geo === site.place
  );
  const given = {...usual, period, source: row?.source ?? "", grade: "A", inferred: "yes"};
  const outcome = await answered(given, catalogue, () => Promise.resolve(null));
  expect("answers" in outcome && outcome.answers.reason).toBe(reason);
});
