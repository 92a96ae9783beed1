// The day up to which the site has looked: that of the newest release. There is no clock.
import type {Release} from "../model/change.ts";

/** Year-month-day; undefined before the first release. */
export function asOf(releases: readonly Pick<Release, "date">[]): string | undefined {
  return releases
    .map(({date}) => date)
    .sort()
    .at(-1);
}
