// One clause of the plan: its number, its title, its unit brackets, and what is wrong with them.
import type {Clause} from "../../../src/model/plan/plan.ts";
import {readHeading} from "./heading.ts";
import type {MarkdownLine} from "./markdown-blocks.ts";
import {type BracketFault, type HowToRead, readUnits, type UnitBracket} from "./read-duties.ts";
import type {Name} from "./unit-names.ts";

/** Where the clause stands. */
export type ClausePlace = Pick<Clause, "id" | "kind" | "parent" | "chapter" | "section" | "order">;

/** The clause at a line, with its brackets as printed and its faults by their place in the text. */
export function readClause(
  place: ClausePlace,
  at: MarkdownLine,
  names: readonly Name[],
  how: HowToRead
): {clause: Clause; number: number | null; brackets: UnitBracket[]; faults: BracketFault[]} {
  const titled = ["chapter", "section", "box", "table"].includes(place.kind);
  const {brackets, faults} = readUnits(at.text, names, {...how, heading: titled});
  const heading = readHeading(place.kind, at.text);
  const bare = brackets.reduceRight(
    (text, {start, text: one}) => text.slice(0, start) + text.slice(start + one.length),
    at.text
  );
  const clause: Clause = {
    ...place,
    label: heading?.label ?? null,
    title: titled ? bare.slice(heading?.length).trim().replace(/。$/, "") || null : null,
    text: at.text,
    characters: Array.from(bare).length,
    line: at.line
  };
  return {clause, number: heading?.number ?? null, brackets, faults};
}
