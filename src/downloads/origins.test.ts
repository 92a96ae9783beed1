// What is kept is found by what it was made from: whatever changes a table changes what is told of its origin.
import {expect, test} from "vitest";

import {catalogue as city} from "../fixtures/bound-city.ts";
import type {Catalogue} from "../model/catalogue.ts";
import {zh} from "../words/zh.ts";
import {placesByPeriod, tidyTable} from "./joined-tables.ts";
import {chapterTables, indicatorTables, longTables, unitTables} from "./partial-tables.ts";
import type {Origin, Table} from "./table-types.ts";
import {gridOrigin, wide} from "./wide-table.ts";

interface Told {
  origin: Origin;
  lines: readonly string[];
  table: Table;
}

/** Every table that is made of parts of the others, by name. */
function all(catalogue: Catalogue): Map<string, Told> {
  const parts = [
    ...longTables(catalogue, zh),
    ...indicatorTables(catalogue, zh),
    ...chapterTables(catalogue),
    ...unitTables(catalogue),
    tidyTable(catalogue, (path) => `https://x.example/${path}`, zh),
    placesByPeriod(catalogue, zh)
  ].map(({name, from, lines, table}): [string, Told] => [name, {origin: from(), lines, table}]);
  const grids = catalogue.series.map((series): [string, Told] => {
    const own = catalogue.observations.filter((row) => row.series === series.id);
    const table = wide(series, own, catalogue);
    return [table.name, {origin: gridOrigin(series, own, catalogue), lines: [], table}];
  });
  return new Map([...parts, ...grids]);
}

/** One row of a list with other values. */
const other = <Row>(rows: readonly Row[], at: number, more: Partial<Row>): Row[] =>
  rows.map((row, index) => (index === at ? {...row, ...more} : row));

const {plan, observations} = city;
const [gap] = city.observations;

const changes: [string, Partial<Catalogue>, tables: string][] = [
  ["a value", {observations: other(observations, 0, {value: 1})}, `series/${gap?.series ?? ""}`],
  ["a place's name", {geos: other(city.geos, 0, {name: "另一城"})}, `series/${gap?.series ?? ""}`],
  [
    "a series' name",
    {series: city.series.map((row) => ({...row, name: `${row.name}二`}))},
    `series/${gap?.series ?? ""}`
  ],
  [
    "a publisher",
    {sources: city.sources.map((row) => ({...row, publisher: "另一报"}))},
    `series/${gap?.series ?? ""}`
  ],
  [
    "a gap",
    {
      gaps: city.series.map(({id}) => ({
        ...{series: id, geo: city.geos.at(-1)?.id ?? "", period: "1999"},
        ...{state: "withheld" as const, reason: "r", source: "s1"}
      }))
    },
    `series/${gap?.series ?? ""}.wide`
  ],
  [
    "the day that was looked until",
    {
      releases: [],
      changes: [],
      events: [],
      sources: city.sources.map((row) => ({...row, published_on: "1900-01-01"}))
    },
    ""
  ],
  [
    "a clause",
    {plan: {...plan, clauses: plan.clauses.map((row) => ({...row, text: `${row.text}甲`}))}},
    "chapters/1"
  ],
  [
    "the duties",
    {plan: {...plan, duties: plan.duties.slice(1)}},
    `units/${plan.duties[0]?.unit ?? ""}`
  ],
  ["the promises", {commitments: []}, ""]
];

test.each(changes)("%s that changes a table changes its origin", (_, more, sure) => {
  const [before, after] = [all(city), all({...city, ...more})];
  const changed = [...after].filter(
    ([name, {table}]) => tableText(before.get(name)?.table) !== tableText(table)
  );
  expect(changed.map(([name]) => name)).toEqual(expect.arrayContaining(sure === "" ? [] : [sure]));
  expect(changed).not.toEqual([]);
  for (const [name, {origin}] of changed)
    expect(JSON.stringify(origin), name).not.toBe(JSON.stringify(before.get(name)?.origin));
});

test("what a table does not hang on leaves its origin as it is", () => {
  const series = city.observations[0]?.series ?? "";
  const after = all({...city, observations: other(observations, 0, {value: 1})});
  const same = [...all(city)].filter(
    ([name, {origin}]) => JSON.stringify(after.get(name)?.origin) === JSON.stringify(origin)
  );
  const names = same.map(([name]) => name);
  expect(names).not.toContain(`series/${series}`);
  expect(names).toEqual(
    expect.arrayContaining(
      city.series
        .filter(({id}) => id !== series)
        .flatMap(({id}) => [`series/${id}`, `series/${id}.wide`])
    )
  );
});

/** The table as files say it: its rows, and the titles of its columns. */
const tableText = (table: Table | undefined): string =>
  JSON.stringify([table?.rows, table?.fields, table?.title, table?.decimals]);
