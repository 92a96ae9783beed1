// Which number of a version must move: the meaning of major, minor and patch.
import type {CellChange, FrozenTable} from "../../model/published/difference.ts";

/** What moves: values or columns changed; something was only added; neither. */
export type Level = "major" | "minor" | "patch";

/** What does not count as a change of values. */
export interface Light {
  /** Tables that tell of the releases themselves. */
  records: readonly string[];
  /** Tables computed from the others by published rules. */
  judged: readonly string[];
  /** Columns of words about a row, or of its place in the input. */
  words: readonly string[];
}

/**
 * The level of a set of changes. An addition moves verdicts by the published rules, and stays an
 * addition; verdicts that move while nothing else does mean that the rules have changed.
 */
export function levelOf(
  before: readonly FrozenTable[],
  after: readonly FrozenTable[],
  changes: readonly CellChange[],
  {records, judged, words}: Light
): Level {
  const counted = changes.filter(
    ({table, column}) => !records.includes(table) && !words.includes(column)
  );
  const facts = counted.filter(({table}) => !judged.includes(table));
  if (broken(before, after).length > 0) return "major";
  if (facts.some(({change}) => change !== "added")) return "major";
  if (facts.length > 0) return "minor";
  if (counted.length > 0) return "major";
  return columns(after).some((column) => !columns(before).includes(column)) ? "minor" : "patch";
}

/** The columns that were there and are no more, or are of another type: `table.column:type`. */
export function broken(before: readonly FrozenTable[], after: readonly FrozenTable[]): string[] {
  const now = columns(after);
  return columns(before).filter((column) => !now.includes(column));
}

/**
 * The versions a release may bear after another, the expected one first. Before 1.0.0 a site is being
 * tried out: any change of data moves the second number, and 1.0.0 may follow at any time (Semantic
 * Versioning 2.0.0, clauses 4 and 5).
 */
export function following(version: string, level: Level): string[] {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  const next = {
    major: major === 0 ? [0, minor + 1, 0] : [major + 1, 0, 0],
    minor: [major, minor + 1, 0],
    patch: [major, minor, patch + 1]
  }[level].join(".");
  return major === 0 ? [next, "1.0.0"] : [next];
}

function columns(sheets: readonly FrozenTable[]): string[] {
  return sheets.flatMap(({name, columns}) =>
    columns.map((column) => `${name}.${column.name}:${column.type}`)
  );
}
