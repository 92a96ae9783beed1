// New rows into the file of a series: what stands there stays, what is there already is not written twice.
import {observationRow} from "../../../src/model/evidence/observation.ts";
import {csvLine} from "../../../src/words/markup.ts";
import {decode} from "../../compile/read/decode.ts";
import type {Statistics} from "../../compile/read/parse-folder.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {grid} from "../../compile/read/table/grid.ts";
import {columnOf} from "../../compile/read/table/header.ts";
import type {WrittenRow} from "./to-rows.ts";

/** What comes of the new rows. */
export interface Merged {
  /** The whole text of the file. */
  text: string;
  added: WrittenRow[];
  /** Rows whose value stands there already. */
  same: WrittenRow[];
  /** Rows that differ from what stands there: left out, with the line and the value there. */
  differing: {row: WrittenRow; line: number; value: number}[];
}

const columns = Object.keys(observationRow.shape) as (keyof WrittenRow)[];

/** Puts the rows below what stands in the file; `now` is that file as it was read, if there is one. */
export function merge(
  folder: Folder,
  file: string,
  now: Statistics | undefined,
  rows: readonly WrittenRow[]
): Merged {
  const found: Merged = {text: "", added: [], same: [], differing: []};
  for (const row of rows) {
    const index =
      now?.table.rows.findIndex(
        (old) =>
          old.geo === row.geo &&
          old.period === row.period &&
          old.period_kind === row.period_kind &&
          (old.qualifier === "forecast") === (row.qualifier === "forecast")
      ) ?? -1;
    const old = now?.table.rows[index];
    if (!old) found.added.push(row);
    else if (old.value === Number(row.value)) found.same.push(row);
    else found.differing.push({row, line: now?.table.lines[index] ?? 0, value: old.value});
  }
  const before = standing(folder, file);
  const new_ = found.added.map((row) => `${csvLine(columns.map((name) => row[name]))}\n`);
  found.text = before + new_.join("");
  return found;
}

/** The file as it stands where it has the plain form; else the same cells in that form. */
function standing(folder: Folder, file: string): string {
  const header = `${csvLine(columns)}\n`;
  const bytes = folder.get(file);
  if (!bytes) return header;
  const raw = new TextDecoder("utf-8", {ignoreBOM: true}).decode(bytes);
  if (raw.startsWith(header) && !raw.includes("\r")) return raw.endsWith("\n") ? raw : `${raw}\n`;
  const {grid: table} = grid(file, decode(file, bytes).text ?? "");
  const [head = [], ...rest] = table.rows;
  const at = columns.map((name) =>
    head.findIndex((cell) => columnOf(cell, observationRow) === name)
  );
  return (
    header + rest.map((cells) => `${csvLine(at.map((index) => cells[index] ?? ""))}\n`).join("")
  );
}
