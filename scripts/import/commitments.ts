// A first draft of commitments.csv: quantities with their bounds and dates, dated tasks, rules to be made.
import type {Commitment} from "../../src/model/plan/commitment.ts";
import type {Clause} from "../../src/model/plan/plan.ts";
import {readNumbering} from "../compile/plan/numbering.ts";
import type {ParsedPlan} from "../compile/plan/read-plan.ts";
import {chineseNumeral} from "../compile/read/chinese-numeral.ts";
import {type NumberInText, numbersInText} from "../compile/read/numbers-in-text.ts";
import type {Doubt} from "./line.ts";

const units =
  /^(?:个百分点|%|％|亿元|万元|元|人次|万人|平方公里|平方千米|平方米|立方米(?:\/[小天日]时?)?|公里|千米|公顷|万亩|亩|吨|米|个|个?工作日|项|家|户|人|名|件|处|座|所|条|场|次|只|支|台|套|辆|张|床|分(?![钟鐘])|倍|小时|分[钟鐘]|天|兆瓦|千瓦|批|棵|艘|架|部|站|社区|村|卡时|種|個|項|戶|處|條|場|萬元|億元|類|类|种)/u;
/** Limits of a subsidy, terms of a person, sizes of a thing: numbers that promise nothing. */
const terms =
  /最高|不超过(?![\d.]+[%％])|不高于[^，。；]*元|按.{0,16}(?:标准|%)|补贴|补助|奖励|贴息|资助|注册资本|年龄|以下简称|管径|毕业|满\d/u;
/** Money given by rule, the amounts of which may stand in a list. */
const grants = /最高|补贴|补助|奖励|贴息|资助/u;
/** For whom a rule holds: 对全年登记达10个以上的. */
const condition = /^[对對].*(?:的|以[上下内內])/u;
const past = /现状|成效|基础|形势|问题|背景|回顾|成就|评价|環境影響|环境影响/u;
/** A year that something is compared with or begins in is no deadline. */
const date =
  /(?<![比较較自从從])(?:力争|争取|计划)?(?:到|至|在)?(?<year>20\d\d|二[〇零].{2})年(?:(?<month>\d{1,2}|[一二三四五六七八九十]{1,2})月)?(?:底|末|年底|年末)?(?:以前|之前|前)?/gu;

const before = String.raw`(?:20\d\d|二[〇零].{2})年(?:[\d一二三四五六七八九十]{1,2}月)?(?:底|末)?(?:以前|之前|前)`;
/** What is to be done before a date, up to the next date or the end of the sentence. */
const tasks = new RegExp(`${before}[^。；]{4,}?(?=[，、]${before}|[。；]|$)`, "gu");

/** Marks of a list at the start and of notes anywhere, which are no part of a name. */
const marks = /^[■●◆▲★◇□○·•—\s]+|\[\d{1,2}\]|[①-⑳]/gu;

type Row = Omit<Commitment, "id">;

/** The promises, with ids by kind in the order of the plan. */
export function draftCommitments(plan: ParsedPlan): {commitments: Commitment[]; doubts: Doubt[]} {
  const titles = new Map(plan.clauses.map(({id, title}) => [id, title ?? ""]));
  const told = plan.clauses.filter(
    ({kind, chapter, section}) =>
      ["paragraph", "box_item"].includes(kind) &&
      !past.test(titles.get(chapter) ?? "") &&
      !past.test(titles.get(section ?? "") ?? "")
  );
  const rows = [...told.flatMap((clause) => ofClause(clause, plan)), ...ofTables(plan)];
  const order = new Map(plan.clauses.map(({id}, index) => [id, index]));
  rows.sort((a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0));
  const letters = {
    quantified: "C",
    checkable: "K",
    rule: "R",
    platform: "P",
    existing: "P"
  } as const;
  const counts = new Map<string, number>();
  const commitments = rows.map((row) => {
    const letter = letters[row.kind];
    const count = (counts.get(letter) ?? 0) + 1;
    counts.set(letter, count);
    return {id: `${letter}${String(count).padStart(2, "0")}`, ...row};
  });
  const of = (letter: string) => counts.get(letter) ?? 0;
  return {
    commitments,
    doubts:
      commitments.length === 0
        ? []
        : [
            {
              ...{line: null, weight: 2},
              did: `起草承诺 ${commitments.length} 条：有数量的 ${of("C")} 条，有期限或可核查的 ${of("K")} 条，要制定的制度 ${of("R")} 条。都是按字面找的。`,
              else: "请逐条核对 plan/commitments.csv：不是承诺的删去，漏掉的补上，measure 改成简短的名称。"
            }
          ]
  };
}

const blank = {
  ...{value: null, value_to: null, bound: null, unit: null, due: null, due_text: null},
  ...{same_as: null, indicator: null, evidence_series: [], evidence_events: [], note: null}
} satisfies Partial<Row>;

function ofClause(clause: Clause, plan: ParsedPlan): Row[] {
  const brackets = plan.brackets.filter((one) => one.clause === clause.id);
  const outside = (at: number) =>
    !brackets.some(({start, text}) => at >= start && at < start + text.length);
  const numbers = numbersInText(clause.text).filter(({index}) => outside(index));
  const rows: Row[] = [];
  const taken = (quote: string) =>
    rows.some((row) => row.quote.includes(quote) || quote.includes(row.quote));
  for (const number of numbers) {
    const quantity = quantityOf(number);
    if (quantity === null) continue;
    const quote = phraseAround(clause.text, number.index, number.index + number.text.length);
    if (quote === null || terms.test(quote) || taken(quote)) continue;
    if (
      grants.test(phraseOf(clause.text, number)) ||
      condition.test(quote) ||
      isNamed(quote, number)
    )
      continue;
    rows.push({
      ...{...blank, kind: "quantified" as const, clause: clause.id, quote},
      ...{measure: measureOf(quote, number), ...quantity, ...dueOf(clause.text, number.index)}
    });
  }
  for (const hit of clause.text.matchAll(
    /(?:制定|出台|修订|编制|修編|制訂)[^，。；《》]{0,20}《[^》]+》/gu
  )) {
    if (!outside(hit.index) || !once(clause.text, hit[0]) || taken(hit[0])) continue;
    const due = dueOf(clause.text, hit.index);
    rows.push({
      ...blank,
      kind: "rule",
      clause: clause.id,
      quote: hit[0],
      measure: /《([^》]+)》/u.exec(hit[0])?.[1] ?? hit[0],
      ...due
    });
  }
  for (const hit of clause.text.matchAll(tasks)) {
    const [quote = hit[0]] = hit[0].split(/(?<=.{60})[，]/u);
    if (!outside(hit.index) || !once(clause.text, quote) || taken(quote)) continue;
    const [by = ""] = new RegExp(`^${before}`, "u").exec(quote) ?? [];
    const due = dueOf(clause.text, hit.index + by.length);
    const measure = quote.slice(by.length).replace(/^[，、]|[，、]$/gu, "");
    rows.push({
      ...blank,
      kind: "checkable",
      clause: clause.id,
      quote,
      measure: measure.slice(0, 40) || quote,
      ...due
    });
  }
  return rows;
}

/** The rows of tables of tasks: what is to be done, and by when where a cell says so. */
function ofTables({tables, clauses}: ParsedPlan): Row[] {
  return tables.flatMap((table) => {
    const task = table.header.findIndex((head) =>
      /任[务務]|事[项項]|[举舉]措|工作[内內]容|[项項]目/u.test(head)
    );
    const due = table.header.findIndex((head) => /[时時]限|[时時][间間]|期限|[进進]度/u.test(head));
    if (task < 0) return [];
    return table.rows.flatMap((cells, index): Row[] => {
      const clause = clauses.find(({id}) => id === `${table.id}.${index + 1}`);
      const quote = cells[task] ?? "";
      if (!clause || quote === "" || !once(clause.text, quote)) return [];
      const by = due < 0 ? {} : dueOf(cells[due] ?? "", (cells[due] ?? "").length);
      const number = numbersInText(quote).find((one) => quantityOf(one) !== null);
      const quantity = number ? quantityOf(number) : null;
      return [
        {
          ...{...blank, kind: quantity ? "quantified" : "checkable", clause: clause.id, quote},
          measure: number && quantity ? measureOf(quote, number) : quote.slice(0, 60),
          ...{...quantity, ...by}
        }
      ];
    });
  });
}

/** Number, bound and unit as the plan prints them; null where it is no quantity. */
function quantityOf(
  number: NumberInText
): Pick<Row, "value" | "value_to" | "bound" | "unit"> | null {
  if (["date", "duration", "rank"].includes(number.kind)) return null;
  // Where it is bounded, as in 翻一番以上, the bound says more than that it is a multiple.
  if (number.kind === "multiple") {
    const bound = number.bound === "exact" ? "multiple" : number.bound;
    return {value: number.value, value_to: null, bound, unit: "倍"};
  }
  const unit = units.exec(number.after.trimStart())?.[0] ?? null;
  if (unit === null && number.kind !== "share") return null;
  const [, digits, scale = ""] = /^([\d.,]+)\s*([十百千万亿萬億]*)$/u.exec(number.text) ?? [];
  const plain = digits === undefined || number.to !== null;
  // A numeral in words alone, as in 一批, is no count.
  if (
    digits === undefined &&
    number.to === null &&
    !/[二三四五六七八九十百千万]/u.test(number.text)
  )
    return null;
  const value = plain ? number.value : Number(digits.replaceAll(",", ""));
  if (!Number.isFinite(value)) return null;
  return {
    ...{value, value_to: number.to, unit: `${plain ? "" : scale}${unit ?? "%"}`},
    bound: number.to !== null ? "range" : number.bound
  };
}

/** What is counted, without the number and its unit: 新建公园12个 gives 新建公园. */
function measureOf(quote: string, number: NumberInText): string {
  const at = quote.indexOf(number.text);
  const bounds = /(?:不得|不)?(?:达到|達到|达|達|少于|少於|低于|低於|超过|超過|突破|控制在)(?=$)/u;
  const head = quote
    .slice(0, Math.max(at, 0))
    .replace(/^.*(?<![比较較])20\d\d年(?:\d{1,2}月)?(?:底|末)?(?:以前|之前|前)?/u, "")
    .replace(bounds, "")
    .replace(/(?:力争|力爭|至|到)$/u, "");
  const rest = quote.slice(Math.max(at, 0) + number.text.length);
  const tail = rest
    .slice(units.exec(rest)?.[0].length ?? 0)
    .replace(/^(?:及|或)?(?:以上|[以之]?[内內]|以下|左右)/u, "");
  const name = `${head}${tail}`.replace(marks, "").trim();
  return (name || quote).slice(0, 40);
}

/** The words around a number between commas and stops, with lists of amounts in them whole. */
function phraseOf(text: string, {index}: NumberInText): string {
  const stop = /[，。；：！？]/u;
  let [from, to] = [index, index];
  while (from > 0 && !stop.test(text.charAt(from - 1))) from--;
  while (to < text.length && !stop.test(text.charAt(to))) to++;
  return text.slice(from, to);
}

/** Whether the number is part of a name in quotation marks, or counts a list before it: 等七项举措. */
function isNamed(quote: string, number: NumberInText): boolean {
  const head = quote.slice(0, quote.indexOf(number.text));
  if (/[“「][^”」]*$/u.test(head)) return true;
  return /等$/u.test(head) && !/\d/u.test(number.text);
}

/** The phrase around a place, between commas and stops; null where it does not stand once. */
function phraseAround(text: string, from: number, to: number): string | null {
  const stop = /[，。；：！？、（）]/u;
  const label = readNumbering(text)?.length ?? 0;
  const first = label <= from ? label : 0;
  let start = from;
  while (start > first && !stop.test(text.charAt(start - 1))) start--;
  let end = to;
  while (end < text.length && !/[，。；！？、（）]/u.test(text.charAt(end))) end++;
  for (;;) {
    const quote = text.slice(start, end).trim();
    if (once(text, quote)) return quote;
    if (start <= first || /[。；]/u.test(text.charAt(start - 1))) return null;
    start--;
    while (start > first && !stop.test(text.charAt(start - 1))) start--;
  }
}

const once = (text: string, quote: string) => quote !== "" && text.split(quote).length === 2;

/** The last date the sentence states up to a place. */
function dueOf(text: string, at: number): Pick<Row, "due" | "due_text"> {
  const sentence =
    text
      .slice(0, at)
      .split(/[。；]/u)
      .at(-1) ?? "";
  const hit = [...sentence.matchAll(date)].at(-1);
  const [year, month] = [hit?.groups?.["year"], hit?.groups?.["month"]].map(valueOf);
  if (!hit || year == null) return {due: null, due_text: null};
  const late = month != null && month >= 1 && month <= 12;
  const due = late ? `${String(year)}-${String(month).padStart(2, "0")}` : String(year);
  return {due, due_text: hit[0].trim()};
}

/** The value of digits or of Chinese numerals; null where there are none. */
const valueOf = (printed: string | undefined): number | null =>
  printed === undefined ? null : /^\d/u.test(printed) ? Number(printed) : chineseNumeral(printed);
