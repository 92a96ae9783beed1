// The proof that the plan we print is the plan as received: take the Markdown off, undo the errata.
import type {Erratum} from "../../../src/model/plan/erratum.ts";

/** How signs that a cell cannot show are written inside the errata. */
export const signs: readonly [sign: string, written: string][] = [
  ["\n", "⏎"],
  ["\r", "◁"],
  ["\t", "▷"],
  ["\u3000", "␣"],
  ["\u00a0", "▽"],
  ["\u200b", "▫"]
];
const read = (cell: string): string =>
  signs.reduce((text, [sign, written]) => text.replaceAll(written, sign), cell);

/** A correction that cannot be undone because it does not stand exactly once in the text. */
export interface Misfit {
  /** The id of the erratum. */
  id: string;
  /** How often its `changed_to` stands in the text; for a row this must be 1, for a rule not 0. */
  times: number;
  /** The id of another row that covers the same characters, if that is what is wrong. */
  overlaps?: string;
}

/** One row found in the text: from where to where, and what stood there before. */
interface Place {
  id: string;
  start: number;
  end: number;
  found: string;
}

/**
 * The words of the plan's Markdown and nothing else, one line for each heading, paragraph, list
 * item, box title and table row.
 *
 * Blank lines, the closing fence of a box and the alignment row of a table are dropped. Marks that
 * open a line are cut: `#`, `>`, `-` and `::: box`. `**` is cut anywhere. The cells of a table row
 * that are not blank are joined by one space. Lines are joined by a line feed, with none at the end.
 */
export function plain(markdown: string): string {
  const lines: string[] = [];
  for (const line of markdown.split("\n")) {
    if (line.trim() === "" || line.trim() === ":::" || /^\|[\s|:-]+\|$/.test(line)) continue;
    if (line.startsWith("|")) lines.push(cells(line).join(" "));
    else lines.push(line.replace(/^(#{1,6} +|> |- |::: box +)/, "").replaceAll("**", ""));
  }
  return lines.join("\n");
}

/**
 * The text as it was received: every row is put back at the one place where it stands, and every rule
 * everywhere between them. Notes change nothing.
 *
 * @throws Error that names each row or rule that does not fit; see {@link misfits} for the values.
 */
export function undo(text: string, errata: readonly Erratum[]): string {
  const wrong = misfits(text, errata);
  if (wrong.length > 0) {
    throw new Error(
      `errata do not fit: ${wrong.map((one) => `${one.id} ×${one.times}`).join(", ")}`
    );
  }
  const rules = errata.filter((one) => one.kind === "rule");
  const everywhere = (part: string) =>
    rules.reduce((before, rule) => before.replaceAll(after(rule), found(rule)), part);
  let received = "";
  let at = 0;
  for (const place of places(text, errata)) {
    received += everywhere(text.slice(at, place.start)) + place.found;
    at = place.end;
  }
  return received + everywhere(text.slice(at));
}

/** Every row that does not stand exactly once or overlaps another, and every rule without use. */
export function misfits(text: string, errata: readonly Erratum[]): Misfit[] {
  const wrong: Misfit[] = [];
  for (const one of errata) {
    if (one.kind === "note") continue;
    const times = occurrences(text, after(one));
    if (one.kind === "row" ? times !== 1 : times === 0) wrong.push({id: one.id, times});
  }
  if (wrong.length > 0) return wrong;
  const found = places(text, errata);
  found.forEach((place, index) => {
    const earlier = found[index - 1];
    if (earlier && earlier.end > place.start) {
      wrong.push({id: place.id, times: 1, overlaps: earlier.id});
    }
  });
  return wrong;
}

/** Where each row stands in the text, in the order of the text. */
function places(text: string, errata: readonly Erratum[]): Place[] {
  return errata
    .filter((one) => one.kind === "row")
    .map((one) => {
      const start = text.indexOf(after(one));
      return {id: one.id, start, end: start + after(one).length, found: found(one)};
    })
    .sort((a, b) => a.start - b.start);
}

/** The cells of a table row that are not blank. */
function cells(line: string): string[] {
  return line
    .split("|")
    .map((cell) => cell.trim())
    .filter((cell) => cell !== "");
}

/** How often a piece stands in a text; a blank piece stands nowhere, for it has no place. */
function occurrences(text: string, piece: string): number {
  return piece === "" ? 0 : text.split(piece).length - 1;
}

const found = (one: Erratum): string => read(one.found);
const after = (one: Erratum): string => read(one.changed_to ?? "");
