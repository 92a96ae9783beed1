// Which release is the newest, and what the present state of the data calls itself between two releases.
import type {Release} from "../../model/evidence/change.ts";

type Dated = Pick<Release, "version" | "date">;

/** Releases by their date, oldest first; of one day the lower version first. The rows may stand in any order. */
export function inOrder<T extends Dated>(releases: readonly T[]): T[] {
  return [...releases].sort((a, b) =>
    a.date === b.date ? byVersion(a.version, b.version) : a.date < b.date ? -1 : 1
  );
}

/** The newest release; undefined before the first. */
export function newestRelease<T extends Dated>(releases: readonly T[]): T | undefined {
  return inOrder(releases).at(-1);
}

/** The day up to which the site has looked: that of the newest release. There is no clock. */
export function asOf(releases: readonly Dated[]): string | undefined {
  return newestRelease(releases)?.date;
}

/** What stands for the present state wherever it is no release: in a version, in the name of a file. */
export const unreleased = "unreleased";

/** The release the present state is, or what it calls itself until it is one. */
export interface PresentState {
  /**
   * `1.2.0`; with `-unreleased` the next release before it is frozen, with `+unreleased` the frozen one with
   * changes since (Semantic Versioning 2.0.0, clauses 9 and 10).
   */
  version: string;
  /** The date of the release; empty where the state is none. */
  date: string;
}

/**
 * The present state: `frozen` are the versions whose bytes are kept, `changed` says whether anything
 * differs from the newest of them. Where no version was ever named, it is on the way to 0.0.0.
 */
export function presentState(
  releases: readonly Dated[],
  frozen: readonly string[],
  changed: boolean
): PresentState {
  const {version, date} = newestRelease(releases) ?? {version: "0.0.0", date: ""};
  if (!frozen.includes(version)) return {version: `${version}-${unreleased}`, date: ""};
  return changed ? {version: `${version}+${unreleased}`, date: ""} : {version, date};
}

function byVersion(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split(".").map(Number));
  const at = [0, 1, 2].find((index) => one?.[index] !== other?.[index]) ?? 0;
  return (one?.[at] ?? 0) - (other?.[at] ?? 0);
}
