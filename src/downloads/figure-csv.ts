// A figure's rows as files: CSV for spreadsheets and programs, JSON with what the columns mean.
import type {CellValue, Figure} from "../model/figures/figure.ts";
import {csvLine, guarded} from "../words/markup.ts";

/**
 * RFC 4180 in UTF-8 without a mark: a header of column keys, hidden columns included; a missing cell
 * is empty, a flag is `yes` or empty; words are {@link guarded}.
 */
export function csv({table}: Figure): string {
  const keys = table.columns.map((column) => column.key);
  const lines = table.rows.map((row) => keys.map((key) => field(row[key] ?? null)));
  return [keys, ...lines].map((line) => `${csvLine(line)}\r\n`).join("");
}

/** The figure as JSON: what it is, its table, what its columns mean, and where it comes from. */
export function json(figure: Figure, description: string): string {
  const {id, kind, title, subtitle, note, until, focus, channels, options, table, sources} = figure;
  const head = {id, kind, title, subtitle, description, note, until, focus, channels, options};
  // What word a header is, is for those who say it in another language.
  const columns = table.columns.map((column) => ({...column, word: undefined}));
  return `${JSON.stringify({...head, table: {columns, rows: table.rows}, sources})}\n`;
}

function field(value: CellValue): string {
  if (value === null || value === false) return "";
  if (value === true) return "yes";
  if (typeof value === "number") return String(value);
  return guarded(value);
}
