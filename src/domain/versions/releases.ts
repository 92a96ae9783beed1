// Which release is the newest, and what the present state of the data calls itself between two releases.
import type {Release} from "../../model/change.ts";

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

/** Whether the present state is the newest release, the next one before it is frozen, or a frozen one with changes since. */
export type Standing = "released" | "draft" | "changed";

/** What the present state is called, everywhere: on pages, in files, behind codes. */
export interface PresentState {
  /** `1.2.0`, `1.2.0-draft` or `1.2.0+changed` (Semantic Versioning 2.0.0, clauses 9 and 10). */
  version: string;
  /** The release it is named after. */
  named: string;
  /** The date of that release; empty where the state is no release. */
  date: string;
  standing: Standing;
}

/**
 * The present state after the newest release of `releases`; `frozen` are the versions whose bytes are
 * kept, `changed` says whether anything differs from the newest of those. Null where no version was
 * ever named.
 */
export function presentState(
  releases: readonly Dated[],
  frozen: readonly string[],
  changed: boolean
): PresentState | null {
  const release = newestRelease(releases);
  if (!release) return null;
  const named = release.version;
  const standing = !frozen.includes(named) ? "draft" : changed ? "changed" : "released";
  const suffix = {released: "", draft: "-draft", changed: "+changed"}[standing];
  const date = standing === "released" ? release.date : "";
  return {version: `${named}${suffix}`, named, date, standing};
}

function byVersion(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split(".").map(Number));
  const at = [0, 1, 2].find((index) => one?.[index] !== other?.[index]) ?? 0;
  return (one?.[at] ?? 0) - (other?.[at] ?? 0);
}
