// Whatever is begun from a template builds at once, in the imaginary city, with nothing but the answers that must be given.
import {describe, expect, test} from "vitest";

import {kinds} from "../../../src/charts/kinds/index.ts";
import {city} from "../../../src/fixtures/edited.ts";
import {dryRun} from "../../compile/dry-run.ts";
import {trial} from "../../fuzz/trial.ts";
import {rehearse} from "../change/build-draft.ts";
import {interview} from "../interview/interview.ts";
import {drawings} from "./drawings.ts";
import {templates} from "./index.ts";
import type {Made, TemplateContext} from "./template.ts";

const today = "2026-06-30";
const {catalogue} = await rehearse(city, "data");
if (!catalogue) throw new Error("the imaginary city does not build");
const known: TemplateContext = {folder: city, catalogue, today};

/** What the template makes of the answers; nobody is there to be asked for more. */
async function made(kind: string, given: Record<string, string>): Promise<Made> {
  const template = templates[kind];
  if (!template) throw new Error(kind);
  const talk = interview(template.flags, given, () => Promise.resolve(null));
  await template.ask(talk, known);
  expect(talk.missing).toEqual([]);
  return template.make(talk.answers, known);
}
const text = ({folder}: Made, file: string) => new TextDecoder().decode(folder.get(file));
/** The rows that were not there before. */
const added = (one: Made, file: string) => {
  const before = new TextDecoder().decode(city.get(file)).split("\n");
  return text(one, file)
    .split("\n")
    .filter((line) => !before.includes(line));
};

const series = [
  "tram_rides",
  "lane_rank",
  "street_noise_avg",
  "bike_lanes_sum",
  "green_share_trips"
];
const figures = Object.entries(drawings).flatMap(([kind, {needs}]) =>
  needs.includes("series")
    ? series.map((id): [string, Record<string, string>] => [`${kind} ${id}`, {kind, series: id}])
    : [[kind, {kind, indicator: "green_share"}] as [string, Record<string, string>]]
);

test("there is a template for each kind of drawing", () => {
  expect(Object.keys(drawings).sort()).toEqual(Object.keys(kinds).sort());
});

test.each(figures)("figure: %s", async (_, given) => {
  const {folder} = await made("figure", {id: "my-figure", ...given});
  expect(trial(folder).said).toBe("");
  expect(dryRun(folder).parsed.figures.map(({file}) => file)).toContain("figures/my-figure.yaml");
});

test("figure: of chosen places, on a chosen page", async () => {
  const one = await made("figure", {
    ...{id: "two-cities", kind: "line", series: "绿色出行", places: "安尼城、hillford"},
    ...{title: "两个城市", subtitle: "绿色出行分担率", page: "home"}
  });
  expect(text(one, "figures/two-cities.yaml")).toBe(
    [
      'title: "两个城市"',
      'subtitle: "绿色出行分担率"',
      "kind: line",
      "from: observations",
      "where: {series: green_share_trips, geo: [anytown, hillford]}",
      "places: [home]\n"
    ].join("\n")
  );
  expect(trial(one.folder).said).toBe("");
});

test.each(series)("story: %s", async (id) => {
  const one = await made("story", {id: "my-story", series: id, figure: "noise"});
  expect(trial(one.folder).said).toBe("");
});

test("story: it stands on which way the figures went", async () => {
  const one = await made("story", {id: "noise", series: "tram_rides"});
  expect(text(one, "stories/noise.md")).toContain(
    "  - number tram_rides anytown latest > number tram_rides anytown first\n"
  );
});

test("event: with a known source, for a promise", async () => {
  const one = await made("event", {
    ...{
      date: "2025-01",
      title: "湖边慢行道通车",
      source: "安尼城晨讯",
      tags: "工程",
      promise: "C01"
    }
  });
  expect(added(one, "events.csv")).toEqual(["e5,2025-01,湖边慢行道通车,s2,,B,,工程,"]);
  expect(added(one, "changes.csv")).toEqual([`${today},added,C01,,,湖边慢行道通车,补入`]);
  expect(added(one, "plan/commitments.csv").join("")).toMatch(/^C01,.*e5/);
  expect(trial(one.folder).said).toBe("");
});

test("event: with a new source", async () => {
  const one = await made("event", {
    ...{date: "2025", title: "湖边慢行道通车", source: "new", publisher: "湖区公报"},
    ...{url: "https://lake.example/1", "url-kind": "official", grade: "A"}
  });
  expect(added(one, "sources.csv")).toEqual(["s7,湖区公报,,https://lake.example/1,official,,A"]);
  expect(added(one, "events.csv")).toEqual(["e5,2025,湖边慢行道通车,s7,,A,,,"]);
  expect(trial(one.folder).said).toBe("");
});

test("series: a row in its place and a table with a header alone", async () => {
  const one = await made("series", {
    ...{id: "street_trees", name: "行道树", unit: "万株", decimals: "1", english: "Street trees"}
  });
  expect(added(one, "series.csv")).toEqual(["street_trees,行道树,万株,1,none,,,"]);
  expect(text(one, "series.csv")).toMatch(/street_noise_avg,.*\nstreet_trees,.*\ntram_rides,/);
  expect(text(one, "statistics/street_trees.csv")).toBe(
    "geo,period,period_kind,value,qualifier,date_inferred,conflict,source,also,grade,document,quote,note\n"
  );
  expect(added(one, "english.csv")).toEqual(["series,street_trees,Street trees,,"]);
  expect(trial(one.folder).said).toBe("");
});

describe("indicator", () => {
  const needed = {id: "stops", name: "环湖示范段", unit: "条", "target-text": "100", target: "100"};

  test("with a series of its own", async () => {
    const one = await made("indicator", needed);
    expect(added(one, "indicators.csv")).toEqual([
      "stops,服务,环湖示范段,条,0,up,引导性,level,,2020,/,100,,2025,100,reach,stops,,,certain,"
    ]);
    expect(added(one, "series.csv")).toEqual(["stops,环湖示范段,条,0,up,,,"]);
    expect(trial(one.folder).said).toBe("");
  });

  test("with a series that is there, a base and a bound", async () => {
    const one = await made("indicator", {
      ...{...needed, "target-text": "20以内", target: "20", bound: "at_most", direction: "down"},
      ...{"baseline-text": "31", baseline: "31", series: "cycling_injuries"}
    });
    expect(added(one, "indicators.csv")).toEqual([
      "stops,服务,环湖示范段,条,0,down,引导性,level,31,2020,31,20,,2025,20以内,at_most,cycling_injuries,,,certain,"
    ]);
  });

  test("a range has two ends", async () => {
    const one = await made("indicator", {
      ...{...needed, kind: "range", "target-text": "100至120", "target-to": "120"}
    });
    expect(added(one, "indicators.csv").join("")).toContain(
      ",range,,2020,/,100,120,2025,100至120,range,"
    );
    expect(trial(one.folder).said).toBe("");
  });
});

test.each([
  ["figure", {id: "noise"}, "--id  “noise”已经有了"],
  ["figure", {id: "my_figure"}, "--id  “my_figure”不能用作代码"],
  ["figure", {id: "one", kind: "pie"}, "--kind  “pie”不在可选的词里，请写其中一个："],
  ["story", {id: "one", series: "nothing"}, "--series  没有叫“nothing”的序列"],
  ["figure", {id: "one", series: "tram_satisfaction_score"}, "tram_satisfaction_score 还没有数"],
  ["series", {id: "a", name: "甲", unit: "个", decimals: "101"}, "--decimals  最多 15 位"],
  ["event", {date: "2025/3/2"}, "--date"],
  ["event", {}, "--title  发生了什么"]
] as [string, Record<string, string>, string][])(
  "%s %j is not enough",
  async (kind, given, said) => {
    const template = templates[kind];
    const talk = interview(template?.flags ?? {}, given, () => Promise.resolve(null));
    await template?.ask(talk, known);
    expect(talk.missing.join("\n")).toContain(said);
  }
);
