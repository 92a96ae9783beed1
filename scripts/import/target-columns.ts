// Which columns of a table of targets hold the names, the base and the targets, by what their heads say.
import type {PlanTable} from "../../src/model/plan/plan.ts";
import {headsOf, wholeRows} from "../compile/plan/whole-table.ts";

/** A column of numbers. */
export interface NumberColumn {
  column: number;
  /** The year its head prints; null where it prints none. */
  period: string | null;
  /** The lower head, which tells columns of one year apart; null where there is none. */
  of: string | null;
}

/** The columns of a table of targets, by place. */
export interface TargetColumns {
  name: number;
  unit: number | null;
  category: number | null;
  nature: number | null;
  /** What the targets start from, of one year; several where that is told by kind of place too. */
  bases: NumberColumn[];
  targets: NumberColumn[];
}

/** The year a head prints; null where it prints none. */
const yearIn = (head: string) => /((?:19|20)\d\d)/.exec(head)?.[1] ?? null;

const targetHead = /目[标標]|规划|計劃任[务務]|计划任务|^计划/u;
const baseHead = /基期|基[准準]|[現现][状狀]|[实實][现現]|完成|[实實][际際]|基[数數]/u;
const nameHead =
  /^(?:主要|具体|核心)?(?:指[标標]|项目)(?:名[称稱]|内容)?(?:[（(].*[）)])?$|^(?:指[标標]名[称稱]|主要指[标標]|项目(?:名称|类别))/u;

/** The columns; null where the table has no names or no targets, as one of what was done. */
export function targetColumns(table: PlanTable): TargetColumns | null {
  const printed = headsOf(table);
  const heads = printed.map(({upper, lower}) => upper + lower);
  const find = (pattern: RegExp, not = /$^/): number | null => {
    const bare = heads.map((head) => head.replace(/\s/g, ""));
    const at = bare.findIndex((head) => pattern.test(head) && !not.test(head));
    return at < 0 ? null : at;
  };
  const number = (column: number): NumberColumn => ({
    ...{column, period: yearIn(heads[column] ?? "")},
    of: printed[column]?.lower || null
  });
  const where = (test: (head: string, column: number) => boolean) =>
    heads.flatMap((head, column) => (test(head, column) ? [column] : []));
  const name = find(nameHead, /属性|屬性/u);
  const years = where((head) => yearIn(head) !== null);
  const aimed = where((head) => targetHead.test(head) && !/完成/u.test(head));
  const based = where((head, column) => baseHead.test(head) && !aimed.includes(column));
  // Of years that say no more the first is what the others start from, and so is one before the targets.
  const [base] =
    based.length > 0 ? based : years.filter((at) => at < (aimed[0] ?? years.at(-1) ?? 0));
  const later = years.filter(
    (at) => base !== undefined && at > base && yearIn(heads[at] ?? "") !== yearIn(heads[base] ?? "")
  );
  const targets = aimed.length > 0 ? aimed : later;
  const from = base === undefined ? [] : [number(base)];
  const bases = [...based, ...years]
    .filter((at) => at !== base && !targets.includes(at))
    .map(number)
    .filter(({period, of}) => of !== null && period === from[0]?.period);
  if (name === null || targets.length === 0 || heads.some((head) => /完成率/u.test(head)))
    return null;
  const rows = wholeRows(table);
  const numbers = rows.filter(({cells}) => targets.some((at) => /\d/.test(cells[at] ?? "")));
  if (numbers.length * 2 < rows.length) return null;
  return {
    ...{name, bases: [...from, ...bases], targets: targets.map(number)},
    unit: find(/^(?:[计計]?量)?[单單]位$/u),
    category: find(/^(?:[类類]别|分[类類]|[类類]型|一[级級]指[标標]|[领領]域|方面)$/u),
    nature: find(/[属屬]性|性[质質]/u)
  };
}
