// What stands before the first chapter: title, notice, preamble, and lines that are left out.
import {readNumbering} from "../compile/plan/numbering.ts";
import {type Block, inserted} from "./block.ts";
import {type Doubt, join, part, type RawLine} from "./line.ts";

/** How the name of a plan ends. */
export const kindOfPlan =
  /(?:方案|[规規][划劃]|[计計][划劃]|[纲綱]要|意[见見]|措施|[办辦]法|[决決]定|要[点點]|政策|[细細][则則]|清[单單]|行[动動]|指引|指南|安排|部署|通知)(?:[（(][^（）()]*[）)])?$/u;
const number = /[〔［[(（](?:19|20)\d\d[〕］\])）].*号/u;
const day =
  /^[（(]?(?:\d{4}|二[〇○零一二三四五六七八九]{3})年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日[）)]?$/u;
const salutation = /(?:政府|[单單]位|部[门門]|机构|機構|委|局|企[业業]|[^，。]{2,40})[：:]$/u;
const approval = /审议通过|審議通過|印发给你们|印發給你們|批准|同意|现予印发|现印发|现予公布|此件/u;
const body = /(?:政府|办公厅|办公室|委员会|委|局|厅|部|院|辦公廳|辦公室|委員會|廳)$/u;

/** The blocks before the first chapter, and what was guessed or left out. */
export function readFront(lines: readonly RawLine[], doubts: Doubt[]): Block[] {
  const found = findTitle(lines, doubts);
  const numbered = lines.findIndex(({text}) => isNumber(text));
  const blocks: Block[] = [{kind: "title", line: found.line}];
  const out: RawLine[] = [];
  lines.forEach((line, index) => {
    const left =
      index === found.from ? found.rest : index > found.from && index <= found.to ? null : line;
    if (left === null || left.text === "") return;
    const kind = kindOf(left, index, numbered, found, lines);
    if (kind !== null) blocks.push({kind, line: left});
    else out.push(left);
  });
  doubts.push(...leftOut(out, "看来是网页栏目、广告或重复的标题"));
  return blocks;
}

/** Whether a line is the number of a document; a sentence that cites one is longer. */
const isNumber = (text: string) => number.test(text) && text.length < 30;

/** What a line of the front is; null where it is left out. */
function kindOf(
  {text}: RawLine,
  index: number,
  numbered: number,
  title: {from: number; to: number},
  lines: readonly RawLine[]
): "quoted" | "paragraph" | null {
  if (index === title.from) return null;
  const notice = /通知$/u.test(text) && /印[发發]|公布|[关關]于/u.test(text);
  if (notice || isNumber(text) || approval.test(text)) return "quoted";
  if (salutation.test(text)) return "quoted";
  if (index < numbered) return null;
  if (day.test(text)) return "quoted";
  if (signs(lines, index)) return "quoted";
  if (/[。：:！；]$/u.test(text) || text.length > 40)
    return index > title.from ? "paragraph" : "quoted";
  // Below the title nothing is thrown away: it may be a subtitle.
  return index > title.to ? "paragraph" : null;
}

/** Whether the line signs: a body, with at most others below it before the day. */
function signs(lines: readonly RawLine[], index: number): boolean {
  const isBody = ({text}: RawLine) => body.test(text) && text.length < 40;
  const next = lines.slice(index).findIndex((line) => !isBody(line));
  return next > 0 && day.test(lines[index + next]?.text ?? "");
}

/** What web pages print below a text. */
const below =
  /^(?:扫一扫|掃一掃|分享到|打印本页|关闭窗口|上一篇|下一篇|相关链接|相关阅读|相关解读|(?:主办|承办|主辦|承辦|版权所有|技术支持|责任编辑|責任編輯|网站标识码)[：:])|ICP备|公网安备/u;

/** The lines without what a web page prints below its text. */
export function withoutFurniture(lines: readonly RawLine[], doubts: Doubt[]): RawLine[] {
  // Headings of other pages stand among them, but no sentence and no number.
  const lastOwn = lines.findLastIndex(
    ({text}) => !below.test(text) && (/[。；）)]$/u.test(text) || readNumbering(text) !== null)
  );
  const first = lines.findIndex(({text}, at) => at > lastOwn && below.test(text));
  const end = first < 0 ? lines.length : first;
  doubts.push(...leftOut(lines.slice(end), "看来是网页下方的栏目"));
  return lines.slice(0, end);
}

/** One doubt for the lines that are no part of the plan. */
function leftOut(lines: readonly RawLine[], why: string): Doubt[] {
  const [first] = lines;
  if (!first) return [];
  const list = lines.map(({line, text}) => `第 ${line} 行“${short(text)}”`);
  return [
    {
      ...{line: first.line, weight: 2},
      did: `没有收入方案的有 ${lines.length} 行，${why}：${list.join("，")}。`,
      else: "若是方案的文字，请补进 plan.md，并改 errata.csv 里相应的一行。"
    }
  ];
}

const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
const bare = (text: string) => text.replace(/\s/g, "");

/** Where the title stands: the name a notice cites, else the lines that end like a plan's name. */
function findTitle(
  lines: readonly RawLine[],
  doubts: Doubt[]
): {line: RawLine; from: number; to: number; rest: RawLine | null} {
  const cited = lines.flatMap(({text}) =>
    [...text.matchAll(/《([^《》]+(?:《[^》]+》[^《》]*)?)》/gu)].map((hit) => hit[1] ?? "")
  );
  for (const name of cited) {
    for (let from = lines.length - 1; from >= 0; from--) {
      let all = lines[from];
      for (let to = from; all !== undefined && to < Math.min(from + 4, lines.length); to++) {
        const next = lines[to];
        if (to > from && next) all = join(all, next);
        if (!bare(all.text).endsWith(bare(name))) continue;
        let start = all.text.length;
        while (start >= 0 && bare(all.text.slice(start)) !== bare(name)) start--;
        if (start < 0 || (to > from && start >= (lines[from]?.text.length ?? 0))) continue;
        const head = part(all, 0, start);
        return {line: part(all, start), from, to, rest: head.text === "" ? null : head};
      }
    }
  }
  const fits = (one: RawLine) =>
    kindOfPlan.test(one.text) && !/[，。；]/u.test(one.text) && one.text.length < 80;
  const named = lines.findIndex((one) => fits(one) && !/通知$/u.test(one.text));
  const to = named >= 0 ? named : lines.findIndex(fits);
  if (to < 0) {
    const [first] = lines;
    doubts.push({
      ...{line: first?.line ?? null, weight: 3},
      did: `没有找到像方案名称的一行，标题暂用${first ? `“${short(first.text)}”` : "“方案”"}。`,
      else: "请在 plan.md 第一行和 site.yaml 的 plan.title 写上方案的全名。"
    });
    return {
      line: first ?? inserted("方案", 1),
      from: first ? 0 : -1,
      to: first ? 0 : -1,
      rest: null
    };
  }
  let from = to;
  const joins = (one: RawLine | undefined) =>
    one !== undefined &&
    !/[，。；：:〕号]|^\d{4}|来源|首页|>/u.test(one.text) &&
    !kindOfPlan.test(one.text) &&
    !(body.test(one.text) && one.text.length < 20) &&
    one.text.length >= 5 &&
    one.text.length < 40;
  while (from > 0 && to - from < 2 && joins(lines[from - 1])) from--;
  let line = lines[from] as RawLine;
  for (let at = from + 1; at <= to; at++) line = join(line, lines[at] as RawLine);
  if (from < to) {
    doubts.push({
      ...{line: line.line, weight: 2},
      did: `标题看来分作 ${to - from + 1} 行，接成“${line.text}”。`,
      else: "若前面的一行不属于标题，请在 plan.md 和 site.yaml 里改。"
    });
  }
  const [stray = ""] = /^(?:[IVXⅠ-Ⅻ]+|\d+)(?=\p{Script=Han})/u.exec(line.text) ?? [];
  if (stray !== "") {
    doubts.push({
      ...{line: line.line, weight: 2},
      did: `标题前的“${stray}”看来是页码，没有算作标题。`,
      else: "若属于标题，请在 plan.md 和 site.yaml 里补上。"
    });
    line = part(line, stray.length);
  }
  const [, inside] = /^.*[关關]于印[发發]《?(.+?)》?的通知$/u.exec(line.text) ?? [];
  if (inside !== undefined && kindOfPlan.test(inside)) {
    const start = line.text.indexOf(inside);
    line = part(line, start, start + inside.length);
  }
  return {line, from, to, rest: null};
}
