// Which sections a site has: what nobody has entered has no page, no door and no sentence.
import type {Catalogue} from "../model/catalogue.ts";

/** A section that is only there where there is something to show in it. */
export type Section =
  | "indicators"
  | "commitments"
  | "silence"
  | "units"
  | "stories"
  | "figures"
  | "explore"
  | "glossary";

/** Some lists of a city, of which it matters only whether they hold anything. */
type Lists<Name extends keyof Catalogue> = Readonly<Record<Name, readonly unknown[]>>;

/** Whether anybody has looked yet: before that, nothing is missing, it is only not entered. */
export const looked = ({
  observations,
  events,
  searches
}: Lists<"observations" | "events" | "searches">): boolean =>
  observations.length + events.length + searches.length > 0;

/** The sections of a city, by what its plan and its data hold. */
export function sections(
  catalogue: Lists<
    "indicators" | "commitments" | "units" | "observations" | "events" | "searches" | "terms"
  >,
  stories: readonly unknown[],
  figures: readonly unknown[]
): ReadonlySet<Section> {
  const {indicators, commitments, units, observations, terms} = catalogue;
  const there: Record<Section, boolean> = {
    indicators: indicators.length > 0,
    commitments: commitments.length > 0,
    silence: looked(catalogue) && indicators.length + commitments.length > 0,
    units: units.length > 0,
    stories: stories.length > 0,
    figures: figures.length > 0,
    explore: observations.length > 0,
    glossary: terms.length > 0
  };
  return new Set((Object.keys(there) as Section[]).filter((section) => there[section]));
}
