// Whether headings print the numbers of their places: within the plan, within the chapter, or running on.
import type {Clause} from "../../../src/model/plan/plan.ts";
import {mayBeUnnumbered} from "./heading.ts";
import type {MarkdownLine} from "./markdown-blocks.ts";

/** A heading with the number it prints, null where it prints none that can be read. */
export interface NumberedHeading {
  clause: Pick<Clause, "id" | "kind" | "chapter" | "label" | "text">;
  number: number | null;
  at: MarkdownLine;
}

/** A heading whose number is not that of its place. */
export interface Misnumbered {
  heading: NumberedHeading;
  /** The number of its place. */
  expected: number;
}

/**
 * The headings that print another number than their place gives. Chapters and boxes are counted through
 * the plan. Sections are counted in their chapter or, where that fits better, through the plan. A plan
 * may print no numbers at all, and 附件 and the like never need one.
 */
export function misnumbered(headings: readonly NumberedHeading[]): Misnumbered[] {
  const of = (kind: Clause["kind"]) => headings.filter(({clause}) => clause.kind === kind);
  const restarting = wrong(of("section"), ({chapter}) => chapter);
  const running = wrong(of("section"), () => "");
  return [
    ...wrong(of("chapter"), () => ""),
    ...(running.length < restarting.length ? running : restarting),
    ...wrong(of("box"), () => "")
  ];
}

function wrong(
  headings: readonly NumberedHeading[],
  within: (clause: NumberedHeading["clause"]) => string
): Misnumbered[] {
  if (headings.every(({clause}) => clause.label === null)) return [];
  const counts = new Map<string, number>();
  return headings.flatMap((heading) => {
    const {clause, number} = heading;
    if (clause.label === null && mayBeUnnumbered(clause.text)) return [];
    const expected = (counts.get(within(clause)) ?? 0) + 1;
    counts.set(within(clause), expected);
    return number === expected ? [] : [{heading, expected}];
  });
}
