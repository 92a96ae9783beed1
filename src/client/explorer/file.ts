// Files of what is seen, made in the browser: rows as CSV, the picture as SVG and PNG.
import {csv} from "../../downloads/formats/csv.ts";
import type {Long, Seen} from "./visible-rows.ts";

/** A picture as SVG text, with its size in CSS pixels. */
export interface Shot {
  svg: string;
  width: number;
  height: number;
}

/** Pixels of a PNG per CSS pixel. */
const scale = 2;

/** What is seen in the wanted form. Throws on a form that there is none of. */
export async function fileOf(form: string, rows: () => string, shot: () => Shot): Promise<Blob> {
  switch (form) {
    case "csv":
      return new Blob([rows()], {type: "text/csv;charset=utf-8"});
    case "svg":
      return new Blob([shot().svg], {type: "image/svg+xml;charset=utf-8"});
    case "png":
      return png(shot());
    default:
      throw new Error(`no such form: ${form}`);
  }
}

/**
 * The rows with the columns of the published tables of series, and at the end `state`: published, or
 * why there is no value. A row without a value names its series, place and period.
 */
export function csvOf(
  own: readonly string[],
  rows: readonly Seen[],
  placeName: (id: string) => string
): string {
  const columns = [...own, "state"];
  const fields = columns.map((name) => ({name})) as unknown as Parameters<typeof csv>[0]["fields"];
  return csv({
    fields,
    rows: rows.map(({slice, place, period, row, state}) => {
      const {id, name, unit} = slice.series;
      const told: Partial<Long> = row ?? {
        ...{series: id, series_name: name, unit, geo: place, geo_name: placeName(place)},
        ...(period === "" ? {} : {period})
      };
      return {...told, state};
    })
  });
}

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
