import readExcel from "read-excel-file/node";
import {expect, test} from "vitest";

import {fixtures} from "../fixtures/figures.ts";
import {zh} from "../words/zh.ts";
import {figureWorkbook} from "./figure-workbook.ts";

test("numbers are numbers, a bound keeps its words, and the notes say whose it is", async () => {
  const figure = structuredClone(fixtures.find(({id}) => id === "line") ?? fixtures[0]!);
  const column = figure.table.columns.find(({type}) => type === "number")!;
  figure.table.rows = [
    {...figure.table.rows[0]!, [column.key]: 12.5, qualifier: "exact", role: "observation"},
    {...figure.table.rows[0]!, [column.key]: 30, qualifier: "at_least", role: "observation"}
  ];
  figure.channels = {...figure.channels, y: column.key};
  const bytes = await figureWorkbook(figure, "https://example.org/figures/line/", zh);
  const sheets = await readExcel(Buffer.from(bytes));
  const [head = [], first = [], second = []] = sheets[0]?.data ?? [];
  const at = head.findIndex((cell) => String(cell).startsWith(column.label));
  expect(first[at]).toBe(12.5);
  expect(String(second[at])).toMatch(/^\D*30/u);
  expect(typeof second[at]).toBe("string");
  expect(sheets[1]?.data.flat()).toContain("https://example.org/figures/line/");
});
