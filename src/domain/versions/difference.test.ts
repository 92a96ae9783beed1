import {expect, test} from "vitest";

import type {CellChange, FrozenTable} from "../../model/published/difference.ts";
import {difference} from "./difference.ts";

/** A table from lines of words; the first is the header, the first column the key. */
function sheet(name: string, ...lines: string[]): FrozenTable {
  const [head = [], ...rows] = lines.map((line) => line.split(","));
  return {
    name,
    key: [head[0] ?? ""],
    columns: head.map((column) => ({name: column, type: "string"})),
    rows
  };
}

const trams = sheet("trams", "id,name,length", "a,Red,10", "b,Blue,");

const cases: [string, FrozenTable[], FrozenTable[], string[]][] = [
  ["the same tables", [trams], [trams], []],
  [
    "a changed cell",
    [trams],
    [sheet("trams", "id,name,length", "a,Red,12", "b,Blue,")],
    ["trams a length changed 10 12"]
  ],
  [
    "an empty cell that is filled",
    [trams],
    [sheet("trams", "id,name,length", "a,Red,10", "b,Blue,0")],
    ["trams b length added  0"]
  ],
  [
    "a cell that is emptied",
    [trams],
    [sheet("trams", "id,name,length", "a,Red,", "b,Blue,")],
    ["trams a length removed 10 "]
  ],
  [
    "a new row, by its filled cells",
    [trams],
    [sheet("trams", "id,name,length", "0,Green,", "a,Red,10", "b,Blue,")],
    ["trams 0 id added  0", "trams 0 name added  Green"]
  ],
  [
    "a removed row",
    [trams],
    [sheet("trams", "id,name,length", "a,Red,10")],
    ["trams b id removed b ", "trams b name removed Blue "]
  ],
  ["rows in another order", [trams], [sheet("trams", "id,name,length", "b,Blue,", "a,Red,10")], []],
  [
    "columns in another order",
    [trams],
    [sheet("trams", "id,length,name", "a,10,Red", "b,,Blue")],
    []
  ],
  [
    "a renamed column",
    [trams],
    [sheet("trams", "id,name,metres", "a,Red,10", "b,Blue,")],
    ["trams a metres added  10", "trams a length removed 10 "]
  ],
  [
    "a new table",
    [],
    [sheet("buses", "id,name", "x,One")],
    ["buses x id added  x", "buses x name added  One"]
  ],
  [
    "a table that is gone",
    [sheet("buses", "id,name", "x,One")],
    [],
    ["buses x id removed x ", "buses x name removed One "]
  ]
];

test.each(cases)("difference(before, after) of %s", (_, before, after, told) => {
  const lines = difference(before, after).map((row) =>
    [row.table, row.key, row.column, row.change, row.old ?? "", row.new ?? ""].join(" ")
  );
  expect(lines).toEqual(told);
});

test("the earlier state with the changes applied is the later one", () => {
  const after = sheet("trams", "id,name,length", "a,Red,11", "c,Green,3");
  const state = new Map(
    trams.rows.map((row) => [row[0], new Map(trams.columns.map(({name}, i) => [name, row[i]]))])
  );
  for (const {key, column, new: now} of difference([trams], [after])) {
    const row = state.get(key) ?? new Map<string, string>();
    state.set(key, row.set(column, now ?? ""));
  }
  const rows = [...state.values()].map((row) => [...row.values()].join());
  expect(rows.filter((row) => /[^,]/.test(row)).sort()).toEqual(after.rows.map(String).sort());
});

const record = (...lines: string[]) => ({
  ...sheet("changes", "date,kind,subject,cell,old,new,reason", ...lines),
  key: ["date", "kind", "subject", "reason"]
});
const figures = (value: string) =>
  sheet("observations", "cell,value,note", `rides:town:1,${value},`, "rides:town:2,9,");
const entry = "d1,corrected,rides,rides:town:1,10.0,11,digits were swapped";

const reasons: [string, FrozenTable, FrozenTable, CellChange["reason"]][] = [
  ["named for the cell", record(), record(entry), "digits were swapped"],
  ["that was known before", record(entry), record(entry), null],
  ["of another cell", record(), record("d1,corrected,rides,rides:town:2,9,8,other"), null],
  [
    "for the whole series",
    record(),
    record("d1,corrected,rides,,,,all counted anew"),
    "all counted anew"
  ],
  [
    "that names the values, before one that only names the cell",
    record(),
    record(entry, "d2,corrected,rides,rides:town:1,3,4,later"),
    "digits were swapped"
  ],
  [
    "that names other values too, where it is the only one",
    record(),
    record("d1,corrected,rides,rides:town:1,3,4,the only one"),
    "the only one"
  ],
  [
    "that names the value that was and not the one that is: the last one holds",
    record(),
    record("d1,corrected,rides,rides:town:1,10,12,half", "d2,corrected,rides,rides:town:1,,,last"),
    "last"
  ],
  [
    "that names the value that is and not the one that was: the last one holds",
    record(),
    record("d1,corrected,rides,rides:town:1,9,11,half", "d2,corrected,rides,rides:town:1,,,last"),
    "last"
  ],
  ["of a release", record(), record("d1,released,rides,,,2,new release"), null]
];

test.each(reasons)("difference(before, after) gives a reason %s", (_, before, after, reason) => {
  const changes = difference([figures("10"), before], [figures("11"), after]);
  expect(changes.find(({table}) => table === "observations")?.reason).toBe(reason);
});

test("a value that was not there, or is not any more, is an empty cell in its reason", () => {
  const reason = (was: string, is: string, ...entries: string[]) =>
    difference([figures(was), record()], [figures(is), record(...entries)]).find(
      ({key, column}) => key === "rides:town:1" && column === "value"
    )?.reason;
  const later = "d2,corrected,rides,rides:town:1,5,6,later";
  expect(reason("", "11", "d1,added,rides,rides:town:1,,11,added", later)).toBe("added");
  expect(reason("10", "", "d1,removed,rides,rides:town:1,10,,removed", later)).toBe("removed");
  expect(reason("0", "11", "d1,corrected,rides,rides:town:1,,11,half", later)).toBe("later");
});

test("a row of another table is explained by an entry on its id", () => {
  const [change] = difference(
    [trams, record()],
    [
      sheet("trams", "id,name,length", "a,Red,12", "b,Blue,"),
      record("d1,corrected,a,,,,measured anew", "d1,corrected,b,,,,another")
    ]
  ).filter(({table}) => table === "trams");
  expect(change?.reason).toBe("measured anew");
});

test("changes come in the order of the tables and of their keys", () => {
  const before = sheet("trams", "id,name", "b,Blue", "a,Red");
  const after = sheet("trams", "id,name", "b,Sky", "a,Rose", "c,Green");
  const told = difference([before], [sheet("buses", "id,name", "x,One"), after]);
  expect(told.map(({table, key}) => `${table} ${key}`)).toEqual([
    ...["buses x", "buses x", "trams a", "trams b", "trams c", "trams c"]
  ]);
});

test("a table whose key is of several columns is matched by all of them", () => {
  const of = (...lines: string[]) => ({
    ...sheet("stops", "line,stop,name", ...lines),
    key: ["line", "stop"]
  });
  const told = difference([of("1,a,Red", "1,b,Blue")], [of("1,a,Red", "1,b,Sky")]);
  expect(told.map(({key, old, new: now}) => [key, old, now])).toEqual([["1|b", "Blue", "Sky"]]);
});
