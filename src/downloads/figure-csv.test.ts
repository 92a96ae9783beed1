import Papa from "papaparse";
import {expect, test} from "vitest";

import {light} from "../charts/theme.ts";
import {svg} from "../figures/svg.ts";
import {fixtures} from "../fixtures/figures.ts";
import {parse} from "../fixtures/parse-svg.ts";
import type {CellValue, Figure} from "../model/figures/figure.ts";
import {number, percent} from "../words/format.ts";
import {zh} from "../words/zh.ts";
import {csv, json} from "./figure-csv.ts";

const parsed = (figure: Figure) =>
  Papa.parse<Record<string, string>>(csv(figure), {header: true, skipEmptyLines: true});

test.each(fixtures)("csv of $id read back gives every cell", (figure) => {
  const {data, errors, meta} = parsed(figure);
  expect(errors).toEqual([]);
  expect(meta.fields).toEqual(figure.table.columns.map(({key}) => key));
  const words = (value: CellValue | undefined) =>
    value === true ? "yes" : value === false ? "" : String(value ?? "");
  expect(data).toEqual(
    figure.table.rows.map((row) =>
      Object.fromEntries(figure.table.columns.map(({key}) => [key, words(row[key])]))
    )
  );
});

const table = (value: CellValue): Figure => ({
  ...fixtures[0]!,
  table: {columns: [{...fixtures[0]!.table.columns[0]!, key: "k"}], rows: [{k: value}]}
});

const fields: [CellValue, string][] = [
  [null, ""],
  [false, ""],
  [true, "yes"],
  [0, "0"],
  [-1.5, "-1.5"],
  ["甲,乙", '"甲,乙"'],
  ['写作"约"', '"写作""约"""'],
  ["两\n行", '"两\n行"']
];

test.each(fields)("csv writes %j as %s", (value, text) => {
  expect(csv(table(value))).toBe(`k\r\n${text}\r\n`);
});

test.each(["=1+1", "+1", "-", "@a", " ＝1", "\t=1"])("csv puts a mark before %j", (value) => {
  expect(csv(table(value))).toBe(`k\r\n'${value}\r\n`);
});

test.each(fixtures)("json of $id holds the table, the channels and the sources", (figure) => {
  const {id, kind, title, channels, sources} = figure;
  const read = JSON.parse(json(figure, "句子")) as Record<string, unknown>;
  expect(read).toMatchObject({
    id,
    kind,
    title,
    channels,
    sources,
    table: figure.table,
    description: "句子"
  });
});

test.each(fixtures)("labels drawn for a row of $id are values of that row in its csv", (figure) => {
  const {data} = parsed(figure);
  for (const width of [304, 640]) {
    const text = svg(figure, {width, theme: light}, zh).svg;
    const document = parse(text);
    for (const label of document.querySelectorAll("text[data-row]")) {
      const row = data[Number(label.getAttribute("data-row"))];
      expect(row).toBeDefined();
      const known = Object.values(row!).flatMap((cell) => readings(cell, figure));
      const drawn = numbers(label.textContent ?? "");
      expect(
        drawn.filter((value) => !known.includes(value)),
        label.textContent ?? ""
      ).toEqual([]);
    }
  }
});

/** The numbers a label may print for a cell: the value itself, as a share, and those in its words. */
function readings(cell: string, {table: {columns}}: Figure): string[] {
  const value = Number(cell);
  if (cell === "" || Number.isNaN(value)) return numbers(cell);
  const printed = columns.map(({decimals}) => number(value, decimals));
  return [...printed, percent(value), percent(value, 1), ...numbers(cell)].flatMap(numbers);
}

/** Numbers in a text, without the noughts before a month. */
function numbers(text: string): string[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([digits]) =>
    digits.replace(/^0+(?=\d)/u, "")
  );
}
