// The errata of a draft: every difference between the plan's words and the text received, as rows and rules.
import type {Erratum} from "../../src/model/plan/erratum.ts";
import {signs} from "../compile/check/errata-roundtrip.ts";
import type {Piece} from "./line.ts";
import type {Widening} from "./punctuation.ts";

/** A stretch of the plan's words that differs: from where to where, and what the text received has there. */
interface Edit {
  start: number;
  end: number;
  found: string;
  at: number;
  certain: boolean;
}

/**
 * The errata that turn the plan's words back into the text received.
 *
 * @param chain the plan's words in order, as pieces of the text received and strings put between them
 * @param raw the text received
 * @param changed the signs that were widened throughout
 */
export function draftErrata(
  chain: readonly (Piece | string)[],
  raw: string,
  changed: readonly Widening[]
): Erratum[] {
  const kept = new Set(
    inOrder(chain.filter((one): one is Piece => typeof one !== "string" && one.at >= 0))
  );
  const narrow = (text: string) =>
    changed.reduce((before, {narrow: sign, wide}) => before.replaceAll(wide, sign), text);
  const plain = chain.map((one) => (typeof one === "string" ? one : one.text)).join("");
  const feed = usualFeed(chain, kept, raw);
  const edits: Edit[] = [];
  let place = 0;
  let gap = 0;
  let from = 0;
  const close = (to: number) => {
    const now = plain.slice(gap, place);
    const then = raw.slice(from, to);
    if (narrow(now).replaceAll("\n", feed) !== then) {
      const certain = !(now === "\n" && then === "");
      edits.push({start: gap, end: place, found: then, at: from, certain});
    }
  };
  for (const one of chain) {
    if (typeof one !== "string" && kept.has(one)) {
      close(one.at);
      place += one.text.length;
      gap = place;
      from = one.at + one.text.length;
    } else place += (typeof one === "string" ? one : one.text).length;
  }
  close(raw.length);
  const rows = settled(edits, plain, narrow, feed).map((edit, index) =>
    row(edit, index, plain, raw)
  );
  return [
    ...rows,
    ...rules(
      changed.filter(({wide}) => plain.includes(wide)),
      feed
    )
  ];
}

/** The longest chain of pieces that stand in the order of the text received; the others were moved. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  const weights = pieces.map(() => 0);
  const before = pieces.map(() => -1);
  // Moves are few: what follows the piece before it is nearly always in order.
  let best = -1;
  const ends: number[] = [];
  pieces.forEach((piece, index) => {
    const fitting = ends.filter((end) => {
      const other = pieces[end];
      return other !== undefined && other.at + other.text.length <= piece.at;
    });
    const prior = fitting.reduce((a, b) => ((weights[b] ?? 0) > (weights[a] ?? -1) ? b : a), -1);
    weights[index] = (weights[prior] ?? 0) + piece.text.length;
    before[index] = prior;
    ends.push(index);
    if (ends.length > 40) ends.shift();
    if (best < 0 || (weights[index] ?? 0) > (weights[best] ?? 0)) best = index;
  });
  const chain: Piece[] = [];
  for (let at = best; at >= 0; at = before[at] ?? -1) chain.unshift(pieces[at] as Piece);
  return chain;
}

/** What most often stands between two lines of the plan in the text received. */
function usualFeed(
  chain: readonly (Piece | string)[],
  kept: ReadonlySet<Piece>,
  raw: string
): string {
  const counts = new Map<string, number>();
  chain.forEach((one, index) => {
    const [last, next] = [chain[index - 1], chain[index + 1]];
    if (one !== "\n" || typeof last !== "object" || typeof next !== "object") return;
    if (!kept.has(last) || !kept.has(next)) return;
    const gap = raw.slice(last.at + last.text.length, next.at);
    if (/^\s+$/.test(gap) && gap.includes("\n")) counts.set(gap, (counts.get(gap) ?? 0) + 1);
  });
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? "\n";
}

/** The edits with words around them, so that each stands once; neighbours that meet become one. */
function settled(
  edits: readonly Edit[],
  plain: string,
  narrow: (text: string) => string,
  feed: string
): Edit[] {
  const received = (from: number, to: number) =>
    narrow(plain.slice(from, to)).replaceAll("\n", feed);
  const merge = (a: Edit, b: Edit): Edit => ({
    ...{start: a.start, end: b.end, at: a.at, certain: a.certain && b.certain},
    found: a.found + received(a.end, b.start) + b.found
  });
  const out: Edit[] = [];
  for (const edit of edits) {
    let wide = edit;
    for (let turn = 0; !sound(wide, plain); turn++) {
      const left = wide.start > 0 && (turn % 2 === 0 || wide.end >= plain.length);
      if (!left && wide.end >= plain.length) break;
      wide = left
        ? {
            ...wide,
            start: wide.start - 1,
            found: received(wide.start - 1, wide.start) + wide.found,
            at: wide.at - received(wide.start - 1, wide.start).length
          }
        : {...wide, end: wide.end + 1, found: wide.found + received(wide.end, wide.end + 1)};
    }
    // What two edits cover together is told as one.
    let last = out.at(-1);
    let whole = edit;
    while (last && last.end >= Math.min(wide.start, whole.start)) {
      out.pop();
      const start = Math.min(last.start, wide.start);
      const core = merge(cut(last, whole.start, received), whole);
      whole = core;
      wide = {
        ...core,
        start,
        end: Math.max(last.end, wide.end),
        found:
          received(start, core.start) +
          core.found +
          received(core.end, Math.max(core.end, wide.end))
      };
      last = out.at(-1);
    }
    out.push(wide);
  }
  return out;
}

/** The edit without the words to its right that reach into the next one. */
function cut(edit: Edit, end: number, received: (from: number, to: number) => string): Edit {
  if (edit.end <= end) return edit;
  const extra = received(end, edit.end);
  return {...edit, end, found: edit.found.slice(0, edit.found.length - extra.length)};
}

/** Whether the edit can stand as a row: its words once in the plan, no blank at the edge. */
function sound({start, end, found}: Edit, plain: string): boolean {
  const words = plain.slice(start, end);
  if (words === "" || plain.indexOf(words) !== plain.lastIndexOf(words)) return false;
  const clean = (text: string) => text.trim() === text && text !== "";
  return clean(words.replaceAll("\n", "⏎")) && clean(encoded(found));
}

/** Line ends and tabs as signs that a cell can hold. */
function encoded(text: string): string {
  return signs.reduce((before, [sign, written]) => before.replaceAll(sign, written), text);
}

function row(edit: Edit, index: number, plain: string, raw: string): Erratum {
  const changed = plain.slice(edit.start, edit.end);
  return {
    id: `e${String(index + 1).padStart(2, "0")}`,
    kind: "row",
    line: raw.slice(0, Math.max(edit.at, 0)).split("\n").length,
    found: encoded(edit.found),
    changed_to: encoded(changed),
    reason: reason(edit.found, changed),
    certainty: edit.certain ? "certain" : "inferred",
    clause: null
  };
}

function reason(found: string, changed: string): string {
  const bare = (text: string) => text.replace(/\s/g, "");
  if (bare(found) === bare(changed)) {
    const lines = (text: string) => text.split("\n").length;
    if (lines(found) > lines(changed)) return "来文的空行、断行或表格的格，接回或按行排好。";
    return "来文连在一起，按序号、标题或表格分开。";
  }
  if (bare(found).includes(bare(changed)))
    return "来文中这里有不属于方案正文的文字或符号，移走或删去。";
  return "标题或文字移了位置，或为排版补了字。";
}

function rules(changed: readonly Widening[], feed: string): Erratum[] {
  const rule = (found: string, to: string, why: string, index: number): Erratum => ({
    ...{
      id: `r${String(index + 1).padStart(2, "0")}`,
      kind: "rule",
      line: null,
      found,
      changed_to: to
    },
    ...{reason: why, certainty: "certain", clause: null}
  });
  const widenings = changed.map(({narrow, wide}): [string, string, string] => [
    narrow,
    wide,
    `来文的“${wide}”是半角，全文恢复为全角。`
  ]);
  const all =
    feed === "\n"
      ? widenings
      : [
          ...widenings,
          [encoded(feed), "⏎", "来文换行的写法不同，一律写作一个换行。"] as [string, string, string]
        ];
  return all.map(([found, to, why], index) => rule(found, to, why, index));
}
