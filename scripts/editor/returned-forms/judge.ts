// What a returned form says, cell by cell: taken, refused with a reason, or so far from what is known that somebody must say so.
import {type FigureQuestion, questions} from "../../../src/domain/forms.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {quoteLimit} from "../../../src/model/cell.ts";
import {type Qualifier, qualifiers} from "../../../src/model/evidence/observation.ts";
import type {Commitment} from "../../../src/model/plan/commitment.ts";
import {isFormula} from "../../../src/words/markup.ts";
import {zh} from "../../../src/words/zh.ts";
import {isFault} from "../../compile/read/cell-fault.ts";
import {numberOf} from "../../compile/read/parse-number.ts";
import {dateFault, tidiedDate} from "../../compile/read/parse-period.ts";
import {type Step, strange} from "../change/outliers.ts";
import type {Filled, Return} from "./read-form.ts";

/** A cell that cannot be taken: where it stands and why, in Chinese. */
export interface Refusal {
  sheet: Filled["sheet"];
  row: number;
  column: string;
  why: string;
}

/** A figure to be written. */
export interface TakenFigure {
  row: number;
  question: FigureQuestion;
  value: number;
  qualifier: Qualifier;
  note: string;
  /** What is odd about it and must be confirmed; null where nothing is. */
  doubt: string | null;
}

/** A promise of which something was done. */
export interface TakenPromise {
  row: number;
  promise: Commitment;
  done: string;
  day: string;
  note: string;
}

/** What came of a form. */
export interface Judged {
  refusals: Refusal[];
  figures: TakenFigure[];
  promises: TakenPromise[];
  /** Rows that say what is known already. */
  known: number;
}

/** Judges every row; `until` is the last year that is over. */
export function judge({unit, rows}: Return, catalogue: Catalogue, until: number): Judged {
  const asked = questions(catalogue, until);
  const own = asked.find((one) => (one.unit?.id ?? null) === unit);
  const result: Judged = {refusals: [], figures: [], promises: [], known: 0};
  const figures = new Map(own?.figures.map((one) => [one.code, one]));
  const promises = new Map(own?.promises.map(({promise}) => [promise.id, promise]));
  for (const row of rows) {
    const refuse = (column: string, why: string) =>
      result.refusals.push({sheet: row.sheet, row: row.row, column, why});
    const before = result.refusals.length;
    for (const [column, text] of Object.entries(row.cells)) {
      const why = unfit(text);
      if (why) refuse(column, why);
    }
    if (row.sheet === "figures")
      figure(row, figures.get(row.code), catalogue, refuse, before, result);
    else promise(row, promises.get(row.code), refuse, before, result);
  }
  return result;
}

type Refuse = (column: string, why: string) => void;

const lost = "这一行最右边的代码不在这张表里：行被移动过，或表已过时。请把内容抄进新下载的表。";

function figure(
  {row, cells}: Filled,
  question: FigureQuestion | undefined,
  catalogue: Catalogue,
  refuse: Refuse,
  before: number,
  result: Judged
): void {
  const {value: raw, qualifier: word, basis, note} = cells;
  if (!question) refuse("code", lost);
  if (raw === undefined) refuse("value", "写了别的格，没有写数值。没有数就把整行留空。");
  if (raw !== undefined && basis === undefined)
    refuse("basis", "没有写依据：数字出自哪个文件、哪个网页。");
  const value = raw === undefined ? null : numberOf(raw, {blank: true, qualifier: false});
  if (value !== null && isFault(value)) refuse("value", cellFaultText(value));
  const qualifier = word === undefined ? "exact" : qualifierOf(word);
  if (qualifier === null)
    refuse("qualifier", `只能写：${Object.values(zh.forms.qualifiers).join("、")}。`);
  if (typeof value === "number" && question?.series.unit === "%" && Math.abs(value) > 1000)
    refuse("value", `${String(value)}% 不像是百分比。`);
  if (result.refusals.length > before) return;
  if (!question || typeof value !== "number" || qualifier === null) return;
  const same = question.known.some(
    (one) => one.period === question.period && one.value === value && one.qualifier === qualifier
  );
  if (same) {
    result.known += 1;
    return;
  }
  const doubt = strange({...question, series: question.series.id, value}, catalogue);
  result.figures.push({
    row,
    question,
    value,
    qualifier,
    note: [`依据：${basis ?? ""}`, ...(note === undefined ? [] : [note])].join("；"),
    doubt: doubt === null ? null : sentence(doubt, question.series.name)
  });
}

function promise(
  {row, cells}: Filled,
  found: Commitment | undefined,
  refuse: Refuse,
  before: number,
  result: Judged
): void {
  const {done, day: raw, basis, note} = cells;
  if (!found) refuse("code", lost);
  if (done === undefined) refuse("done", "写了别的格，没有写做成了什么。没有做成就把整行留空。");
  else if (Array.from(done).length > quoteLimit)
    refuse("done", `超过 ${quoteLimit} 字，请写成一句话。`);
  if (done !== undefined && basis === undefined)
    refuse("basis", "没有写依据：这件事见于哪个文件、哪个网页。");
  const day = tidiedDate(raw ?? "");
  if (done !== undefined && dateFault(day) !== null)
    refuse(
      "day",
      `${raw === undefined ? "没有写日期" : `“${raw}”不是日期`}。写作 YYYY-MM-DD（年-月-日），不知道日就写到月，不知道月就写年。`
    );
  if (result.refusals.length > before || !found || done === undefined) return;
  result.promises.push({
    row,
    promise: found,
    done,
    day,
    note: [`依据：${basis ?? ""}`, ...(note === undefined ? [] : [note])].join("；")
  });
}

function qualifierOf(word: string): Qualifier | null {
  const codes = Object.entries(zh.forms.qualifiers);
  const [code = word] = codes.find(([, said]) => said === word) ?? [];
  return qualifiers.find((one) => one === code) ?? null;
}

/** Why words cannot stand in a table that others open. */
function unfit(text: string): string | null {
  if (isFormula(text) && !/^-\d/.test(text))
    return "以 =、+、-、@ 开头，表格会当作公式。请改写开头。";
  if (/[\p{Cc}\p{Co}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(text.replaceAll("\n", "")))
    return "含有看不见的符号或乱码，请重新输入。";
  return Array.from(text).length > 400 ? "太长了，请写在 400 字以内。" : null;
}

/** What is strange about a figure, as a question to whoever enters it. */
export function sentence({value, other, period, times, slip}: Step, name: string): string {
  const how = slip
    ? `相差约 ${String(slip)} 倍，像是${slip === 100 ? "百分比或“百”" : "“万”"}写错了`
    : `相差 ${times.toFixed(1)} 倍`;
  return `${name} 填的是 ${String(value)}，${period} 是 ${String(other)}，${how}`;
}

/** The Chinese of a fault of a cell. */
const cellFaultText = ({found, mend}: {found: string; mend: string}): string =>
  [found, mend]
    .map((part) => part.split("\n")[0] ?? "")
    .join("")
    .replace("写在说明或界限的列里", "选在“限定”一格里");
