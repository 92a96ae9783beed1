// Names change and meet, and what hangs on ids holds: the address of a line, its English, its own line.
import {expect, test} from "vitest";

import {kinds} from "../../../src/charts/kinds/index.ts";
import {namesById} from "../../../src/charts/references.ts";
import {englishNames} from "../../../src/citations/english-names.ts";
import {quotes} from "../../../src/citations/quotes.ts";
import type {Geo} from "../../../src/model/evidence/geo.ts";
import type {Figure} from "../../../src/model/figures/figure.ts";
import {deriveCatalogue} from "../derive/catalogue.ts";
import {report} from "../problems/problem.ts";
import {parse} from "../read/parse-folder.ts";
import {readFolder} from "../read/read-folder.ts";
import {compileFigures} from "./compile-figures.ts";

const {parsed, problems} = parse(readFolder("src/fixtures/anytown"));
if (!parsed.site || !parsed.plan) throw new Error(report(problems));
const catalogue = deriveCatalogue(parsed, parsed.site, parsed.plan);

const text = `title: 各城的绿色出行
subtitle: 绿色出行分担率（%）
kind: rank
from: observations
where: {series: green_share_trips, geo: [anytown, hillford, twinriver], period: "2024"}
places: [home]
`;

/** The figure with some places changed, and what is said of it in English. */
function drawn(changes: Record<string, Partial<Geo>>): {figure: Figure; english: string[]} {
  const geos = catalogue.geos.map((geo) => ({...geo, ...changes[geo.id]}));
  const facts = {...catalogue, geos};
  const {figures} = compileFigures(facts, [{file: "figures/a.yaml", text}], kinds);
  const figure = figures.find(({id}) => id === "a")!;
  const place = {ref: "geos/anytown", name: "安尼城"};
  const said = quotes(figure, {place, lexicon: englishNames(facts)});
  return {figure, english: said.flatMap((one) => (one.lang === "en" ? one.text : []))};
}

const before = drawn({});

const english = [
  "In 2024, Anytown ranked no. 1 among 3 places for the share of green trips, with 58.3%.",
  "For the share of green trips in 2024, Anytown came first with 58.3% and Twinriver came last with 47.9%."
];

test("as the city is: names in the rows, references beside them", () => {
  expect(before.figure.table.rows.map(({geo}) => geo)).toEqual(["丘渡城", "双河城", "安尼城"]);
  expect(before.figure.refs).toMatchObject({
    geo: ["geos/hillford", "geos/twinriver", "geos/anytown"],
    series: Array(3).fill("series/green_share_trips")
  });
  expect(before.english).toEqual(english);
});

test("a place gets another name: its address and its English stay", () => {
  const {figure, english: said} = drawn({anytown: {name: "新安尼城"}});
  expect(namesById(figure)["anytown"]).toBe("新安尼城");
  expect(figure.focus).toBe("新安尼城");
  expect(said).toEqual(english);
});

test.each<[string, Record<string, Partial<Geo>>, Record<string, string>]>([
  [
    "in two provinces are told apart by them",
    {hillford: {name: "双河城", parent: "yunland"}},
    {hillford: "双河城（云国）", twinriver: "双河城（岭东大区）"}
  ],
  [
    "in one province are told apart by their ids",
    {hillford: {name: "双河城"}},
    {hillford: "双河城（hillford）", twinriver: "双河城（twinriver）"}
  ],
  [
    "one of them in nothing, are told apart all the same",
    {hillford: {name: "双河城", parent: null}},
    {hillford: "双河城（hillford）", twinriver: "双河城（岭东大区）"}
  ],
  [
    "one of them the focal place, which stays the focal one",
    {hillford: {name: "安尼城", parent: "yunland"}},
    {hillford: "安尼城（云国）", anytown: "安尼城（岭东大区）"}
  ]
])("two places of one name %s, each with its own address and English", (_, changes, names) => {
  const {figure, english: said} = drawn(changes);
  expect(namesById(figure)).toMatchObject(names);
  expect(figure.focus).toBe(names["anytown"] ?? "安尼城");
  expect(said).toEqual(english);
});

test("a code stands in the rows by its list, is shown in words, and is no address", () => {
  const own = {
    title: "承诺的类别",
    subtitle: "承诺（项）",
    kind: "rank",
    ...{from: "commitments", where: "{by: kind}", places: "[home]"}
  };
  const file = Object.entries(own).map(([key, value]) => `${key}: ${value}\n`);
  const {figures} = compileFigures(
    catalogue,
    [{file: "figures/b.yaml", text: file.join("")}],
    kinds
  );
  const figure = figures.find(({id}) => id === "b")!;
  expect(figure.refs["label"]).toContain("commitmentKinds:quantified");
  expect(figure.table.rows.map(({label}) => label)).toContain("写有数字");
  expect(namesById(figure)).toEqual({});
  const place = {ref: "geos/anytown", name: "安尼城"};
  const [first] = quotes(figure, {place, lexicon: englishNames(catalogue)}).filter(
    ({lang}) => lang === "en"
  );
  expect(first?.text).toContain("among 4 kinds, promises with a number comes first");
});

test("an indicator is called as its series in English only where both have one Chinese name", () => {
  const {names} = englishNames(catalogue);
  expect(names.get("indicators/green_share")?.name).toBe("Share of green trips");
  const indicators = catalogue.indicators.map((one) => ({...one, name: "别的"}));
  expect(englishNames({...catalogue, indicators}).names.has("indicators/green_share")).toBe(false);
});
