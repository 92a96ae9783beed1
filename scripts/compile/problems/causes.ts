// Many problems as few causes: what follows from another fault is left out, and what is alike stands together.
import {type Problem, sorted} from "./problem.ts";

/** Problems that one mend settles, or that are all of one kind. */
export interface Cause {
  /** The first of them, by file and line. */
  first: Problem;
  /** All of them, the first included. */
  all: readonly Problem[];
}

/**
 * The problems that do not follow from others. A folder that cannot be read explains everything else; a
 * file that is missing or unreadable as a whole explains what `linked` says, which rests on all files.
 */
export function roots(own: readonly Problem[], linked: readonly Problem[]): Problem[] {
  const folder = own.filter(({scope}) => scope === "folder");
  if (folder.length) return folder;
  const whole = (problem: Problem) => problem.scope === "file";
  const broken = new Set([...own, ...linked].filter(whole).map(({file}) => file));
  if (!broken.size) return [...own, ...linked];
  return [
    // The rows of a file whose header is wrong are no news.
    ...own.filter((problem) => whole(problem) || !broken.has(problem.file)),
    ...linked.filter(whole)
  ];
}

/** The causes, wholes before parts, each with all its problems in the order of the files. */
export function causes(problems: readonly Problem[]): Cause[] {
  const groups = Map.groupBy(sorted(problems), (problem) => kind(problem));
  return [...groups.values()]
    .flatMap((all): Cause[] => {
      const [first] = all;
      return first ? [{first, all}] : [];
    })
    .sort((a, b) => rank(a.first) - rank(b.first));
}

const rank = ({scope}: Problem): number => (scope === "folder" ? 0 : scope === "file" ? 1 : 2);

/** Alike are problems of one column that say the same of different values. */
function kind({file, column, found, expected, scope, missing}: Problem): string {
  if (missing) return `${missing.table} ${missing.id}`;
  const name = typeof column === "string" ? column.replace(/^\d+ /, "") : "";
  // A whole file stands for itself, but for many files that say the very same, as when a folder is not there.
  const of = scope === "file" && name === "" ? "file" : name || file.replace(/[^/]*$/, "");
  return [of, shape(found), shape(expected)].join("\n");
}

/** The sentence without the values in it. */
const shape = (sentence: string): string =>
  sentence.replace(/"[^"\n]*"/g, '""').replace(/[A-Za-z]*\d[\w.-]*/g, "#");
