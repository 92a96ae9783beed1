// Where a text may name units with their duties: brackets, lists behind a label, and running text.
import {wordsOf} from "./duty-vocabulary.ts";
import {outermost, type Span} from "./match-brackets.ts";
import {readNumbering} from "./numbering.ts";
import {type Name, narrowed} from "./unit-names.ts";

/** A stretch and how it is set apart; `text.slice(start, end)` holds the signs of a bracket too. */
export interface Stretch extends Span {
  kind: "bracket" | "labelled" | "prose";
}

/** Where the words begin, behind the number or the mark of a list. */
function opening(text: string): number {
  return readNumbering(text)?.length ?? /^(?:[■●◆▲★◇□○·•—→-]+\s*)?/u.exec(text)?.[0].length ?? 0;
}

const sentence = /[。；;]\s*(?=\S)/gu;

/** The stretches in order; none lies in another. */
export function dutyStretches(text: string, names: readonly Name[]): Stretch[] {
  const {spans} = outermost(text);
  const within = (one: Span, list: readonly Span[]) =>
    list.some(({start, end}) => start <= one.start && one.end <= end);
  const list = labelledList(text, (at) => spans.some(({start, end}) => at > start && at < end));
  const labelled: Stretch[] = list ? [{...list, kind: "labelled"}] : [];
  const prose = proseDuties(text, names)
    .filter((one) => !within(one, [...spans, ...labelled]))
    .map((one): Stretch => ({...one, kind: "prose"}));
  const brackets = spans
    .filter((one) => !within(one, [...labelled, ...prose]))
    .map((one): Stretch => ({...one, kind: "bracket"}));
  return [...brackets, ...labelled, ...prose].sort((a, b) => a.start - b.start);
}

/** The list that opens with a label such as 责任单位：, at the start of the text or of a sentence; it ends with its sentences. */
function labelledList(text: string, hidden: (at: number) => boolean): Span | null {
  const words = wordsOf(text, text.length, []);
  const starts = [
    opening(text),
    ...[...text.matchAll(sentence)].map((hit) => hit.index + hit[0].length)
  ];
  const start = starts.find((at) => !hidden(at) && words.label(at)?.role);
  if (start === undefined) return null;
  const end = [...text.matchAll(/。\s*(?=\S)/gu)]
    .map((hit) => hit.index + hit[0].length)
    .find((at) => at > start && !hidden(at) && !words.label(at));
  return {start, end: end ?? text.length};
}

/** A duty in running text, where a sentence goes on after it: but 负责人, 负责的 and 负责解释 give none. */
const duty = new RegExp(
  "(?:[要应须]|应当|共同|联合|分别|具体|积极|统一)*(?:" +
    [
      "牵头(?:负责|抓总|组织实施|组织|实施|落实|推进|协调|办理)?(?![单部人的])",
      "(?:按照|按|依照|依|根据)(?:各自)?职责(?:分工|权限)?(?:共同|分别|分工|协同|抓好|做好)*(?:负责|落实|推进|组织实施|实施)",
      "负责(?:组织实施|落实|实施|推进)?(?!人|的|制(?![定订作])|任|解释|解釋)",
      "(?:协同|协助)?配合(?:实施|落实)?(?![的度])",
      "(?:作?为|是)(?:牵头|责任|配合|协办)(?:单位|部门)"
    ].join("|") +
    ")",
  "y"
);
const joint = /(?:[、，]?会同|以及|[、及和与])/y;
const rest = /等(?:[\d一二三四五六七八九十]*[个家]?(?:有关|相关)?(?:部门和单位|部门|单位|机构)?)?/y;

/** The stretches of running text that list known units and word their duty right behind them. */
function proseDuties(text: string, names: readonly Name[]): Span[] {
  const words = narrowed(text);
  if (!/牵头|负责|职责|责任|配合|协办|会同/.test(words)) return [];
  const after = (pattern: RegExp, at: number) => {
    pattern.lastIndex = at;
    const hit = pattern.exec(words);
    return hit ? at + hit[0].length : null;
  };
  const named = (at: number) => names.find(({text: name}) => words.startsWith(name, at));
  /** The end of a list of known units that starts here, and of its duty; null where there is none. */
  const read = (from: number): number | null => {
    let joins = false;
    for (let at = from; ;) {
      const name = named(at);
      if (!name) return null;
      at += name.text.length;
      at = after(rest, at) ?? at;
      const end = after(duty, at);
      if (end !== null) return end;
      const next = after(joint, at);
      // 会同 words a duty of its own: what the units do together follows.
      if (next === null) return joins ? at : null;
      joins ||= words.slice(at, next).includes("会同");
      at = next;
    }
  };
  const found: Span[] = [];
  const starts = [...words.matchAll(/由|[。;,:]\s*/g)].map((hit) => hit.index + hit[0].length);
  for (const start of [opening(text), ...starts]) {
    const last = found.at(-1);
    if (last && start < last.end) continue;
    const end = read(start);
    if (end === null) continue;
    const from = words.charAt(start - 1) === "由" ? start - 1 : start;
    // 由甲牵头，乙配合 is one stretch.
    if (last && /^[,;]$/.test(words.slice(last.end, from))) last.end = end;
    else found.push({start: from, end});
  }
  return found;
}
