import {describe, expect, it} from "vitest";

import {inputTables} from "../../../src/model/published/tables.ts";
import {parseCsv} from "./csv.ts";
import {observations} from "./observations.ts";

const header = Object.keys(inputTables.observations.row.shape).join(",");

/** A series of figures, each `geo,period,kind,value,source,document`. */
function series(id: string, ...rows: string[]) {
  const csv = rows.map((row) => {
    const [geo, period, kind, value, source, document = ""] = row.split(",");
    return `${geo},${period},${kind},${value},exact,,,${source},,A,${document},,`;
  });
  const file = `statistics/${id}.csv`;
  const {table} = parseCsv(file, [header, ...csv].join("\n"), inputTables.observations.row);
  return {series: id, table};
}

const cells = (...all: ReturnType<typeof series>[]) =>
  observations(all).map(({cell, value, file}) => `${cell} ${value} ${file}`);

describe("observations(statistics)", () => {
  it("gives each figure a permanent id and its place, sorted", () => {
    expect(
      cells(
        series("b", "x,3021,year,2,s1", "w,3021-01..3021-04,part_year,1,s1"),
        series("a", "x,3021,year,3,s1")
      )
    ).toEqual([
      "a:x:3021 3 statistics/a.csv:2",
      "b:w:3021-01..3021-04 1 statistics/b.csv:3",
      "b:x:3021 2 statistics/b.csv:2"
    ]);
  });

  const values = (found: string[]) => found.map((one) => one.split(" ").slice(0, 2).join(" "));

  it("tells figures of one slot apart by what they are, whatever the order of the file", () => {
    const rows = [
      "x,3021,as_of,9,s1",
      "x,3021,year,8,s3",
      "x,3021,year,7,s2",
      "x,3021,year,6,s2",
      "x,3021,as_of,6,s2"
    ];
    const expected = [
      "a:x:3021:s2:6:year 6",
      "a:x:3021:s2:7 7",
      "a:x:3021:s3 8",
      "a:x:3021:s1 9",
      "a:x:3021:s2:6:as_of 6"
    ];
    expect(values(cells(series("a", ...rows)))).toEqual(expected);
    expect(values(cells(series("a", ...rows.reverse())))).toEqual(expected);
  });

  it("keeps every other id when a row is added before them", () => {
    const rows = ["x,3021,year,8,s3", "x,3021,year,9,s4", "x,3022,year,7,s3"];
    const before = values(cells(series("a", ...rows)));
    const after = values(cells(series("a", "x,3021,year,1,s1", ...rows)));
    expect(after).toEqual(["a:x:3021:s1 1", ...before]);
  });

  it("names the document of a target", () => {
    expect(
      cells(series("a", "x,3025,target,5,s1,plan", "x,3025,target,6,s1,list", "x,3025,year,4,s1"))
    ).toEqual([
      "a:x:3025 4 statistics/a.csv:4",
      "a:x:3025:target:list 6 statistics/a.csv:3",
      "a:x:3025:target:plan 5 statistics/a.csv:2"
    ]);
  });
});
