// The neighbours of a body in a network, read from the pairs in the table.
import type {PageFigure} from "./read-figure.ts";

/** One neighbour. */
export interface Partner {
  name: string;
  /** How often the two share a duty, as printed. */
  weight: string;
  /** Index of the table row of the pair. */
  row: number;
  /** Which end of the pair the body itself is. */
  end: "a" | "b";
}

/** The neighbours of `name`, the closest first. */
export function partners(stage: Pick<PageFigure, "entries">, name: string): Partner[] {
  return stage.entries
    .flatMap(({cells}, row): Partner[] => {
      const [a = "", b = "", weight = ""] = ["a", "b", "weight"].map((part) => cells.get(part));
      if (a === name) return [{name: b, weight, row, end: "a"}];
      return b === name ? [{name: a, weight, row, end: "b"}] : [];
    })
    .sort((one, other) => amountOf(other.weight) - amountOf(one.weight));
}

/** The number in a cell's words: digits without grouping; not a number where there is none. */
export function amountOf(words: string): number {
  const digits = /-?[\d,]+(?:\.\d+)?/u.exec(words.replace("−", "-"))?.[0];
  return digits === undefined ? NaN : Number(digits.replaceAll(",", ""));
}
