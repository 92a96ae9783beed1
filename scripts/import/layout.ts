// The lines of a text as paragraphs: lines broken by a printer joined, glued ones parted where numbers prove it.
import {readHeading} from "../compile/plan/heading.ts";
import {type NumberStyle, readNumbering} from "../compile/plan/numbering.ts";
import {hanDigits, ordinal} from "../compile/plan/ordinal.ts";
import {type Doubt, join, part, type RawLine} from "./line.ts";

/** A sentence that cannot end here; a line of a list may. */
const hanging = /\p{Script=Han}{8}.*，$/u;
const closed = /[。！？：；…!?:;|]$/u;

/** Whether the line opens something of its own: a number, a box, a label of units, a table row. */
function opens(text: string): boolean {
  return (
    readNumbering(text) !== null ||
    readHeading("box", text)?.label != null ||
    /^(?:牵头|责任|配合|指导|牽頭|責任|附件|附表|注[:：]|表\s*\d)|\t|^\|/u.test(text) ||
    /^(?:完成|实施|办理|办结|联系|参与|协办|主办|時限|时限|期限)\p{Script=Han}{0,6}[:：]/u.test(
      text
    )
  );
}

/** The lines with those joined that a printer broke at the margin. */
export function unwrapped(lines: readonly RawLine[], doubts: Doubt[]): RawLine[] {
  const lengths = lines.map(({text}) => Array.from(text).length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const full = (line: RawLine) => Array.from(line.text).length >= width - 3;
  const cut = lines.filter((line) => full(line) && !closed.test(line.text)).length;
  const printed = width >= 12 && width <= 70 && cut >= Math.max(4, lines.length / 4);
  const indents = lines.filter(({indented}) => indented).length > lines.length / 6;
  let joined = 0;
  const out: RawLine[] = [];
  for (const line of lines) {
    const last = out.at(-1);
    const before = lines[lines.indexOf(line) - 1];
    const goes =
      last !== undefined &&
      before !== undefined &&
      line.blanks === 0 &&
      (printed ? full(before) : hanging.test(before.text) && !opens(line.text)) &&
      (indents ? !line.indented : !closed.test(before.text) && !opens(line.text));
    if (goes) {
      out[out.length - 1] = join(last, line);
      joined++;
    } else out.push(line);
  }
  if (joined > 0) {
    doubts.push({
      ...{line: null, weight: 1},
      did: `来文像是按版心断行的，有 ${joined} 处把断开的行接回成段。`,
      else: "若有该分而没有分的段，请在 plan.md 里另起一行。"
    });
  }
  return out;
}

/** What a number inside a line looks like, by style, and what may stand before it. */
const inner: [style: NumberStyle, sign: RegExp, least: number][] = [
  ["han", new RegExp(`(?<=^|[。；：）)”」！？\\s])([${hanDigits}]+)、`, "gu"), 3],
  [
    "han_bracket",
    new RegExp(`(?<=^|[。；）)”」！？\\s\\p{Script=Han}])[（(]([${hanDigits}]+)[）)]`, "gu"),
    3
  ],
  ["digit", /(?<=^|[。：）)”」！？\s])(\d{1,2})[．.、](?!\d)/gu, 2]
];

/** The lines with those parted that hold a run of numbers 1, 2, 3 after ends of sentences. */
export function unglued(lines: readonly RawLine[], doubts: Doubt[]): RawLine[] {
  return lines.flatMap((line) => {
    if (line.text.length <= 60 || /\t|^\|/.test(line.text)) return [line];
    const cuts = numbersIn(line.text);
    const [first] = cuts;
    if (first === undefined) return [line];
    doubts.push({
      ...{line: line.line, weight: 1},
      did: `这一行里连着印了 ${cuts.length} 个依次的序号，按序号分成了几段。`,
      else: "若原文不分段，请在 plan.md 里接回，并删去相应的校勘。"
    });
    // Before the first number stand title, notice and preamble, which only wide blanks still part.
    const front = [...line.text.slice(0, first).matchAll(/\u3000+/gu)].map(
      ({index, 0: blank}) => index + blank.length
    );
    const ends = [...front, ...cuts, line.text.length];
    return ends
      .map((end, index) => part(line, ends[index - 1] ?? 0, end))
      .filter(({text}) => text !== "")
      .map((one, at) => (at === 0 ? one : {...one, blanks: 0}));
  });
}

/** Where the numbers of a glued line stand. Where a run of one style proves that it is glued, shorter ones are believed. */
function numbersIn(text: string): number[] {
  const hits = inner.map(([, sign, least]) => ({found: [...text.matchAll(sign)], least}));
  if (!hits.some(({found, least}) => runs(found, least).length > 0)) return [];
  const cuts = hits.flatMap(({found}) => runs(found, 2));
  return [...new Set(cuts)].sort((a, b) => a - b);
}

/** Where the numbers of runs from 1 on stand, for runs that are long enough. */
function runs(hits: readonly RegExpMatchArray[], least: number): number[] {
  const found: number[] = [];
  let run: number[] = [];
  const close = () => {
    if (run.length >= least) found.push(...run);
    run = [];
  };
  for (const hit of hits) {
    const number = ordinal(hit[1] ?? "");
    if (number === 1) {
      close();
      run = [hit.index ?? 0];
    } else if (run.length > 0 && number === run.length + 1) run.push(hit.index ?? 0);
  }
  close();
  return found.filter((at) => at > 0);
}
