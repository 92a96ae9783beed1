// One clause of the plan: its number, its title, its unit brackets, and what is wrong with them.
import type {Clause} from "../../../src/model/plan.ts";
import {readHeading} from "./heading.ts";
import type {Line} from "./markdown-blocks.ts";
import {misnumbered} from "./messages.ts";
import {type Fault, readUnits, type UnitBracket} from "./read-duties.ts";
import type {Name} from "./unit-names.ts";

/** Where the clause stands; its id ends with the number it must print. */
export type Place = Pick<Clause, "id" | "kind" | "parent" | "chapter" | "section" | "order">;

/** The clause at a line, with its brackets as printed and its faults by their place in the text. */
export function readClause(
  place: Place,
  at: Line,
  names: readonly Name[]
): {clause: Clause; brackets: UnitBracket[]; faults: Fault[]} {
  const {brackets, faults} = readUnits(at.text, names);
  const heading = readHeading(place.kind, at.text);
  const number = Number(place.id.replace(/^.*\.|^box/, ""));
  if (heading && heading.number !== number) {
    const [found, expected] = misnumbered(heading.label, number);
    faults.push({at: 0, found, expected, mend: ""});
  }
  const bare = brackets.reduceRight(
    (text, {start, text: one}) => text.slice(0, start) + text.slice(start + one.length),
    at.text
  );
  const titled = heading || place.kind === "table";
  const clause: Clause = {
    ...place,
    label: heading?.label ?? null,
    title: titled ? bare.slice(heading?.length).trim().replace(/。$/, "") || null : null,
    text: at.text,
    characters: Array.from(bare).length,
    line: at.line
  };
  return {clause, brackets, faults};
}
