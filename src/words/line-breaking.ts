// Chinese broken between words, not inside them: the one cutter of pages, drawings and pictures.
import {width, wrap} from "./text-width.ts";

const words = "Segmenter" in Intl ? new Intl.Segmenter("zh", {granularity: "word"}) : null;

/** The words of a text. Firefox before 125 cannot tell them: there, in the explorer, each character is one. */
const wordsOf = (text: string): string[] =>
  words ? Array.from(words.segment(text), ({segment}) => segment) : Array.from(text);

const closing = /^[，。、；：！？）》」』】〕”’…·%‰℃,.;:!?)\]}]/u;
const opening = /[（《「『【〔“‘([{]$/u;

/** What a break costs after a mark that ends a phrase, after a bracket, and anywhere else. */
const costs: readonly [RegExp, number][] = [
  [/[，；：。！？]$/u, 0],
  [/[、）》”]$/u, 0.04]
];
const dear = 0.08;

/** Lines no wider than `max` pixels, each as full as it can be. */
export function filled(text: string, size: number, max: number): string[] {
  const lines = [""];
  for (const piece of pieces(text, size, max)) {
    const longer = `${lines.at(-1) ?? ""}${piece}`;
    if (width(longer.trimEnd(), size) <= max) lines[lines.length - 1] = longer;
    else if (width(piece, size) <= max) lines.push(piece);
    // A word wider than a line: broken like all text.
    else lines.push(...wrap(piece, size, max));
  }
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}

/** As few lines, of lengths as equal as can be, ending with a phrase where that costs little. */
export function evened(text: string, size: number, max: number): string[] {
  const parts = pieces(text, size, max);
  const count = filled(text, size, max).length;
  const wide = parts.map((part) => width(part, size));
  if (count < 2 || wide.some((one) => one > max)) return filled(text, size, max);
  const aim = wide.reduce((sum, one) => sum + one, 0) / count;
  const cost = (from: number, to: number): number => {
    const line = parts.slice(from, to).join("").trim();
    const length = width(line, size);
    if (length > max) return Infinity;
    const end = costs.find(([mark]) => mark.test(line))?.[1] ?? dear;
    return ((aim - length) / max) ** 2 + (to === parts.length ? 0 : end);
  };
  const cut = best(parts.length, count, cost);
  if (!cut) return filled(text, size, max);
  return cut.map((from, at) =>
    parts
      .slice(from, cut[at + 1])
      .join("")
      .trim()
  );
}

/** Where the lines begin: the cheapest way to cut `length` pieces into `count` lines; null where there is none. */
function best(
  length: number,
  count: number,
  cost: (from: number, to: number) => number
): number[] | null {
  let rows = new Map<number, {sum: number; starts: number[]}>([[0, {sum: 0, starts: []}]]);
  for (let line = 0; line < count; line++) {
    const next: typeof rows = new Map();
    for (const [from, {sum, starts}] of rows)
      for (let to = from + 1; to <= length; to++) {
        const all = sum + cost(from, to);
        // What is too wide stays so with more behind it.
        if (all === Infinity) break;
        if (all < (next.get(to)?.sum ?? Infinity))
          next.set(to, {sum: all, starts: [...starts, from]});
      }
    rows = next;
  }
  return rows.get(length)?.starts ?? null;
}

/** The smallest runs that are not parted: words, numbers with what they count, short brackets. */
function pieces(text: string, size: number, max: number): string[] {
  return bracketed(unbreakableRuns(text), size, max * 0.8);
}

const memo = new Map<string, readonly string[]>();

/** The runs a line may not part: words, numbers with what they count. The same text is asked for at many sizes. */
export function unbreakableRuns(text: string): readonly string[] {
  const before = memo.get(text);
  if (before) return before;
  const out: string[] = [];
  for (const segment of wordsOf(text)) {
    const last = out.at(-1);
    if (last !== undefined && joins(last, segment)) out[out.length - 1] = last + segment;
    else out.push(segment);
  }
  memo.set(text, out);
  return out;
}

function joins(last: string, next: string): boolean {
  return (
    closing.test(next) ||
    opening.test(last) ||
    // 54位, 2023年, 1—9月, 第13, 超50.
    (/[\d.]$/u.test(last) && /^(\p{Script=Han}|[—–\-.]|\d)/u.test(next)) ||
    // 3.5亿元, 约2万家.
    (/\d[万亿]$/u.test(last) && /^\p{Script=Han}$/u.test(next)) ||
    (/[—–]$/u.test(last) && /^\d/u.test(next)) ||
    (/[第超约近]$/u.test(last) && /^\d/u.test(next)) ||
    (/\d年$/u.test(last) && /^\d/u.test(next)) ||
    next === "的" ||
    /[未不]$/u.test(last) ||
    // Words of another script with their hyphens and slashes.
    (/[\p{Script=Latin}\d/-]$/u.test(last) && /^[\p{Script=Latin}\d/-]/u.test(next))
  );
}

/** A bracket shorter than most of a line stays whole, a short one with the word before it. */
function bracketed(parts: readonly string[], size: number, max: number): string[] {
  const out: string[] = [];
  let open = -1;
  for (const part of parts) {
    out.push(part);
    if (/（[^）]*$/u.test(part)) open = out.length - 1;
    if (open >= 0 && /）/u.test(part)) {
      const before =
        Array.from(out.slice(open).join("")).length <= few && open > 0 ? open - 1 : open;
      for (const from of [before, open]) {
        const whole = out.slice(from).join("");
        if (width(whole, size) > max) continue;
        out.splice(from, out.length, whole);
        break;
      }
      open = -1;
    }
  }
  return out;
}

/** Characters of a short bracket. */
const few = 6;
