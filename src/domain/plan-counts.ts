// How much stands in a part of the plan, each promise counted once.
import type {Commitment} from "../model/plan/commitment.ts";
import type {Clause, Plan} from "../model/plan/plan.ts";

/** Counts of a chapter, a section or the whole plan. */
export interface Extent {
  sections: number;
  paragraphs: number;
  boxes: number;
  items: number;
  /** Characters of the paragraphs and items, unit brackets and headings left out. */
  characters: number;
  brackets: number;
  /** Different units named. */
  units: number;
  /** Each counted once. */
  promises: number;
}

/** Counts what stands in the clauses that `within` accepts. */
export function planCounts(
  plan: Pick<Plan, "clauses" | "brackets" | "duties">,
  commitments: readonly Pick<Commitment, "clause" | "same_as">[],
  within: (clause: Clause) => boolean = () => true
): Extent {
  const clauses = plan.clauses.filter(within);
  const ids = new Set(clauses.map(({id}) => id));
  const inside = ({clause}: {clause: string}): boolean => ids.has(clause);
  const of = (kind: Clause["kind"]): Clause[] => clauses.filter((clause) => clause.kind === kind);
  const leaves = [...of("paragraph"), ...of("box_item")];
  return {
    sections: of("section").length,
    paragraphs: of("paragraph").length,
    boxes: of("box").length,
    items: of("box_item").length,
    characters: leaves.reduce((sum, {characters}) => sum + characters, 0),
    brackets: plan.brackets.filter(inside).length,
    units: new Set(plan.duties.filter(inside).map(({unit}) => unit)).size,
    promises: distinctCommitments(commitments).filter(inside).length
  };
}

/** The promises without those that only say what another one says: the same words may be listed under two kinds. */
export function distinctCommitments<T extends Pick<Commitment, "same_as">>(
  commitments: readonly T[]
): T[] {
  return commitments.filter((promise) => promise.same_as === null);
}
