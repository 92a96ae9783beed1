import {expect, test} from "vitest";

import type {FrozenTable} from "../../model/published/difference.ts";
import {difference} from "./difference.ts";
import {following, levelOf} from "./semver-level.ts";

function sheet(name: string, columns: string, ...rows: string[]): FrozenTable {
  const names = columns.split(",").map((column) => column.split(":"));
  return {
    name,
    key: ["id"],
    columns: names.map(([column = "", type = "string"]) => ({name: column, type})),
    rows: rows.map((row) => row.split(","))
  };
}

const light = {records: ["releases"], judged: ["verdicts"], words: ["note"]};
const facts = sheet("facts", "id,value:number,note", "a,1,", "b,,x");
const verdicts = sheet("verdicts", "id,status", "a,early");

const cases: [string, FrozenTable[], string][] = [
  ["nothing changes", [facts, verdicts], "patch"],
  [
    "only words change",
    [sheet("facts", "id,value:number,note", "a,1,new", "b,,y"), verdicts],
    "patch"
  ],
  [
    "a row is added",
    [sheet("facts", "id,value:number,note", "a,1,", "b,,x", "c,3,"), verdicts],
    "minor"
  ],
  [
    "an empty cell is filled",
    [sheet("facts", "id,value:number,note", "a,1,", "b,2,x"), verdicts],
    "minor"
  ],
  [
    "a row is added and a verdict follows",
    [
      sheet("facts", "id,value:number,note", "a,1,", "b,,x", "c,3,"),
      sheet("verdicts", "id,status", "a,met")
    ],
    "minor"
  ],
  ["a verdict changes alone", [facts, sheet("verdicts", "id,status", "a,met")], "major"],
  ["a value changes", [sheet("facts", "id,value:number,note", "a,2,", "b,,x"), verdicts], "major"],
  ["a row is removed", [sheet("facts", "id,value:number,note", "a,1,"), verdicts], "major"],
  [
    "a column is added",
    [sheet("facts", "id,value:number,note,more", "a,1,,", "b,,x,"), verdicts],
    "minor"
  ],
  ["a column is removed", [sheet("facts", "id,value:number", "a,1", "b,"), verdicts], "major"],
  [
    "a column is renamed",
    [sheet("facts", "id,amount:number,note", "a,1,", "b,,x"), verdicts],
    "major"
  ],
  ["a type changes", [sheet("facts", "id,value:string,note", "a,1,", "b,,x"), verdicts], "major"],
  ["a table is added", [facts, verdicts, sheet("more", "id", "x")], "minor"],
  ["a table is removed", [facts], "major"],
  ["only the list of releases grows", [facts, verdicts, sheet("releases", "id", "x")], "minor"]
];

test.each(cases)("levelOf(before, after) where %s", (_, after, level) => {
  const before = [facts, verdicts];
  expect(levelOf(before, after, difference(before, after), light)).toBe(level);
});

test("rows of the record of releases count for nothing", () => {
  const before = [facts, sheet("releases", "id", "x")];
  const after = [facts, sheet("releases", "id", "x", "y")];
  expect(levelOf(before, after, difference(before, after), light)).toBe("patch");
});

test.each([
  ["1.2.3", "major", "2.0.0"],
  ["1.2.3", "minor", "1.3.0"],
  ["1.2.3", "patch", "1.2.4"],
  ["1.9.9", "minor", "1.10.0"],
  ["0.1.2", "major", "0.2.0", "1.0.0"],
  ["0.1.2", "minor", "0.2.0", "1.0.0"],
  ["0.1.2", "patch", "0.1.3", "1.0.0"]
] as const)("following(%s, %s) is %s", (version, level, ...next) => {
  expect(following(version, level)).toEqual(next);
});
