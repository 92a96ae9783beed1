// The text of a table as rows of cells, whatever sign divides them, without the empty rows and columns of a sheet saved whole.
import Papa from "papaparse";

import {both, type Problem} from "../../problems/problem.ts";

/** The rows of a table that hold anything, the header first. */
export interface Grid {
  rows: readonly (readonly string[])[];
  /** The line each row begins on, from 1. */
  lines: readonly number[];
}

/** Reads the cells; the rows are empty where a quotation mark is broken, for nothing after it can be trusted. */
export function grid(file: string, text: string): {grid: Grid; problems: Problem[]} {
  const start = named(text)?.[0].length ?? 0;
  const body = text.slice(start, filled(text));
  const {data, errors} = Papa.parse<string[]>(body, {delimiter: dividerOf(text), newline: "\n"});
  const problems = quoteProblems(file, text, start, errors);
  if (problems.length) return {grid: {rows: [], lines: []}, problems};
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = start > 0 ? 2 : 1;
  for (const cells of data) {
    const tidied = cells.map(tidy);
    if (tidied.some((cell) => cell !== "")) {
      rows.push(tidied);
      lines.push(line);
    }
    line += 1 + breaks(cells);
  }
  return {grid: {rows, lines}, problems: []};
}

/** Where the last cell with anything in it ends: a sheet saved whole is a million rows of separators. */
function filled(text: string): number {
  let end = text.length;
  while (end > 0 && ",;\t\n \u3000\u00a0".includes(text[end - 1] ?? "x")) end--;
  // The empty cells of the last row belong to it.
  const feed = text.indexOf("\n", end);
  return feed < 0 ? text.length : feed;
}

/** The sign that divides the cells: the one that is named, else the one that makes the most of the first line. */
export function dividerOf(text: string): string {
  return named(text)?.[1] ?? separator(text);
}

/** Excel writes and reads a first line that names the separator. */
const named = (text: string) => /^sep=([,;\t])\n/i.exec(text);

function separator(text: string): string {
  const [first = ""] = text.replace(/^[\s,;]*\n/, "").split("\n", 1);
  const bare = first.replace(/"[^"]*"/g, "");
  const count = (sign: string) => bare.split(sign).length;
  return [",", "\t", ";"].reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

const zeroWidth = /[\u200b-\u200d\u2060\ufeff\u00ad]/g;
const space = /[\u00a0\u2000-\u200a\u202f]/g;

/** A cell as a person sees it: signs of no width left out, blanks at its ends cut, other spaces made plain. */
function tidy(cell: string): string {
  if (/^[!-~]*$/.test(cell) && !cell.startsWith("=")) return cell;
  const seen = cell.replace(zeroWidth, "").replace(space, " ").trim();
  // Some programs write ="2023-06" so that Excel takes it for text.
  return /^="([^"]*)"$/.exec(seen)?.[1] ?? seen;
}

/** How many line breaks stand inside the cells of one row. */
function breaks(cells: readonly string[]): number {
  let count = 0;
  for (const cell of cells) {
    for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count++;
  }
  return count;
}

function quoteProblems(
  file: string,
  text: string,
  start: number,
  errors: readonly Papa.ParseError[]
): Problem[] {
  const first = errors.find((error) => error.type === "Quotes");
  if (!first) return [];
  const missing = first.code === "MissingQuotes";
  return [
    {
      file,
      line: text.slice(0, start + (first.index ?? 0)).split("\n").length,
      column: null,
      scope: "file",
      found: missing
        ? both("引号没有关上。", "A quotation mark is never closed.")
        : both("引号里还有没有成对的引号。", "A quoted cell holds a single quotation mark."),
      expected: "",
      mend: both(
        '含逗号、引号或换行的单元格用一对 " 括起，其中的 " 写成 ""。',
        'Put a cell with commas, quotes or breaks in " ", and write each " in it as "".'
      )
    }
  ];
}
