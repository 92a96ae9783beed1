// A figure's rows as a workbook: what an office worker opens, numbers as numbers, every cell also as printed.
import {tableView} from "../figures/table-view.ts";
import type {Figure} from "../model/figures/figure.ts";
import type {Words} from "../words/words.ts";
import {workbookBytes, yearOr} from "./formats/workbook.ts";

/**
 * One sheet with the table of the figure's page, one with what must be known of it. A number with a bound stands as
 * the words that are printed, for the number alone would say something else.
 *
 * @param address the full address of the figure's page
 */
export function figureWorkbook(figure: Figure, address: string, words: Words): Promise<Uint8Array> {
  const {head, rows} = tableView(figure, words);
  const value = (row: number, column: number): string | number => {
    const {text, numeric} = rows[row]?.[column] ?? {text: "", numeric: false};
    const raw = figure.table.rows[row]?.[head[column]?.key ?? ""];
    // A year without a doubt beside it.
    if (typeof raw === "string" && text === words.dates.year(Number(raw))) return yearOr(raw);
    return numeric && typeof raw === "number" && /^-?[\d,.]+$/u.test(text) ? raw : text;
  };
  const table = rows.map((row, at) => row.map((_, column) => value(at, column)));
  return workbookBytes(
    [
      {name: words.figure.sheet, rows: [head.map(({label}) => label), ...table], head: true},
      {
        name: words.data.sheets.notes,
        rows: [
          figure.title,
          figure.subtitle,
          ...(figure.note === null ? [] : [`${words.figure.note}${figure.note}`]),
          ...figure.sources.map(({label, url}) =>
            [`${words.figure.sourceLine}${label}`, url].filter(Boolean).join(" ")
          ),
          address
        ].map((line) => [line]),
        head: false
      }
    ],
    figure.title
  );
}
