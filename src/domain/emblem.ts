// What the site's mark shows: for each promise how much of its time is covered by something found.
import type {Catalogue} from "../model/catalogue.ts";
import type {Indicator} from "../model/evidence/indicator.ts";
import type {Silence} from "../model/evidence/silence.ts";
import {fromIndicator} from "./assessment/verdicts.ts";
import {indexed, withId} from "./indexed.ts";
import {ofSeries} from "./observations.ts";
import {span, yearOf} from "./period.ts";
import {asOf} from "./versions/releases.ts";

/** What one cell of a strip says: something was found, nothing was found, or its time has not come. */
export type EmblemCell = "found" | "missing" | "ahead";

/** One strip of the mark. */
export interface Strip {
  /** The id of the indicator or promise. */
  id: string;
  /** From the base to the target, a year each; of a promise without years a single cell. */
  cells: readonly EmblemCell[];
  /** Whether a target or a deadline stands at its end. */
  end: boolean;
}

type Known = Pick<Catalogue, "indicators" | "observations" | "series" | "releases" | "site">;

/**
 * A strip for each indicator, a cell for each year from its base to its target: found where the plan prints
 * the base or an observation of the same definition was published for the year, or for a part of it.
 */
export const indicatorStrips: (known: Known) => readonly Strip[] = indexed((known: Known) =>
  known.indicators.map((indicator) => ({
    id: indicator.id,
    cells: years(indicator, known),
    end: true
  }))
);

function years(indicator: Indicator, known: Known): EmblemCell[] {
  const to = yearOf(indicator.target_period);
  const until = asOf(known.releases) ?? indicator.target_period;
  const {published, since} = fromIndicator(
    indicator,
    ofSeries(indicator.series, known.observations).filter(({geo}) => geo === known.site.place),
    withId(known.series, indicator.series)?.breaks ?? [],
    until
  );
  const from = since === null ? to : Math.min(yearOf(since), to);
  const based = indicator.baseline === null || since === null ? null : yearOf(since);
  return Array.from({length: to - from + 1}, (_, index) => {
    const year = from + index;
    const covered = published.some(({period}) => {
      const {from: begins, to: ends} = span(period);
      return begins < year + 1 && ends > year;
    });
    if (covered || year === based) return "found";
    return year > yearOf(until) ? "ahead" : "missing";
  });
}

/**
 * A strip of one cell for each promise: found where an observation or an event bears on it; while nobody has
 * looked, nothing is missing.
 */
export function promiseStrips(rows: readonly Silence[], searched = true): Strip[] {
  return rows
    .filter(({kind, same_as}) => kind !== "indicator" && same_as === null)
    .map(({id, unreported, no_deadline}) => ({
      id,
      cells: [unreported ? (searched ? "missing" : "ahead") : "found"] as const,
      end: !no_deadline
    }));
}

/** The frame of a mark of so many promises, a cell each: seventeen in a row, which the narrowest column holds. */
export function markFrame(count: number): {width: number; height: number; columns: number} {
  const columns = Math.min(count, 17);
  const rows = Math.ceil(count / Math.max(1, columns));
  return {width: columns * 14, height: rows * 14, columns};
}
