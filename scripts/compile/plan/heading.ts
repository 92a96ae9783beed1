// The number and the words of a heading, as chapters, sections and boxes print them.
import type {Clause} from "../../../src/model/plan/plan.ts";
import {type NumberStyle, readNumbering} from "./numbering.ts";
import {hanDigits, ordinal} from "./ordinal.ts";

/** A heading taken apart. */
export interface Heading {
  /** The number as printed, such as 一、 or （一） or 专栏1; null where there is none. */
  label: string | null;
  /** Its value; null where there is none or it cannot be read. */
  number: number | null;
  /** How many UTF-16 units the number takes, with the space or colon after it. */
  length: number;
}

const n = `(?:[0-9０-９]+|[${hanDigits}]+)`;
const box = new RegExp(`^((?:专栏|專欄)\\s*(${n}(?:[-—.．]${n})?)?)[\\s:：]*`);

/** The styles of number each kind may print. */
const styles: Partial<Record<Clause["kind"], readonly NumberStyle[]>> = {
  chapter: ["part", "chapter", "section", "han", "roman", "han_bracket", "digit", "dotted"],
  section: ["chapter", "section", "han", "han_bracket", "digit", "dotted", "digit_bracket"],
  paragraph: ["han_bracket", "digit", "dotted", "digit_bracket", "half_bracket", "circled"],
  box_item: ["han_bracket", "digit", "dotted", "digit_bracket", "half_bracket", "circled"]
};

const none: Heading = {label: null, number: null, length: 0};

/** The number of a chapter, section or box, or of an item; null for clauses that print none. */
export function readHeading(kind: Clause["kind"], text: string): Heading | null {
  if (kind === "box") {
    const [all, label, printed] = box.exec(text) ?? [];
    if (all === undefined || label === undefined) return none;
    return {label, number: ordinal(printed ?? ""), length: all.length};
  }
  const allowed = styles[kind];
  return allowed ? (readNumbering(text, allowed) ?? none) : null;
}

/** Whether a heading without a number may stand among numbered ones, such as 附件 or 前言. */
export function mayBeUnnumbered(text: string): boolean {
  return /^(?:附|前\s*言|引\s*言|序|导\s*言|结\s*语|结\s*束\s*语|后\s*记|總則|总则|结尾)/.test(
    text
  );
}
