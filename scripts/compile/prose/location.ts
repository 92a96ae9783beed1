// Where a text of the data folder stands, and where in it something was found.
import type {Problem} from "../problems/problem.ts";

/** Where a text stands in the data folder. */
export interface At {
  file: string;
  /** Line of the file at which the text starts, from 1. */
  line: number;
  /** Characters before the text on that line. */
  column?: number;
}

/** The line and column of what starts at this index of the text. */
export function locate(
  text: string,
  index: number,
  at: At
): Pick<Problem, "file" | "line" | "column"> {
  const before = text.slice(0, index).split("\n");
  const column = (before.at(-1)?.length ?? 0) + 1 + (before.length === 1 ? (at.column ?? 0) : 0);
  return {file: at.file, line: at.line + before.length - 1, column};
}

/** A whole expression on one line. */
export const expression = /\[\[((?:(?!\[\[|\]\]|\n).)*)\]\]/gu;

/** A line that places a figure. */
export const figureLine = /^::figure\{([^}]*)\}\s*$/u;

/** The text with what is bound, and the lines that place figures, blanked out; every place is kept. */
export function unbound(text: string): string {
  return text
    .replace(expression, (found) => "\u0000".repeat(found.length))
    .split("\n")
    .map((line) => (figureLine.test(line) ? " ".repeat(line.length) : line))
    .join("\n");
}
