import {describe, expect, test} from "vitest";
import {z} from "zod";

import {kinds} from "../../../src/charts/kinds/index.ts";
import {distinctCommitments} from "../../../src/domain/plan-counts.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {figureRows} from "../../../src/model/figures/rows.ts";
import {deriveCatalogue} from "../derive/catalogue.ts";
import {report} from "../problems/problem.ts";
import {parse} from "../read/parse-folder.ts";
import {dataFolder, readFolder} from "../read/read-folder.ts";
import {compileFigures} from "./compile-figures.ts";
import {filters} from "./tables/filters.ts";
import {figureTables} from "./tables/index.ts";

function load(root: string) {
  const {parsed, problems} = parse(readFolder(root));
  if (!parsed.site || !parsed.plan) throw new Error(report(problems));
  return {catalogue: deriveCatalogue(parsed, parsed.site, parsed.plan), files: parsed.figures};
}

const anytown = load("src/fixtures/anytown");
const real = load(dataFolder);

const good = `title: 各城的绿色出行
subtitle: 绿色出行分担率（%）
kind: line
from: observations
where: {series: green_share_trips, geo: [anytown, hillford]}
places: [home]
`;

/** A file that draws all rows of a table. */
const whole = (from: string): string =>
  `title: 全部\nsubtitle: 全部\nfrom: ${from}\nkind: ${from === "clauses" ? "tree" : from === "duties" ? "matrix" : "rank"}\n`;

/** The good file with one line changed. */
const but = (from: string, to: string): string => {
  if (!good.includes(from)) throw new Error(`no ${from}`);
  return good.replace(from, to);
};

const compose = (text: string, file = "figures/a.yaml", catalogue: Catalogue = anytown.catalogue) =>
  compileFigures(catalogue, [{file, text}], kinds);

const faults: [name: string, text: string, expected: string[]][] = [
  [
    "an unknown kind, with the nearest",
    but("kind: line", "kind: lime"),
    ['a.yaml:3  第 7 字：没有 "lime"', '"line"']
  ],
  ["an unknown table", but("from: observations", "from: observation"), [":4 ", '"observations"']],
  [
    "an unknown series",
    but("green_share_trips", "green_share_trip"),
    [":5  第 17 字", '"green_share_trips"']
  ],
  ["an unknown place", but("hillford", "hilford"), [":5  第 51 字", '"hillford"']],
  ["an unknown filter", but("geo:", "goe:"), [":5 ", '没有 "goe"', '"geo"']],
  ["a table without its series", but("series: green_share_trips, ", ""), [":5 ", "缺少 series"]],
  [
    "an unknown column",
    `${good}channels: {series: town}\n`,
    [':7  第 20 字：没有 "town"', "可用：series, geo, period"]
  ],
  [
    "an unknown part",
    `${good}channels: {colour: geo}\n`,
    [':7  第 20 字：没有 "colour"', "可用：x"]
  ],
  [
    "a column of the wrong type",
    `${good}channels: {y: geo}\n`,
    [':7  第 15 字："geo" 这一列是 text。这里要 number、integer。']
  ],
  [
    "a part that no column fills",
    but("kind: line", "kind: tree"),
    ['这种图要有 "id"，表里没有合适的列']
  ],
  ["an unknown option", `${good}options: {revers: true}\n`, [":7  第 19 字", '"reverse"']],
  ["a setting of the wrong type", `${good}options: {target: "yes"}\n`, [":7 ", "true 或 false"]],
  ["a document that is not there", `${good}options: {documents: [law]}\n`, [":7 ", '没有 "law"']],
  ["a period that is none", but("geo: [any", "from: soon, geo: [any"), [":5 ", '"soon" 不合适']],
  ["nothing left", but("geo: [any", "period_kind: as_of, geo: [any"), [":5 ", "没有剩下数据"]],
  ["a page that is not there", but("[home]", "[home, plan/9]"), [':6  第 16 字：没有 "plan/9"']],
  ["a title missing", but("title: 各城的绿色出行\n", ""), ['缺少 "title"']],
  ["an unknown key", `${good}colour: red\n`, [":7 ", '"colour"']],
  [
    "a title too long for a card",
    but("各城的绿色出行", "各城的绿色出行".repeat(9)),
    [":1  第 8 字：标题有 63 个字，图片 ", "约 "]
  ],
  ["a colour", `${good}options: {fill: '#b3261e'}\n`, [':7  第 18 字："#b3261e" 是颜色。']],
  ["a bare number in the title", but("各城", "3城"), [":1 ", 'the bare number "3"']],
  [
    "a number bound to nothing",
    but("各城的", "第[[number lane_rank anytown 1990]]的"),
    [":1 ", "no figure of lane_rank"]
  ],
  [
    "a claim that is false",
    `${good}claims: [number green_share_trips anytown 2025 < number green_share_trips anytown 2020]\n`,
    [":7 ", "is false: 60.4 < 48.5"]
  ]
];

describe("composeFigures(catalogue, files, kinds)", () => {
  test("takes a good file", () => {
    const {figures, problems} = compose(good);
    expect(problems).toEqual([]);
    expect(figures.find((figure) => figure.id === "a")).toMatchObject({
      kind: "line",
      title: "各城的绿色出行",
      focus: "安尼城",
      until: "2025",
      channels: {x: "period", y: "value", series: "geo", run: "run", qualifier: "qualifier"},
      places: ["home"]
    });
  });

  test.each(faults)("reports %s", (_name, text, expected) => {
    const {figures, problems} = compose(text);
    expect(problems).not.toEqual([]);
    for (const words of expected) expect(report(problems)).toContain(words);
    // What goes without saying is drawn all the same.
    expect(figures.length).toBeGreaterThan(1);
  });

  test.each(["units", "indicators", "commitments"] as const)(
    "reports the page %s where the city has none of them, and which there are",
    (name) => {
      const city = {...anytown.catalogue, [name]: []};
      const {problems} = compose(but("[home]", `[home, ${name}]`), "figures/a.yaml", city);
      const words = report(problems);
      expect(words).toContain(`a.yaml:6  第 16 字：没有 "${name}" 这一页。`);
      const left = ["units", "indicators", "commitments"].filter((other) => other !== name);
      expect(words).toContain(`可写：home, plan, ${left.join(", ")}, method, press, plan/1, `);
    }
  );

  test("reports a name that is no address, and two files of one name", () => {
    for (const name of ["A b", "a.b"])
      expect(report(compose(good, `figures/${name}.yaml`).problems)).toContain(`文件名 "${name}"`);
    expect(compose(good, "figures/Street_trees.yaml").problems).toEqual([]);
    const twice = ["figures/a.yaml", "figures/a.yml"].map((file) => ({file, text: good}));
    const {figures, problems} = compileFigures(anytown.catalogue, twice, kinds);
    expect(report(problems)).toContain('figures/a.yaml 已经是图 "a"');
    expect(figures.filter((figure) => figure.id === "a")).toHaveLength(1);
  });

  test("draws each indicator that has no file, and series with three years in a row", () => {
    const {figures} = compileFigures(anytown.catalogue, [], kinds);
    expect(figures.map(({id, kind}) => `${kind} ${id}`)).toEqual([
      "line indicator-bike-lanes",
      "line indicator-green-share",
      "line indicator-street-noise",
      "bullet indicator-tram-satisfaction",
      "line series-cycling-injuries",
      "line series-tram-rides"
    ]);
  });

  test("gives two indicators whose ids a dash alone tells apart a figure each", () => {
    const {catalogue} = anytown;
    const [lanes] = catalogue.indicators.filter(({id}) => id === "bike_lanes");
    const indicators = [...catalogue.indicators, {...lanes!, id: "bike-lanes"}];
    const {figures} = compileFigures({...catalogue, indicators}, [], kinds);
    const ids = figures.map(({id}) => id).filter((id) => id.includes("lanes"));
    expect(ids).toEqual(["indicator-bike-lanes", "indicator-bike_lanes"]);
  });

  test("names a repost without its address", () => {
    const {figures} = compileFigures(anytown.catalogue, anytown.files, kinds);
    const reposts = anytown.catalogue.sources.filter((source) => source.url_kind === "repost");
    const lines = figures.flatMap((figure) => figure.sources);
    expect(reposts.length).toBeGreaterThan(0);
    for (const {id} of reposts)
      for (const line of lines.filter((each) => each.id === id)) expect(line.url).toBeNull();
  });

  test("does not depend on the order of the files", () => {
    const back = compileFigures(anytown.catalogue, [...anytown.files].reverse(), kinds);
    expect(back).toEqual(compileFigures(anytown.catalogue, anytown.files, kinds));
  });
});

describe.each([
  ["the fixture", anytown],
  ["the data", real]
])("the figures of %s", (_name, {catalogue, files}) => {
  const {figures, problems} = compileFigures(catalogue, files, kinds);

  test("compose without a problem", () => {
    expect(report(problems)).toBe("0 problems in 0 files");
  });

  test("are at least one of each kind", () => {
    expect(new Set(figures.map((figure) => figure.kind))).toEqual(new Set(Object.keys(kinds)));
  });

  test("hold the numbers of the cells they name", () => {
    const cells = new Map(catalogue.observations.map((row) => [row.cell, row]));
    const named = figures
      .flatMap((figure) => figure.table.rows)
      .filter((row) => typeof row["cell"] === "string");
    expect(named.length).toBeGreaterThan(20);
    for (const row of named) {
      const {value, period} = cells.get(String(row["cell"])) ?? {};
      expect({value: row["value"], period: row["period"]}).toEqual({value, period});
    }
  });

  test("have a source, and rows that agree with their columns", () => {
    for (const {id, sources, table, channels} of figures) {
      expect(sources.length, id).toBeGreaterThan(0);
      const keys = table.columns.map((column) => column.key);
      expect(keys, id).toEqual(expect.arrayContaining(Object.values(channels)));
      for (const row of table.rows) expect(Object.keys(row), id).toEqual(keys);
    }
  });

  test("count every duty, promise and character of the plan once", () => {
    const tables = ["duties", "commitments", "clauses"].map(
      (from) =>
        compileFigures(
          catalogue,
          [{file: "figures/sum.yaml", text: whole(from)}],
          kinds
        ).figures.find(({id}) => id === "sum")?.table.rows ?? []
    );
    const total = (rows: (typeof tables)[number], key: string) =>
      rows.reduce((sum, row) => sum + Number(row[key] ?? 0), 0);
    const [duties = [], promises = [], clauses = []] = tables;
    expect(total(duties, "count")).toBe(catalogue.plan.duties.length);
    expect(total(promises, "count")).toBe(distinctCommitments(catalogue.commitments).length);
    expect(total(clauses, "promises")).toBe(distinctCommitments(catalogue.commitments).length);
  });

  test("keep their ids and places apart", () => {
    expect(new Set(figures.map((figure) => figure.id)).size).toBe(figures.length);
    for (const {id, places} of figures) expect(new Set(places).size, id).toBe(places.length);
  });
});

describe("the rows of each table", () => {
  const cases: [keyof typeof figureTables, Record<string, unknown>][] = [
    ["observations", {series: "green_share_trips", target: true}],
    ["indicators", {}],
    ["duties", {}],
    ["duties", {by: "unit"}],
    ["partners", {}],
    ["clauses", {}],
    ["events", {}],
    ["coverage", {}],
    ["coverage", {of: "series"}],
    ["commitments", {}],
    ["commitments", {by: ["chapter", "kind"]}],
    ["documents", {series: "green_share_trips"}]
  ];

  test.each(cases)("%s %o are of one kind, and their columns are its fields", (from, asked) => {
    const given = Object.fromEntries(
      Object.entries(asked).map(([name, value]) => [name, {value, path: ["where", name]}])
    );
    const faults: string[] = [];
    const {rows, columns} = figureTables[from].rows(
      anytown.catalogue,
      filters(given, (_path, found) => faults.push(found))
    );
    expect(faults).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    const schema = z.strictObject(figureRows[from].shape);
    for (const row of rows) expect(schema.safeParse(row).error?.issues ?? [], from).toEqual([]);
    for (const {key} of columns) expect(Object.keys(schema.shape)).toContain(key);
  });

  test("every table is tried", () => {
    expect(new Set(cases.map(([from]) => from))).toEqual(new Set(Object.keys(figureTables)));
  });
});
