// Files of what is seen, made in the browser: rows as a workbook and as CSV, the picture as SVG and PNG.
import {cellText, csv} from "../../downloads/formats/csv.ts";
import type {Cell, Row} from "../../downloads/table-types.ts";
import type {Long, Seen} from "./visible-rows.ts";
import {words} from "./words.ts";

/** A picture as SVG text, with its size in CSS pixels. */
export interface Shot {
  svg: string;
  width: number;
  height: number;
}

/** Pixels of a PNG per CSS pixel. */
const scale = 2;

/** What is seen in the wanted form. Throws on a form that there is none of. */
export async function fileOf(
  form: string,
  sheet: () => ExportSheet,
  shot: () => Shot
): Promise<Blob> {
  switch (form) {
    case "csv":
      return new Blob([csvOf(sheet())], {type: "text/csv;charset=utf-8"});
    case "xlsx":
      return workbookOf(sheet());
    case "svg":
      return new Blob([shot().svg], {type: "image/svg+xml;charset=utf-8"});
    case "png":
      return png(shot());
    default:
      throw new Error(`no such form: ${form}`);
  }
}

/** What is seen as a table. */
export interface ExportSheet {
  /** What is shown, in words. */
  title: string;
  columns: readonly {name: string; title: string}[];
  rows: readonly Row[];
  /** Lines that say where it comes from. */
  notes: readonly string[];
}

/**
 * The rows with the columns of the published tables of series, and at the end `state`: published, or
 * why there is no value. A row without a value names its series, place and period.
 */
export function rowsOf(rows: readonly Seen[], placeName: (id: string) => string): Row[] {
  return rows.map(({slice, place, period, row, state}) => {
    const {id, name, unit} = slice.series;
    const told: Partial<Long> = row ?? {
      ...{series: id, series_name: name, unit, geo: place, geo_name: placeName(place)},
      ...(period === "" ? {} : {period})
    };
    return {...told, state};
  });
}

/** As CSV, for programs: English headers. */
export function csvOf({columns, rows}: Pick<ExportSheet, "columns" | "rows">): string {
  return csv({fields: columns as unknown as Parameters<typeof csv>[0]["fields"], rows});
}

/** As an Excel workbook: Chinese headers, numbers and years as numbers. What writes it is loaded when it is asked for. */
async function workbookOf({title, columns, rows, notes}: ExportSheet): Promise<Blob> {
  const {workbookBytes, yearOr} = await import("../../downloads/formats/workbook.ts");
  const cell = (name: string, value: Cell): string | number =>
    typeof value === "number"
      ? value
      : name === "period"
        ? yearOr(cellText(value))
        : value === true
          ? words.figure.yes
          : value === false
            ? ""
            : cellText(value);
  const head = columns.map((column) => column.title);
  const body = rows.map((row) => columns.map(({name}) => cell(name, row[name] ?? null)));
  const bytes = await workbookBytes(
    [
      {name: words.figure.sheet, rows: [head, ...body], head: true},
      {name: words.explore.notes, rows: [title, ...notes].map((line) => [line]), head: false}
    ],
    title
  );
  return new Blob([new Uint8Array(bytes)], {type: workbookType});
}

/** The media type of a workbook. */
const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a file to the reader. */
export function save(file: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser has taken hold of the file once the click is done with.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** Draws the picture on a canvas. An address of the kind `data:` is what the content policy lets an image have. */
async function png({svg, width, height}: Shot): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => {
    canvas.toBlob((blob) => {
      if (blob) done(blob);
      else fail(new Error("no picture"));
    }, "image/png");
  });
}
