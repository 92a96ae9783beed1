// The pages a figure may stand on.
import type {Facts} from "./tables/table.ts";

/** Pages there is one of. */
const pages = ["home", "plan", "units", "indicators", "commitments", "method", "data", "press"];

/** Every place a figure file may name, in a fixed order. */
export function allPlaces(facts: Facts): string[] {
  return [
    ...pages,
    ...facts.plan.chapters.map((chapter) => `plan/${chapter.id}`),
    ...facts.indicators.map((indicator) => `indicators/${indicator.id}`),
    ...facts.units.map((unit) => `units/${unit.id}`),
    ...facts.series.map((series) => `data/series/${series.id}`)
  ];
}
