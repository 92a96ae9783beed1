// Every number written in a drawing of the built site is one of its CSV file, and no row is left out.
import {readFileSync} from "node:fs";

import {parseHTML} from "linkedom";
import Papa from "papaparse";
import {describe, expect, test} from "vitest";

import {unpacked} from "../../src/client/figure/unpack-points.ts";
import type {Figure} from "../../src/model/figures/figure.ts";
import {number, percent} from "../../src/words/format.ts";

const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
type Row = Record<string, string>;

describe.each(figures.map((figure) => [figure.id, figure] as const))("%s", (id, figure) => {
  const file = (name: string) => readFileSync(`dist/figures/${name}`, "utf8");
  const rows = Papa.parse<Row>(file(`${id}.csv`), {header: true, skipEmptyLines: true}).data;
  const {document} = parseHTML(file(`${id}/index.html`));
  const drawings = [
    ...document.querySelectorAll("svg.drawing"),
    ...parseHTML(file(`${id}.svg`)).document.querySelectorAll("svg svg")
  ];

  test("writes no number that its file does not hold", () => {
    expect(rows).toHaveLength(figure.table.rows.length);
    expect(drawings).toHaveLength(3);
    for (const drawing of drawings) {
      const texts = [...drawing.querySelectorAll("text")].filter(
        (text) => text.closest(".axis, .total") === null
      );
      for (const text of texts) {
        const own = rowsOf(text, figure, rows);
        const known = own.flatMap((row) => readings(row, figure));
        if (figure.kind === "matrix") known.push(...sums(own, figure));
        const strange = numbers(text.textContent).filter((value) => !known.includes(value));
        expect(strange, text.textContent).toEqual([]);
      }
    }
  });

  test("labels in every frame each value that its title names", () => {
    const values = new Set(
      figure.table.rows.flatMap((row) =>
        figure.table.columns.flatMap(({key, decimals}) => {
          const value = row[key];
          return typeof value === "number" ? numbers(number(value, decimals)) : [];
        })
      )
    );
    // A year is read off the axis or the subtitle.
    const promoted = numbers(figure.title).filter(
      (value) => values.has(value) && !/^(?:19|20)\d\d$/u.test(value)
    );
    for (const drawing of drawings) {
      const written = numbers(
        [...drawing.querySelectorAll("text")].map((text) => text.textContent).join(" ")
      );
      expect(promoted.filter((value) => !written.includes(value))).toEqual([]);
    }
  });

  test("draws every row that holds a value", () => {
    const main = figure.channels["y"] ?? figure.channels["value"] ?? "";
    for (const drawing of drawings) {
      const points = unpacked(drawing.getAttribute("data-points"));
      const drawn = new Set([
        ...points.map(({row}) => row),
        ...[...drawing.querySelectorAll("[data-row]")].map((mark) =>
          Number(mark.getAttribute("data-row"))
        )
      ]);
      const missing = rows.flatMap((row, index) => (drawn.has(index) ? [] : [row]));
      // Of a tree the leaves are drawn, of observations what was published.
      const excused = (row: Row) =>
        figure.kind === "tree" ? row[figure.channels["size"] ?? ""] === "" : row[main] === "";
      expect(missing.filter((row) => !excused(row))).toEqual([]);
    }
  });
});

test.each(figures.filter(({kind}) => kind === "network").map(({id}) => id))(
  "%s names each body at both widths",
  (id) => {
    const {document} = parseHTML(readFileSync(`dist/figures/${id}/index.html`, "utf8"));
    for (const drawing of document.querySelectorAll("svg.drawing")) {
      const groups = (selector: string) =>
        [...drawing.querySelectorAll(selector)].map((mark) => mark.getAttribute("data-group"));
      const named = new Set(groups("text[data-group]"));
      expect(groups("circle").filter((name) => !named.has(name))).toEqual([]);
    }
  }
);

/** The rows a text stands for: that of its mark, those of its line or series, else all. */
function rowsOf(text: Element, figure: Figure, rows: readonly Row[]): Row[] {
  const mark = text.closest("[data-row]");
  if (mark) return rows.filter((_, index) => String(index) === mark.getAttribute("data-row"));
  const group = text.closest("[data-group]")?.getAttribute("data-group") ?? "";
  const period = text.closest("[data-period]")?.getAttribute("data-period") ?? "";
  const own = rows.filter((row) => group === "" || Object.values(row).includes(group));
  const line = text.closest("g.line[data-period]") === null ? "" : period;
  return own.filter((row) => line === "" || row[figure.channels["period"] ?? ""] === line);
}

/** The numbers a text may write for a row: each value as it is, as its column prints it, as a share. */
function readings(row: Row, {table}: Figure): string[] {
  return Object.values(row).flatMap((cell) => {
    const value = Number(cell);
    if (cell === "" || Number.isNaN(value)) return numbers(cell);
    const printed = table.columns.map(({decimals}) => number(value, decimals));
    return [cell, ...printed, percent(value), percent(value, 1)].flatMap(numbers);
  });
}

/** What a line of a matrix adds up to. */
function sums(rows: readonly Row[], {channels}: Figure): string[] {
  return numbers(String(rows.reduce((sum, row) => sum + Number(row[channels["count"] ?? ""]), 0)));
}

/** Numbers in a text, without grouping and without the noughts before a month. */
function numbers(text: string): string[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/gu)].map(([digits]) =>
    digits.replaceAll(",", "").replace(/^0+(?=\d)/u, "")
  );
}
