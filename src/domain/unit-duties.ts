// What one unit has to do, as its page shows it: what it leads, the rest by chapter, the promises of its clauses by chapter.
import type {Catalogue} from "../model/catalogue.ts";
import type {Commitment} from "../model/plan/commitment.ts";
import type {Duty} from "../model/plan/plan.ts";
import {answer, dutiesOf} from "./duties.ts";
import {groupBy} from "./group-by.ts";
import {indexed} from "./indexed.ts";
import {distinctCommitments} from "./plan-counts.ts";

/** A chapter as one unit sees it. */
export interface UnitChapter {
  id: string;
  /** How often it leads here. */
  lead: number;
  /** What it has to do here without leading. */
  others: Duty[];
  /** The promises of its clauses; `inherited` where the section names it and no bracket of the clause. */
  promises: {promise: Commitment; inherited: boolean}[];
}

/** The duties of a unit. */
export interface UnitDuties {
  /** Those it leads, in the order of the plan. */
  leads: Duty[];
  /** How many it has without leading. */
  others: number;
  /** Every chapter of the plan, in its order, empty ones too. */
  chapters: UnitChapter[];
}

type Known = Pick<Catalogue, "plan" | "commitments">;

/** The promises that each unit answers for, each said once. */
const promisesOf = indexed(({plan, commitments}: Known) => {
  const chapterOf = new Map(plan.clauses.map(({id, chapter}) => [id, chapter]));
  const all = distinctCommitments(commitments).flatMap((promise) => {
    const {units, scope} = answer(promise.clause, plan);
    const chapter = chapterOf.get(promise.clause);
    return units.map(({unit}) => ({unit, promise, inherited: scope === "section", chapter}));
  });
  return groupBy(all, ({unit}) => unit);
});

/** The duties and promises of a unit, gathered for its page. */
export function unitDuties(unit: string, known: Known): UnitDuties {
  const {plan} = known;
  const duties = dutiesOf(unit, plan.duties);
  const promises = promisesOf(known).get(unit) ?? [];
  const leads = duties.filter(({role}) => role === "lead");
  const others = duties.filter(({role}) => role !== "lead");
  return {
    leads,
    others: others.length,
    chapters: plan.chapters.map(({id}) => ({
      id,
      lead: leads.filter(({chapter}) => chapter === id).length,
      others: others.filter(({chapter}) => chapter === id),
      promises: promises
        .filter(({chapter}) => chapter === id)
        .map(({promise, inherited}) => ({promise, inherited}))
    }))
  };
}
