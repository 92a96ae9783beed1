// Every place a figure may name in a city, with the path of its page: a page the city does not have is none.
import {placeOf, routes} from "../routes.ts";
import {sections} from "./sections.ts";

interface Named {
  readonly id: string;
}

/** What figures may stand beside, and what decides which pages there are. */
export interface Subjects extends Readonly<
  Record<"indicators" | "units" | "series" | "commitments", readonly Named[]>
> {
  plan: {readonly chapters: readonly Named[]};
}

/** Pages a city may be without, by the name of their section. */
const optional = ["units", "indicators", "commitments"] as const;

/** The places in a fixed order; each page renders the figures that name it. */
export function figurePlaces(city: Subjects): Map<string, string> {
  // None of them hangs on what was published.
  const present = sections(
    {...city, observations: [], events: [], searches: [], terms: []},
    [],
    []
  );
  const absent = new Set<string>(
    optional.filter((name) => !present.has(name)).map((name) => routes[name])
  );
  const single = [
    ...[routes.home, routes.plan, routes.units, routes.indicators, routes.commitments],
    ...[routes.method, routes.press]
  ];
  const paths = [
    ...single.filter((path) => !absent.has(path)),
    ...city.plan.chapters.map(({id}) => routes.chapter(id)),
    ...city.indicators.map(({id}) => routes.indicator(id)),
    ...city.units.map(({id}) => routes.unit(id)),
    ...city.series.map(({id}) => routes.series(id))
  ];
  return new Map(paths.map((path) => [placeOf(path), path]));
}
