// The table that readers see beside a drawing: its columns and its cells in words.
import {refOf} from "../charts/references.ts";
import type {CellValue, Column, Figure, Row} from "../model/figures/figure.ts";
import {amount, date, number, percent, period} from "../words/format.ts";
import {bounded, boundOfCode} from "../words/target-text.ts";
import type {Words} from "../words/words.ts";

/** A cell as printed. */
export interface ViewCell {
  text: string;
  /** yes: set flush right, so that digits stand under digits. */
  numeric: boolean;
  /** yes: nothing is known here; said, not left blank. */
  missing: boolean;
  /** Where the cell leads, base path included. */
  href: string | null;
}

/** What a reader sees: headers, and one line a row in the order of `figure.table.rows`. */
export interface Table {
  head: {key: string; label: string; numeric: boolean}[];
  rows: ViewCell[][];
}

/** Columns that are said within another cell: the bound with its value, a doubt with its date. */
const folded = new Set(["qualifier", "conflict", "date_inferred"]);

/** The figure's table in words. Columns in which no row says anything are left out. */
export function tableView(figure: Figure, words: Words): Table {
  const {columns, rows} = figure.table;
  const shown = columns.filter(
    (column) => !column.hidden && !folded.has(column.key) && rows.some((row) => says(column, row))
  );
  const [first] = shown;
  return {
    head: shown.map((column) => ({
      key: column.key,
      label: column.unit ? words.figure.head(column.label, column.unit) : column.label,
      numeric: numeric(column)
    })),
    rows: rows.map((row, index) =>
      shown.map((column) => ({
        ...cell(figure, column, row, words),
        numeric: numeric(column),
        href: column === first ? text(row["href"]) : link(figure, column, index)
      }))
    )
  };
}

/** The column whose numbers the drawing measures: bounds and conflicts are said of these. */
function measured(figure: Figure): string | null {
  return figure.channels["value"] ?? figure.channels["y"] ?? null;
}

const numeric = (column: Column): boolean => column.type === "number" || column.type === "integer";

/** Whether a row says anything in a column that the reader could not take for granted. */
function says(column: Column, row: Row): boolean {
  const value = row[column.key] ?? null;
  if (column.key === "role") return value !== "observation";
  return numeric(column) || (value !== null && value !== "" && value !== false);
}

function cell(
  figure: Figure,
  column: Column,
  row: Row,
  words: Words
): {text: string; missing: boolean} {
  const value = row[column.key] ?? null;
  const main = column.key === measured(figure);
  if (value === null || value === "")
    return main
      ? {text: words.missing, missing: true}
      : {text: numeric(column) ? words.figure.none : "", missing: false};
  const qualifier = main ? text(row["qualifier"]) : null;
  // 85以上: a target is said with its bound, as the document words it.
  const bound =
    column.key === "target"
      ? (text(row["target_bound"]) ?? "")
      : row["role"] === "target"
        ? boundOfCode(qualifier, words)
        : "";
  const plain = bounded(print(column, value, bound === "" ? qualifier : null, words), bound);
  const caution =
    main && row["conflict"] === true
      ? words.figure.conflict
      : /^(period|value_period|date)$/u.test(column.key) && row["date_inferred"] === true
        ? words.figure.inferred
        : null;
  return {text: caution ? words.figure.caution(plain, caution) : plain, missing: false};
}

function print(column: Column, value: CellValue, bound: string | null, words: Words): string {
  const {codes, yes} = words.figure;
  if (typeof value === "boolean") return value ? yes : "";
  if (typeof value === "number")
    return column.key === "covered"
      ? percent(value)
      : amount(value, null, column.decimals, bound, words);
  if (value === null) return "";
  if (column.type === "period") return period(value, words);
  if (column.type === "date") return date(value, words);
  if (column.key === "status" && value in words.verdict.labels)
    return words.verdict.labels[value as keyof Words["verdict"]["labels"]];
  return codes[column.key]?.[value] ?? value;
}

/** The address of the source that a cell names, where it may be linked. */
function link({refs, sources}: Figure, {key}: Column, row: number): string | null {
  if (key !== "source") return null;
  const ref = refs[key]?.[row];
  return sources.find(({id}) => refOf({of: "sources", id}) === ref)?.url ?? null;
}

function text(value: CellValue | undefined): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** How many rows the table has, as words say it. */
export function size(figure: Figure): string {
  return number(figure.table.rows.length);
}
