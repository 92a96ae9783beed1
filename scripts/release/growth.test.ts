// How fast the record of releases grows: a typical release of a data folder as large as a city's is small.
import {expect, test} from "vitest";

import {archiveOf} from "./archive.ts";
import {cut} from "./cut.ts";
import type {Frozen} from "./frozen.ts";

/** The most that a typical release may add to the repository, and to the built site, in bytes. */
const most = 2_000_000;

const bytes = (text: string) => new TextEncoder().encode(text);

/** Text that no archive makes much smaller: the digits of a plain sequence of remainders. */
function figures(length: number, from: number): string {
  let state = from;
  let text = "";
  while (text.length < length) {
    state = (state * 48_271) % 2_147_483_647;
    text += String(state);
  }
  return text.slice(0, length);
}

/** A table of the built site, one text a row, as CSV and JSON. */
function table(name: string, rows: readonly string[]): Record<string, string> {
  const cells = rows.map((text, at) => ({id: `${name}${String(at)}`, value: text}));
  return {
    [`data/${name}.csv`]: `id,value\n${cells.map(({id, value}) => `${id},${value}\n`).join("")}`,
    [`data/${name}.json`]: JSON.stringify(cells)
  };
}

const rowsOf = (count: number, length: number) =>
  Array.from({length: count}, (_, at) => figures(length, at + 1));

/** Sixty embeds of 50 kB, each of its figure's data. */
const embeds = Array.from({length: 60}, (_, at) => `figure${String(at)}`);

const [observations, sources, series] = [rowsOf(1500, 160), rowsOf(330, 140), rowsOf(85, 90)];
const plan = rowsOf(800, 200);

/** A built site of these tables; the figures named say something new in this version. */
function site(version: string, changed: readonly string[], own: Record<string, string>) {
  const names = ["observations", "sources", "series", "plan"];
  const fields = ["id", "value"].map((name) => ({name, type: "string"}));
  const files: Record<string, string> = {
    ...own,
    ...table("plan", plan),
    "data/datapackage.json": JSON.stringify({
      id: `https://town.example/data/v${version}/`,
      contract: 1,
      resources: names.map((name) => ({
        name,
        path: `${name}.csv`,
        schema: {fields, primaryKey: ["id"]}
      }))
    }),
    "verify/codes.json": "[]"
  };
  for (const id of embeds) {
    const line = changed.includes(id) ? `new in ${version}` : "as before";
    files[`figures/${id}.json`] = line;
    files[`v/${version}/embed/${id}/index.html`] = `<p>${version}</p>${line}${figures(50_000, 7)}`;
  }
  return {
    ...{version, date: "d", line: 2, base: "/", names: new Set(Object.keys(files))},
    read: (name: string) => bytes(files[name] ?? "")
  };
}

test("twenty changed cells, a new source and a new series add less than two megabytes", () => {
  const before = {
    ...table("observations", observations),
    ...table("sources", sources),
    ...table("series", series)
  };
  const nothing: Frozen = {releases: [], chain: [], ledger: [], addresses: []};
  const first = cut({...site("1.0.0", [], before), frozen: nothing}).cut!;
  const frozen: Frozen = {
    ...{ledger: first.ledger, chain: [first.chain], addresses: first.addresses},
    releases: [{version: "1.0.0", date: "d", lines: first.ledger, files: () => first.files}]
  };
  const after = {
    ...table(
      "observations",
      observations.map((text, at) => (at % 75 === 0 ? `0${text.slice(1)}` : text))
    ),
    ...table("sources", [...sources, "1"]),
    ...table("series", [...series, "1"])
  };
  // The twenty cells are drawn in twelve figures.
  const made = cut({...site("2.0.0", embeds.slice(0, 12), after), frozen}).cut!;
  expect(made.level).toBe("major");
  const repository = [...made.files.values()].reduce((sum, {length}) => sum + length, 0);
  const whole = new Map([...first.files, ...made.files]);
  expect(repository).toBeGreaterThan(1_000_000);
  expect(repository).toBeLessThan(most);
  expect(repository + archiveOf(whole).length).toBeLessThan(most);
  expect([...made.files.keys()].filter((path) => path.startsWith("embed/"))).toHaveLength(12);
  expect(made.files.has("data/plan.csv")).toBe(false);
});
