// Every sentence of the schemas has its Chinese, and no Chinese is left without its sentence.
import {expect, test} from "vitest";
import type {z} from "zod";

import {cellMeta} from "../model/cell.ts";
import {bearingRow, chapterRow, longRow, tidyRow, unitRow} from "../model/published/parts.ts";
import {publishedTables} from "../model/published/published.ts";
import {inputTables} from "../model/published/tables.ts";
import {columns, sentence} from "./zh/data/columns.ts";

const rows = [
  ...Object.values(publishedTables).map(({row}) => row as z.ZodObject),
  // What is not published stands in the guide for the editor.
  ...Object.values(inputTables).map(({row}) => row as z.ZodObject),
  ...[longRow, tidyRow, bearingRow, chapterRow, unitRow]
];
const sentences = rows.flatMap((row) =>
  Object.values(row.shape as Record<string, z.ZodType>).map((field) => cellMeta(field).description)
);
/** Said of the columns of wide tables, which are made as they are needed. */
const wide = [
  "The period of the row.",
  "As in the observations; nothing where no figure stands.",
  "For targets: the document that sets them.",
  "1, and 2 and on for further figures of the same cell.",
  "1, and 2 and on where several figures share a place and a period."
];

test("every sentence of a column has its Chinese", () => {
  expect(sentences.filter((one) => sentence(one) === null)).toEqual([]);
  expect(sentence("The figure of x, in the unit of the series.")).toMatch(/\p{Script=Han}/u);
  expect(sentence("Something else.")).toBeNull();
});

test("no Chinese sentence has lost its column", () => {
  const known = new Set([...sentences, ...wide]);
  expect(Object.keys(columns).filter((one) => !known.has(one))).toEqual([]);
});
