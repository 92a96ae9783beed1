// The table of a slide: widths of columns and rows that fit, by hand. A Han character of 12 points is 12 wide.
import {expect, test} from "vitest";

import {columnWidths, rowsWithin} from "./slide-table.ts";

const four = "一二三四";

test("columns that fit share the room that is left by what they ask for", () => {
  // 48 + 12 and 24 + 12 points, of 192: twice as much each.
  expect(columnWidths({head: [four, "一"], rows: [["一", "一二"]]}, 192)).toEqual([120, 72]);
});

test("where columns are too wide the widest give way", () => {
  const words = four.repeat(10);
  // 24 is asked for by the first; the others share 300 less 24.
  const widths = columnWidths({head: ["一", "二", "三"], rows: [["一", words, words]]}, 300);
  expect(widths).toEqual([24, 138, 138]);
});

test("a row is as high as its longest cell, and what does not fit whole is left out", () => {
  const table = {
    head: ["一", "二"],
    rows: [
      ["一", four],
      ["一", "一"],
      ["一", "一"]
    ]
  };
  // In 36 points two characters stand in a line: lines are 22.5, 40, 22.5 and 22.5 points high.
  expect(rowsWithin(table, [36, 36], 85)).toBe(2);
  expect(rowsWithin(table, [36, 36], 84)).toBe(1);
  expect(rowsWithin(table, [36, 36], 500)).toBe(3);
});
