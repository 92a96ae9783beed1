// As an analyst works: from one address to every number with its source, its cell and its rule.
import {readFileSync} from "node:fs";
import {join} from "node:path";

import Papa from "papaparse";
import readExcel from "read-excel-file/node";
import {expect, inject, test} from "vitest";

import {base, type Resource} from "../harness/downloads.ts";

const address = inject("address");

async function get(path: string): Promise<string> {
  const answer = await fetch(new URL(path, address));
  expect(answer.status, path).toBe(200);
  return answer.text();
}

async function table(path: string): Promise<Record<string, string>[]> {
  const {data, errors} = Papa.parse<Record<string, string>>((await get(path)).trimEnd(), {
    header: true
  });
  expect(errors, path).toEqual([]);
  return data;
}

const page = (path: string) => readFileSync(join("dist", path, "index.html"), "utf8");

test("the descriptor leads to every table; every figure joins its source, place and series", async () => {
  const {resources} = JSON.parse(await get("data/datapackage.json")) as {resources: Resource[]};
  const tables = new Map<string, Record<string, string>[]>();
  for (const {name, path} of resources) tables.set(name, await table(`data/${path}`));
  const ids = (name: string) => new Set(tables.get(name)?.map(({id}) => id));
  const [sources, places, series] = [ids("sources"), ids("geos"), ids("series")];
  const figures = tables.get("observations") ?? [];
  expect(figures.length).toBeGreaterThan(100);
  for (const row of figures) {
    expect(sources.has(row["source"]) && places.has(row["geo"]) && series.has(row["series"])).toBe(
      true
    );
    expect(Number.isFinite(Number(row["value"])) && row["value"] !== "").toBe(true);
    expect(row["cell"]?.startsWith(`${row["series"] ?? ""}:${row["geo"] ?? ""}:`)).toBe(true);
    expect(row["file"]).toMatch(/\.csv:\d+$/u);
  }
});

test("the cell of every figure is an anchor on the page of its series", async () => {
  const figures = await table("data/observations.csv");
  const groups = Map.groupBy(figures, ({series}) => series ?? "");
  for (const [series, rows] of groups) {
    const html = page(`data/series/${series}`);
    const lost = rows.filter(
      ({cell, period_kind}) => period_kind !== "target" && !html.includes(`id="${cell ?? ""}"`)
    );
    expect(lost.map(({cell}) => cell)).toEqual([]);
  }
});

test("every verdict names its rule, printed on the page of the method, and the cells it rests on", async () => {
  const verdicts = await table("data/verdicts.csv");
  const cells = new Set((await table("data/observations.csv")).map(({cell}) => cell));
  const method = page("method");
  expect(verdicts.length).toBeGreaterThan(0);
  for (const {rule, latest, latest_cells, baseline, baseline_state, latest_state} of verdicts) {
    expect(method).toContain(`id="rule-${rule ?? ""}"`);
    const named = (latest_cells ?? "").split(" ").filter((cell) => cell !== "");
    if (latest !== "") expect(named.length).toBeGreaterThan(0);
    expect(named.filter((cell) => !cells.has(cell))).toEqual([]);
    expect(baseline_state === "published").toBe(baseline !== "");
    expect(latest_state === "published").toBe(latest !== "");
  }
});

test("the file of an indicator is understood by itself", async () => {
  const indicators = await table("data/indicators.csv");
  for (const {id = "", name = "", unit = ""} of indicators) {
    const rows = await table(`data/indicators/${id}.csv`);
    for (const row of rows)
      for (const column of [
        "series_name",
        "geo_name",
        "unit",
        "publisher",
        "source",
        "cell",
        "grade"
      ])
        expect(row[column], `${id} ${column}`).not.toBe("");
    const answer = await fetch(new URL(`data/indicators/${id}.xlsx`, address));
    const sheets = await readExcel(Buffer.from(await answer.arrayBuffer()), {trim: false});
    const notes = JSON.stringify(sheets.at(-1)?.data);
    for (const said of [name, unit, base()]) expect(notes, id).toContain(said);
  }
});

test("no file links a repost, and none is lost: it is named", async () => {
  const reposts = new Set(
    (await table("data/sources.csv"))
      .filter(({url_kind}) => url_kind === "repost")
      .map(({id}) => id)
  );
  for (const {id = ""} of await table("data/series.csv"))
    for (const row of await table(`data/series/${id}.csv`))
      if (reposts.has(row["source"]))
        expect([row["source_url"], row["publisher"] !== ""]).toEqual(["", true]);
  expect(await get("data/catalog.jsonld")).not.toMatch(/sources?Url/u);
});

test("every table can be found with scripts off: the list names each, its page the columns", async () => {
  const html = page("data");
  const {resources} = JSON.parse(await get("data/datapackage.json")) as {resources: Resource[]};
  for (const {name, schema} of resources) {
    expect(html).toContain(`data/${name}/"`);
    const own = page(`data/${name}`);
    for (const field of schema.fields)
      expect(own, `${name}.${field.name}`).toContain(`>${field.name}<`);
  }
});
