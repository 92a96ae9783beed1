// The number and the words of a heading, as chapters, sections and boxes print them.
import type {Clause} from "../../../src/model/plan.ts";
import {ordinal, ordinalPattern as n} from "./ordinal.ts";

/** A heading taken apart. */
export interface Heading {
  /** The number as printed, such as 一、 or （一） or 专栏1; null where there is none. */
  label: string | null;
  /** Its value; null where there is none or it cannot be read. */
  number: number | null;
  /** How many UTF-16 units the number takes, with the space or colon after it. */
  length: number;
}

const forms: Partial<Record<Clause["kind"], RegExp>> = {
  chapter: new RegExp(`^(第?(${n})(?:章|篇|部分|[、．.]))\\s*`),
  section: new RegExp(`^([（(](${n})[）)]|第(${n})节)[、．.]?\\s*`),
  box: new RegExp(`^(专栏\\s*(${n}))[\\s:：]*`)
};

/** The heading of a chapter, section or box; null for clauses that have none. */
export function readHeading(kind: Clause["kind"], text: string): Heading | null {
  const form = forms[kind];
  if (!form) return null;
  const [all, label, first, second] = form.exec(text) ?? [];
  if (all === undefined || label === undefined) return {label: null, number: null, length: 0};
  return {label, number: ordinal(first ?? second ?? ""), length: all.length};
}
