// A fault in the data, as a value: where it stands, what was found, what was expected, how to mend it.

/** One fault in the data. The three sentences may be bilingual, see {@link both}. */
export interface Problem {
  /** Path below the data folder. */
  file: string;
  /** Line of the file from 1; null where the fault is of the file as a whole. */
  line: number | null;
  /** Character of the line from 1; for a table `number name`, such as `8 source`; null where unknown. */
  column: string | number | null;
  /** What stands there, the value quoted. */
  found: string;
  /** What should stand there. */
  expected: string;
  /** What to do, with the nearest valid name where there is one; may be empty. */
  mend: string;
  /**
   * How much is wrong: the data folder, or a file as a whole. What rests on it would only repeat it and is
   * not told, see `roots`. Left out for a fault at one place.
   */
  scope?: "folder" | "file";
  /** The row that is not there, where this is what is wrong: all that miss one row are one cause. */
  missing?: {table: string; id: string};
}

/** A sentence in two languages. {@link report} prints the Chinese ones first, the English ones below. */
export function both(zh: string, en: string): string {
  return `${zh}\n${en}`;
}

/** The value in quotation marks, line breaks and tabs visible, cut after 60 characters. */
export function quoted(value: string): string {
  // Far more than is shown, and no more: a cell may hold megabytes.
  const seen = value
    .slice(0, 300)
    .replaceAll("\n", "⏎")
    .replaceAll("\r", "␍")
    .replaceAll("\t", "⇥");
  const letters = Array.from(seen);
  return letters.length > 60 ? `"${letters.slice(0, 60).join("")}…"` : `"${seen}"`;
}

const longest = 100;

/**
 * At most three candidates that look like the name, the nearest first. A short form counts as near
 * where its characters stand in the full form in the same order, as Chinese abbreviations do.
 */
export function suggestions(name: string, candidates: Iterable<string>): string[] {
  // No name is this long: a text that landed in the wrong cell is near nothing.
  if (name.length > longest) return [];
  const scored: {candidate: string; score: number}[] = [];
  const letters = Array.from(name.toLowerCase());
  for (const candidate of new Set(candidates)) {
    if (candidate.length > longest) continue;
    const others = Array.from(candidate.toLowerCase());
    const longer = Math.max(letters.length, others.length, 1);
    const shortened =
      Math.min(letters.length, others.length) > 1 &&
      (within(letters, others) || within(others, letters));
    const score = distance(letters, others) / longer;
    if (score <= 0.4 || shortened) {
      scored.push({candidate, score: shortened ? score / 2 : score});
    }
  }
  scored.sort((a, b) => a.score - b.score || compare(a.candidate, b.candidate));
  return scored.slice(0, 3).map((s) => s.candidate);
}

/** The question whether one of these was meant; with nothing near, an empty string. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const near = suggestions(name, candidates);
  if (!near.length) return "";
  return both(
    `是否应为 ${near.map((n) => `"${n}"`).join("、")}？`,
    `Did you mean ${near.map((n) => `"${n}"`).join(" or ")}?`
  );
}

/** The problems by file, line, column, then wording: the order they are printed in. */
export function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      place(a.column) - place(b.column) ||
      compare(String(a.column ?? ""), String(b.column ?? "")) ||
      compare(a.found, b.found)
  );
}

/** All problems as a person reads them; the last line counts them. `folder` is put before each file. */
export function report(problems: readonly Problem[], folder = ""): string {
  const prefix = folder && !folder.endsWith("/") ? `${folder}/` : folder;
  const files = new Set(problems.map((p) => p.file)).size;
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  return [
    ...sorted(problems).map((problem) => entry(problem, prefix)),
    `${count(problems.length, "problem")} in ${count(files, "file")}`
  ].join("\n");
}

function entry(problem: Problem, prefix: string): string {
  const at = `${prefix}${problem.file}${problem.line === null ? "" : `:${problem.line}`}  `;
  const [place, where] = columnName(problem.column);
  const parts = [problem.found, problem.expected, problem.mend];
  const told = parts.filter((part) => part !== "");
  const en = parts.map((part, index) => sentence(part.split("\n").at(-1) ?? "", index === 1));
  const english = at + where + en.filter((part) => part !== "").join(" ");
  // Chinese only where the whole problem is told in it.
  if (!told.every((part) => part.includes("\n"))) return english;
  const zh = place + told.map((part) => part.split("\n")[0] ?? "").join("");
  return `${at}${zh}\n${" ".repeat(at.length)}${english.slice(at.length)}`;
}

/** A fragment in one language as a sentence; what is one already stays as it is. */
function sentence(part: string, expected: boolean): string {
  if (part === "" || /[.?!。？！]"?$/.test(part)) return part;
  return expected ? `Expected ${part}.` : `${part}.`;
}

function columnName(column: Problem["column"]): [string, string] {
  if (column === null) return ["", ""];
  if (typeof column === "number") return [`第 ${column} 字：`, `character ${column}: `];
  const [, number, name] = /^(\d+) (.*)$/s.exec(column) ?? [];
  if (number === undefined) return [`${column}：`, `${column}: `];
  return [`第 ${number} 列 ${name}：`, `column ${number} (${name}): `];
}

function place(column: Problem["column"]): number {
  return column === null ? 0 : typeof column === "number" ? column : parseInt(column, 10) || 0;
}

// By code unit: the same order on every machine, whatever its language.
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function within(short: readonly string[], long: readonly string[]): boolean {
  let next = 0;
  for (const letter of long) if (letter === short[next]) next++;
  return next === short.length;
}

/** Optimal string alignment: insert, remove, replace, or swap two neighbours, each counts one. */
function distance(a: readonly string[], b: readonly string[]): number {
  let before: number[] = [];
  let above = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const at = (list: readonly number[], k: number) => list[k] ?? Infinity;
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(at(above, j) + 1, at(row, j - 1) + 1, at(above, j - 1) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(before, j - 2) + 1);
      }
      row.push(best);
    }
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}
