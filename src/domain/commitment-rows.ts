// The promises as a list to be asked: each with its number, who answers for it, and what was found.
import type {Catalogue} from "../model/catalogue.ts";
import type {Event} from "../model/evidence/event.ts";
import type {Observation} from "../model/evidence/observation.ts";
import type {Commitment} from "../model/plan/commitment.ts";
import type {Search} from "../model/search.ts";
import {type Answer, answer} from "./duties.ts";
import {latestOf} from "./observations.ts";
import {searchesFor} from "./searches.ts";
import {silence} from "./silence.ts";

/** One promise and what is known of it. */
export interface CommitmentRow {
  promise: Commitment;
  /** Its place in the list of all promises, from 1: how it is called on pages. */
  number: number;
  chapter: string;
  answer: Answer;
  /** Whether an observation or an event bears on it. */
  found: boolean;
  /** The newest observations of the series that bear on it. */
  observations: Observation[];
  /** The first event that bears on it. */
  event: Event | null;
  /** The newest search for it. */
  search: Search | null;
  /** The promises that say the same in other places of the plan. */
  twins: Commitment[];
}

/** How each promise is called on pages, by its id: its place in the list; one that repeats another is called as that one. */
export function commitmentNumbers(
  commitments: readonly Pick<Commitment, "id" | "same_as">[]
): Map<string, number> {
  const places = new Map(commitments.map(({id}, index) => [id, index + 1]));
  return new Map(
    commitments.map(({id, same_as}) => [id, places.get(same_as ?? id) ?? places.get(id) ?? 0])
  );
}

/** One row for each promise that is not said before, in the plan's order. */
export function commitmentRows(catalogue: Catalogue): CommitmentRow[] {
  const {plan, commitments, observations, site, events, searches} = catalogue;
  const missing = new Set(silence(catalogue).flatMap((row) => (row.unreported ? [row.id] : [])));
  return commitments.flatMap((promise, index) => {
    if (promise.same_as !== null) return [];
    return {
      promise,
      number: index + 1,
      chapter: plan.clauses.find(({id}) => id === promise.clause)?.chapter ?? "",
      answer: answer(promise.clause, plan),
      found: !missing.has(promise.id),
      observations: promise.evidence_series.flatMap((id) => latestOf(id, site.place, observations)),
      event: events.find(({id}) => promise.evidence_events.includes(id)) ?? null,
      search: searchesFor(promise, searches)[0] ?? null,
      twins: commitments.filter(({same_as}) => same_as === promise.id)
    };
  });
}
