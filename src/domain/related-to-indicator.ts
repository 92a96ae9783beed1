// What of the plan bears on an indicator.
import type {Indicator} from "../model/evidence/indicator.ts";
import type {Commitment} from "../model/plan/commitment.ts";
import type {Clause} from "../model/plan/plan.ts";

/** The clauses and promises that bear on an indicator. */
export interface Bearing {
  /** Clauses that print the indicator's name or hold one of the promises, in the order of the plan. */
  clauses: Clause[];
  /** Promises that name the indicator as their measure or rest on one of its series. */
  promises: Commitment[];
}

/** What bears on an indicator: by its printed name, by the promises measured by it, by shared series. */
export function relatedToIndicator(
  indicator: Pick<Indicator, "id" | "name" | "series" | "related">,
  clauses: readonly Clause[],
  commitments: readonly Commitment[]
): Bearing {
  const series = new Set([indicator.series, ...indicator.related]);
  const promises = commitments.filter(
    (promise) =>
      promise.indicator === indicator.id || promise.evidence_series.some((id) => series.has(id))
  );
  const held = new Set(promises.map(({clause}) => clause));
  const text = ({kind}: Clause): boolean => kind === "paragraph" || kind === "box_item";
  return {
    promises,
    clauses: clauses.filter(
      (clause) => held.has(clause.id) || (text(clause) && clause.text.includes(indicator.name))
    )
  };
}
