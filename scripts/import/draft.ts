// A plan drafted from its raw text: chapters, sections, items, boxes, tables, with every doubt on the way.
import {readBracket} from "../compile/plan/duty-bracket.ts";
import {readHeading} from "../compile/plan/heading.ts";
import {outermost} from "../compile/plan/match-brackets.ts";
import {readNumbering} from "../compile/plan/numbering.ts";
import {type Block, inserted, rendered} from "./block.ts";
import {withoutContents, withoutPreface} from "./contents.ts";
import {draftErrata} from "./errata.ts";
import {findTables, type FoundTable} from "./find-tables.ts";
import {readFront, withoutFurniture} from "./front.ts";
import {unglued, unwrapped} from "./layout.ts";
import {type Levels, levelsOf, numberIn, thirdLevel} from "./levels.ts";
import {type Doubt, linesOf, part, type RawLine} from "./line.ts";
import {widened} from "./punctuation.ts";

/** A drafted plan. */
export interface Draft {
  blocks: Block[];
  markdown: string;
  errata: ReturnType<typeof draftErrata>;
  doubts: Doubt[];
}

/** Drafts the plan. The errata account for every difference from the raw text. */
export function draftPlan(raw: string): Draft {
  const doubts: Doubt[] = [];
  const {text, changed} = widened(raw);
  if (changed.length > 0) {
    const count = changed.reduce((sum, one) => sum + one.count, 0);
    doubts.push({
      ...{line: null, weight: 1},
      did: `来文的标点是半角，${count} 处改成了全角，已写入 errata.csv。`,
      else: "若原件本来就是半角，请删去这几条校勘并改回。"
    });
  }
  const printed = linesOf(text);
  const spaced = printed.filter(({blanks}) => blanks > 0).length > printed.length * 0.6;
  const body = withoutFurniture(printed.filter(notPageNumber), doubts);
  const lines = unglued(
    unwrapped(withoutPreface(withoutContents(body, doubts), doubts), doubts),
    doubts
  );
  const found = findTables(lines, spaced, doubts);
  const inTable = (at: number) => found.some(({from, to}) => at >= from && at < to);
  const annexes = annexesOf(lines);
  const levels = levelsOf(lines.slice(0, annexes).filter((_line, at) => !inTable(at)));
  doubts.push(...thirdLevel(lines.slice(0, annexes), levels));
  const first = firstChapter(lines, levels, inTable, doubts);
  const tables = found.map((one) => belowTitle(one, first));
  const blocks = readFront(lines.slice(0, first), doubts);
  blocks.push(...readBody(lines, first, annexes, levels, tables, doubts));
  if (!blocks.some(({kind}) => kind === "chapter")) {
    blocks.push({kind: "chapter", line: inserted("正文", lines[first]?.line ?? 1)});
  }
  const {markdown, chain} = rendered(blocks);
  return {blocks, markdown, errata: draftErrata(chain, raw, changed), doubts};
}

/**
 * Where the annexes begin, whose numbers are their own. A notice may call the plan itself its annex: what stands before
 * an annex of a plan holds the most of the numbers.
 */
function annexesOf(lines: readonly RawLine[]): number {
  const numbered = lines.map(({text}) => readNumbering(text) !== null);
  const count = (from: number, to: number) => numbered.slice(from, to).filter(Boolean).length;
  const start = lines.findIndex(
    ({text}, at) =>
      /^附[件表錄录]\s*[\d一二三四五六七八九十]*[：:]?$/u.test(text) &&
      count(0, at) >= Math.max(2, count(at, lines.length))
  );
  return start < 0 ? lines.length : start;
}

/** The table, where the plan's title stands right above it and is no caption. */
function belowTitle(found: FoundTable, first: number): FoundTable {
  if (found.from >= first || first >= found.to) return found;
  const line = found.table.caption.line;
  return {...found, from: first, table: {...found.table, caption: inserted("表", line)}};
}

/** A number of a page, printed between dashes. */
const notPageNumber = ({text}: RawLine) => !/^[-—－]+\s*\d{1,3}\s*[-—－]+$/u.test(text);

/** Whether the line may be a heading without a number: short, and no sentence. */
function bareHeading(line: RawLine, next: RawLine | undefined): boolean {
  return /^[\p{Script=Han}“”、]{2,16}$/u.test(line.text) && (next?.text.length ?? 0) > 25;
}

/** Where the first chapter starts; at a plan without any, where its preamble ends. */
function firstChapter(
  lines: readonly RawLine[],
  levels: Levels,
  inTable: (at: number) => boolean,
  doubts: Doubt[]
): number {
  const numbered = lines.findIndex(
    (line, at) => !inTable(at) && numberIn(line, levels.chapter)?.number === 1
  );
  if (numbered >= 0) return numbered;
  const title = lines.findLastIndex(
    ({text}, at) =>
      at < 12 &&
      text.length < 60 &&
      /(?:方案|[規规][划劃]|[计計][划劃]|意[见見]|措施|[办辦]法|[纲綱]要)(?:[（(].*[）)])?$/u.test(
        text
      )
  );
  const from = title + 1;
  const unnumbered = lines.findIndex(
    (line, at) => at > from && !inTable(at) && bareHeading(line, lines[at + 1])
  );
  const preamble = lines.findIndex(
    (line, at) =>
      at >= from &&
      /[：:。]$/u.test(line.text) &&
      /(?:制定|制訂|提出).{0,12}[。：:]$/u.test(line.text)
  );
  const start = unnumbered >= 0 ? unnumbered : preamble >= 0 ? preamble + 1 : Math.max(from, 1);
  doubts.push({
    ...{line: lines[start]?.line ?? null, weight: 3},
    did:
      unnumbered >= 0
        ? "没有找到章的序号，把独立成行的短语当作章标题。"
        : "没有找到章，为排版在正文前补了“正文”二字作为唯一的一章。",
    else: "请在 plan.md 里用 ## 标出各章。"
  });
  return Math.min(start, lines.length);
}

/** The blocks from the first chapter on; in the annexes no number opens a chapter or a section. */
function readBody(
  lines: readonly RawLine[],
  first: number,
  annexes: number,
  levels: Levels,
  tables: readonly FoundTable[],
  doubts: Doubt[]
): Block[] {
  const out: Block[] = [];
  let box: (Block & {kind: "box"}) | null = null;
  let chapters = 0;
  const unnumbered =
    levels.chapter === null && bareHeading(lines[first] ?? inserted("", 1), lines[first + 1]);
  const heading = (kind: "chapter" | "section", line: RawLine) => {
    box = null;
    const stop = line.text.search(/[。：:]/u);
    const rest = stop < 0 ? "" : line.text.slice(stop + 1).trim();
    if (rest === "" || stop < 0) return void out.push({kind, line});
    out.push(
      {kind, line: part(line, 0, stop + 1)},
      {kind: "paragraph", line: part(line, stop + 1)}
    );
  };
  if (levels.chapter === null && !unnumbered && first < lines.length) {
    out.push({kind: "chapter", line: inserted("正文", lines[first]?.line ?? 1)});
    chapters++;
  }
  for (let at = first; at < lines.length; at++) {
    const line = lines[at] as RawLine;
    const table = tables.find(({from}) => from === at);
    if (table) {
      box = null;
      out.push(table.table);
      at = table.to - 1;
      continue;
    }
    const headed = at < annexes;
    const chapter = headed ? numberIn(line, levels.chapter) : null;
    if (chapter !== null && isNext(chapter.number, chapters, line)) {
      if (chapter.number !== chapters + 1) misprinted(line, chapter.label, chapters + 1, doubts);
      chapters++;
      heading("chapter", line);
      continue;
    }
    if (headed && unnumbered && bareHeading(line, lines[at + 1])) {
      chapters++;
      heading("chapter", line);
      continue;
    }
    const section = headed && chapters > 0 ? numberIn(line, levels.section) : null;
    if (section !== null) {
      heading("section", line);
      continue;
    }
    const opened = chapters > 0 ? boxLine(line, doubts) : null;
    if (opened) {
      box = opened;
      out.push(box);
      continue;
    }
    if (box !== null && ends(box, line, doubts)) box = null;
    if (box !== null) box.items.push(line);
    else {
      if (/^\S+(?:[ \t]+\S+){3,}$/u.test(line.text) && !/[。；]$/u.test(line.text)) {
        doubts.push({
          ...{line: line.line, weight: 3},
          did: `“${line.text.slice(0, 30)}…”看来是压平的表，照原样留作一段。`,
          else: "请在 plan.md 里按 | 甲 | 乙 | 排成表，表前加一行 **标题**，并在 errata.csv 记下。"
        });
      }
      out.push({kind: "paragraph", line});
    }
  }
  return out;
}

/** Whether a chapter's number follows: the next, or next but one where the line is short enough to be a heading. */
function isNext(number: number | null, before: number, {text}: RawLine): boolean {
  if (number === before + 1) return true;
  if (number === null || before === 0 || text.length > 30 || /[。；，]/u.test(text)) return false;
  return number === before || number === before + 2;
}

function misprinted(line: RawLine, label: string, expected: number, doubts: Doubt[]) {
  doubts.push({
    ...{line: line.line, weight: 3},
    did: `这一章印作“${label}”，按位置是第 ${expected} 章；照印出的保留。`,
    else: "若是来文有误，可在 plan.md 改正并记入 errata.csv；若这一行不是章标题，请去掉 ##。"
  });
}

/** The line as the first of a box, or null. */
function boxLine(line: RawLine, doubts: Doubt[]): (Block & {kind: "box"}) | null {
  const head = readHeading("box", line.text);
  if (head?.label == null) return null;
  const rest = line.text.slice(head.length);
  if (rest.length <= 40 && !/[。；\s]/u.test(rest)) return {kind: "box", line, items: []};
  const ending = /(?:工程|行动|计划|项目|专项|任务|清单|指标)/u.exec(rest);
  const space = rest.search(/\s/u);
  const length =
    space > 0 && space <= 40
      ? space
      : ending && ending.index <= 40
        ? ending.index + ending[0].length
        : -1;
  if (length < 0 && /。$/u.test(rest)) return null;
  doubts.push({
    ...{line: line.line, weight: 2},
    did: "专栏标题与第一项在一行，断处是猜的。",
    else: "请在 plan.md 里核对专栏标题到哪里为止。"
  });
  const cut = head.length + Math.max(length, 0);
  return {
    kind: "box",
    line: part(line, 0, cut),
    items: [part(line, cut)].filter(({text}) => text !== "")
  };
}

/** Whether the box has ended before the line. */
function ends(box: Block & {kind: "box"}, line: RawLine, doubts: Doubt[]): boolean {
  const [first] = box.items;
  const own = readNumbering(line.text);
  const numbered = first !== undefined && (readNumbering(first.text)?.number ?? 0) === 1;
  const over =
    numbered || /^1[.．]/.test(first?.text ?? "")
      ? own?.number !== box.items.length + 1 || !sameSigns(first?.text ?? "", own.label)
      : first !== undefined &&
        (own !== null || endsWithBracket(line.text) || /^(?:注[:：]|附件)/u.test(line.text));
  if (over && own === null && !/^注/u.test(line.text)) {
    doubts.push({
      ...{line: line.line, weight: 2},
      did: `“${box.line.text}”在这一行之前结束，这一行算作正文。`,
      else: "若这一行（或它的开头）还是专栏的末项，请移进 ::: 之内。"
    });
  }
  return over;
}

/** Whether a number is set off by the signs that set off the one that opens a text. */
function sameSigns(text: string, label: string): boolean {
  const signs = (words: string) => words.replace(/^([（(]?)[^）)、.．\s]+/u, "$1").trim();
  return signs(readNumbering(text)?.label ?? text.slice(0, 2)) === signs(label);
}

/** Whether the line ends with a unit bracket. */
function endsWithBracket(text: string): boolean {
  const last = outermost(text).spans.at(-1);
  if (!last || !/^[。\s]*$/u.test(text.slice(last.end))) return false;
  return readBracket(text, last.start, last.end, []) !== null;
}
