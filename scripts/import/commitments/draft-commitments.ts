// A first draft of commitments.csv: quantities with their bounds and dates, dated tasks, rules to be made.
import {yearOf} from "../../../src/domain/period.ts";
import type {Commitment} from "../../../src/model/plan/commitment.ts";
import type {Clause} from "../../../src/model/plan/plan.ts";
import type {ParsedPlan} from "../../compile/plan/read-plan.ts";
import {unitColumn} from "../../compile/plan/task-table.ts";
import {headsOf, wholeRows} from "../../compile/plan/whole-table.ts";
import {type NumberInText, numbersInText} from "../../compile/read/numbers-in-text.ts";
import type {Doubt} from "../line.ts";
import {dated, type Due, dueAfter, dueOf, dueOfCell, dueOfClause, isClosing} from "./due.ts";
import {doubtsOfTwice, mergedWithTables} from "./duplicates.ts";
import {isNamed, measureOf, once, phraseAround, phraseBefore, phraseOf, units} from "./phrase.ts";

/** Limits of a subsidy, terms of a person, sizes of a thing: numbers that promise nothing. */
const terms =
  /最高|不超过(?![\d.]+[%％])|不高于[^，。；]*元|按.{0,16}(?:标准|%)|补贴|补助|奖励|贴息|资助|注册资本|年龄|以下简称|管径|毕业|满\d/u;
/** Money given by rule, the amounts of which may stand in a list. */
const grants = /最高|补贴|补助|奖励|贴息|资助/u;
/** For whom a rule holds: 对全年登记达10个以上的. */
const condition = /^[对對].*(?:的|以[上下内內])/u;
/** Titles of what was, unless they open with what is to be done about it. */
const past =
  /^(?!提升|提高|巩固|确保|夯实|解决|整治|完善|健全|加强|优化|筑牢|聚焦|强化|打牢|推动|推进|开展).*(?:现状|成效|基础|形势|问题|背景|回顾|成就|评价|環境影響|环境影响)(?:显著|分析|评价)?(?=$|[和与及、，（])/u;

type Row = Omit<Commitment, "id">;

/** The promises after a year, with ids by kind in the order of the plan. */
export function draftCommitments(
  plan: ParsedPlan,
  from: number
): {commitments: Commitment[]; doubts: Doubt[]} {
  const titles = new Map(plan.clauses.map(({id, title}) => [id, title ?? ""]));
  const told = plan.clauses.filter(
    ({kind, chapter, section}) =>
      ["chapter", "section", "paragraph", "box_item"].includes(kind) &&
      !past.test(titles.get(chapter) ?? "") &&
      !past.test(titles.get(section ?? "") ?? "")
  );
  const rows = mergedWithTables(
    told.flatMap((clause) => ofClause(clause, plan, from)),
    ofTables(plan),
    plan
  );
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
            ...doubtsOfTwice(commitments),
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

function ofClause(clause: Clause, plan: ParsedPlan, from: number): Row[] {
  const {text} = clause;
  const brackets = plan.brackets.filter((one) => one.clause === clause.id);
  const outside = (at: number) =>
    !brackets.some(({start, text: one}) => at >= start && at < start + one.length);
  // A heading counts by digits alone: 抓好八项任务 says what is below.
  const heading = clause.kind === "chapter" || clause.kind === "section";
  const numbers = numbersInText(text).filter(
    (number) => outside(number.index) && (!heading || /\d/u.test(number.text))
  );
  const rows: Row[] = [];
  const taken = (quote: string) =>
    rows.some((row) => row.quote.includes(quote) || quote.includes(row.quote));
  for (const number of numbers) {
    const quantity = quantityOf(number);
    const phrase = quantity && phraseAround(text, number);
    if (!phrase || terms.test(phrase.quote) || taken(phrase.quote)) continue;
    if (grants.test(phraseOf(text, number)) || condition.test(phrase.quote)) continue;
    if (isNamed(phrase, number)) continue;
    const due = dueOf(text, number.index);
    if (isPast(due, from)) continue;
    rows.push({
      ...{...blank, kind: "quantified" as const, clause: clause.id, quote: phrase.quote},
      measure: measureOf(phrase, number, phraseBefore(text, phrase.at)),
      ...{...quantity, ...due}
    });
  }
  for (const hit of text.matchAll(
    /(?:制定|出台|修订|编制|修編|制訂)[^，。；《》]{0,20}《[^》]+》/gu
  )) {
    if (!outside(hit.index) || !once(text, hit[0]) || taken(hit[0])) continue;
    const measure = /《([^》]+)》/u.exec(hit[0])?.[1] ?? hit[0];
    rows.push({
      ...{...blank, kind: "rule" as const, clause: clause.id, quote: hit[0], measure},
      ...dueOf(text, hit.index)
    });
  }
  for (const {quote, by} of datedTasks(text)) {
    const at = text.indexOf(quote);
    const due = dueOf(text, at + by.length);
    if (!outside(at) || !once(text, quote) || taken(quote)) continue;
    if (isPast(due, from)) continue;
    const measure = quote.slice(by.length).replace(/^[，、]|[，、]$/gu, "");
    rows.push({
      ...{...blank, kind: "checkable" as const, clause: clause.id, quote},
      ...{measure: measure.slice(0, 40) || quote, ...due}
    });
  }
  const whole = dueOfClause(clause, plan);
  return rows.map((row) => {
    if (row.due !== null) return row;
    const after = dueAfter(text, text.indexOf(row.quote));
    return {...row, ...(after.due === null ? whole : after)};
  });
}

/** Whether it tells of what was, as 2020年建成 may where the plan starts from 2020; 2020年底前 never does. */
const isPast = ({due, due_text}: Due, from: number): boolean =>
  !(due_text ?? "").includes("前") && due !== null && yearOf(due) <= from;

/** What is to be done by a date, up to the next date or the end of the sentence. */
function datedTasks(text: string): {quote: string; by: string}[] {
  const dates = [...text.matchAll(dated)];
  return dates.flatMap(({0: by, index}, at) => {
    const next = dates[at + 1]?.index ?? text.length;
    const [whole = ""] = /^[^。；]*/u.exec(text.slice(index, next).replace(/[，、]$/u, "")) ?? [];
    const [quote = whole] = whole.split(/(?<=.{60})[，]/u);
    const sentence =
      text
        .slice(0, index)
        .split(/[。；]/u)
        .at(-1) ?? "";
    if (isClosing(sentence + quote)) return [];
    return quote.length >= by.length + 4 ? [{quote, by}] : [];
  });
}

/** The rows of tables of tasks: what is to be done, and by when where a cell says so. */
function ofTables({tables, clauses}: ParsedPlan): Row[] {
  return tables.flatMap((table) => {
    const heads = headsOf(table).map(({upper, lower}) => upper + lower);
    const columns = heads.flatMap((head, at) =>
      /任[务務]|事[项項]|[举舉]措|工作[内內]容|具体[内內]容|^[内內]容$|措施|[项項]目/u.test(head) &&
      unitColumn(head) === null
        ? [at]
        : []
    );
    const due = heads.findIndex((head) => /[时時]限|[时時][间間]|期限|[进進]度/u.test(head));
    const [task] = columns;
    if (task === undefined) return [];
    return wholeRows(table).flatMap(({index, cells}): Row[] => {
      const clause = clauses.find(({id}) => id === `${table.id}.${index + 1}`);
      // Of a task and what is done for it the latter is what can be looked up.
      const quote = cells[columns.findLast((at) => cells[at] !== "") ?? task] ?? "";
      if (!clause || quote === "" || !once(clause.text, quote)) return [];
      const by = due < 0 ? {} : dueOfCell(cells[due] ?? "");
      const number = numbersInText(quote).find((one) => quantityOf(one) !== null);
      const quantity = number ? quantityOf(number) : null;
      const measure = number && quantity ? measureOf({quote, at: 0}, number) : quote.slice(0, 60);
      const subject = cells[task] ?? "";
      return [
        {
          ...{...blank, kind: quantity ? "quantified" : "checkable", clause: clause.id, quote},
          measure: subject === quote || subject === "" ? measure : `${subject}：${measure}`,
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
