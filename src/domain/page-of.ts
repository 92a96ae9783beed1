// What a change concerns: the page that shows it and what it is called there.
import type {Catalogue} from "../model/catalogue.ts";
import type {Story} from "../model/figures/story.ts";
import {routes} from "../routes.ts";

/** A page of the site and its name. */
export interface Subject {
  /** The path below the base path; null where nothing shows it on a page of its own. */
  path: string | null;
  /** Null for the site as a whole. */
  name: string | null;
}

/** The page of an indicator, a unit, a promise, a series, a clause or a story, by the id a change names. */
export function pageOf(
  id: string,
  catalogue: Pick<Catalogue, "indicators" | "units" | "commitments" | "series" | "plan">,
  stories: readonly Pick<Story, "id" | "title">[] = []
): Subject {
  const indicator = catalogue.indicators.find((each) => each.id === id || each.series === id);
  if (indicator) return {path: routes.indicator(indicator.id), name: indicator.name};
  const unit = catalogue.units.find((each) => each.id === id);
  if (unit) return {path: routes.unit(id), name: unit.name};
  if (catalogue.commitments.some((each) => each.id === id))
    return {path: routes.commitment(id), name: id};
  const series = catalogue.series.find((each) => each.id === id);
  if (series) return {path: routes.series(id), name: series.name};
  const story = stories.find((each) => each.id === id);
  if (story) return {path: routes.story(id), name: story.title};
  const clause = catalogue.plan.clauses.find((each) => each.id === id);
  if (!clause) return {path: null, name: null};
  const name = [clause.label, clause.title].filter((part) => part !== null).join("") || id;
  return {path: routes.clause(clause), name};
}
