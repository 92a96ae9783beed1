// Tables as an Excel workbook: frozen headers, widths, number formats, a dictionary, sources and notes.
import {type WriteSheet, writeXlsx} from "hucre";

import {isYear} from "../../domain/period.ts";
import type {Source} from "../../model/evidence/source.ts";
import {width} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import type {Field} from "../descriptors/fields.ts";
import type {Table} from "../table-types.ts";
import {cellText} from "./csv.ts";

/** Fixed, so that the same rows are the same bytes. */
const start = new Date(0);
/** The style of a header. */
const bold = {style: {font: {bold: true}}};
/** No column is wider, in characters. */
const widest = 60;

/** What a workbook says of itself besides its tables. */
export interface Notes {
  /** The lines of the sheet of notes. */
  lines: readonly string[];
  /** The sources its rows name. */
  sources: readonly Source[];
}

/** The bytes of a workbook with one sheet for each table, then dictionary, sources, notes. */
export function workbook(
  tables: readonly Table[],
  title: string,
  notes: Notes,
  words: Words
): Promise<Uint8Array> {
  const {sheets, dictionary, sourceHeads} = words.data;
  return writeXlsx({
    sheets: named([
      ...tables.map(sheetOf),
      sheet(sheets.dictionary, [
        dictionary,
        ...tables.flatMap((table) =>
          table.fields.map((field) => [
            table.title,
            field.name,
            field.title,
            words.data.types[field.cell],
            words.sentence(field.description),
            field.description
          ])
        )
      ]),
      sheet(sheets.sources, [
        sourceHeads,
        ...notes.sources.map((one) => [
          one.id,
          one.publisher,
          one.published_on,
          one.url,
          one.url_kind,
          one.grade
        ])
      ]),
      sheet(
        sheets.notes,
        notes.lines.map((line) => [line]),
        false
      )
    ]),
    properties: {title, created: start, modified: start}
  });
}

/** A sheet that is no table of the downloads: rows of plain values, the first of them its header where `head`. */
export interface Plain {
  name: string;
  rows: readonly (readonly (string | number)[])[];
  head: boolean;
}

/** The bytes of a workbook of plain sheets. */
export function workbookBytes(all: readonly Plain[], title: string): Promise<Uint8Array> {
  return writeXlsx({
    sheets: named(all.map(({name, rows, head}) => sheet(name, rows, head))),
    properties: {title, created: start, modified: start}
  });
}

/** The sheets under names that Excel takes, each another. */
function named(sheets: readonly WriteSheet[]): WriteSheet[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const name = sheetName(sheet.name, taken);
    taken.add(name.toLowerCase());
    return {...sheet, name};
  });
}

/** The longest name of a sheet, in UTF-16 units. */
const longest = 31;

/**
 * The name that Excel can give a sheet: the seven signs it keeps for itself in their wide form, cut to 31 units with
 * an ellipsis, a number behind it where the name is taken. `taken` holds names in lower case.
 */
export function sheetName(name: string, taken: ReadonlySet<string> = new Set()): string {
  const wide = name.replace(/[:\\/?*[\]]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) + 0xfee0)
  );
  const plain = wide.replace(/^'|'$/gu, "’");
  for (let count = 1; ; count++) {
    const cut = shortened(plain, count === 1 ? "" : ` ${String(count)}`);
    if (!taken.has(cut.toLowerCase()) && cut.toLowerCase() !== "history") return cut;
  }
}

/** Cut between characters, so that with its end it is no longer than a name may be. */
function shortened(name: string, end: string): string {
  if (name.length + end.length <= longest) return name + end;
  let kept = "";
  for (const sign of name) {
    if (kept.length + sign.length + 1 + end.length > longest) break;
    kept += sign;
  }
  return `${kept}…${end}`;
}

function sheetOf({title, fields, rows, decimals}: Table): WriteSheet {
  const cells = rows.map((row) =>
    fields.map((field) => {
      const cell = row[field.name] ?? null;
      if (typeof cell === "object" && cell !== null) return cellText(cell) || null;
      return timed(field) && typeof cell === "string" ? yearOr(cell) : cell;
    })
  );
  return {
    ...sheet(title, [fields.map((field) => field.title), ...cells]),
    columns: fields.map((field, index) => ({
      width: widthOf([field.title, ...cells.slice(0, 200).map((row) => row[index] ?? null)]),
      ...format(field, decimals)
    }))
  };
}

const timed = ({cell}: Field): boolean => cell === "period" || cell === "date";

/** A year alone as a number, which sorts and filters as one; any other time as the words it is. */
export const yearOr = (time: string): string | number => (isYear(time) ? Number(time) : time);

type Value = string | number | boolean | null;

function sheet(name: string, rows: readonly (readonly Value[])[], head = true): WriteSheet {
  // One by one: a million rows are more arguments than a call can have.
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    rows: rows.map((row) => [...row]),
    ...(head ? {cells: new Map(rows[0]?.map((_, column) => [`0,${String(column)}`, bold]))} : {}),
    columns: Array.from({length: count}, (_, index) => ({
      width: widthOf(rows.slice(0, 200).map((row) => row[index] ?? null))
    })),
    ...(head ? {freezePane: {rows: 1}} : {}),
    ...(head && count > 0
      ? {autoFilter: {range: `A1:${letters(count)}${String(rows.length)}`}}
      : {})
  };
}

/**
 * Whole numbers and years without decimals and without a mark between digits; numbers of one kind with as many as their sources print, and more
 * where a figure has more; numbers of many kinds as they are.
 */
function format(field: Field, decimals: number | undefined): {numFmt?: string} {
  if (field.cell === "integer" || timed(field)) return {numFmt: "0"};
  if (field.cell !== "number") return {};
  if (decimals === undefined) return {numFmt: "General"};
  // A format of "0.##" would print a lone point after a whole number.
  return {numFmt: decimals === 0 ? "General" : `0.${"0".repeat(decimals)}####`};
}

/** The name of the n-th column, counted from 1: A, Z, AA. */
function letters(n: number): string {
  const rest = Math.floor((n - 1) / 26);
  return `${rest > 0 ? letters(rest) : ""}${String.fromCharCode(65 + ((n - 1) % 26))}`;
}

function widthOf(cells: readonly Value[]): number {
  const widths = cells.map((cell) => 2 * width(String(cell ?? ""), 1) + 2);
  return Math.min(widest, Math.max(8, ...widths));
}
