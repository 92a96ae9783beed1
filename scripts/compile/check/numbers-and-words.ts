// Whether a number agrees with the words it stands for, wherever a fact is kept as both.
import {yearOf} from "../../../src/domain/period.ts";
import {both, type Problem, quoted} from "../problems/problem.ts";
import {locate, type Table} from "../read/csv.ts";
import {type NumberInText, numbersInText} from "../read/numbers-in-text.ts";
import type {Parsed, RowOf} from "../read/parse-folder.ts";

type Note = (column: string, zh: string, en: string) => void;

/** Faults of targets, base values and promises whose number, bound or year is not that of their words. */
export function numbersAndWords({tables, plan}: Parsed): Problem[] {
  const printed = plan?.clauses.map(({text}) => text) ?? null;
  return [
    ...each(tables.indicators, targetWords),
    ...each(tables.commitments, (row, note) => {
      promiseWords(row, note);
      dueWords(row, printed, note);
    })
  ];
}

function each<R>(table: Table<R>, check: (row: R, note: Note) => void): Problem[] {
  const problems: Problem[] = [];
  table.rows.forEach((row, index) => {
    check(row, (column, zh, en) =>
      problems.push({
        ...locate(table, index, column),
        found: both(zh, en),
        expected: both("数值须与原文一致。", "Expected the number that the words give."),
        mend: both("请照原文改正其中一处。", "Correct one of the two by the text of the plan.")
      })
    );
  });
  return problems;
}

/** The number among them that is this value, in ones or with its magnitude left to the unit. */
const matching = (
  numbers: readonly NumberInText[],
  value: number,
  to: number | null
): NumberInText | undefined =>
  numbers.find((number) => {
    const same = (printed: number, wanted: number): boolean =>
      [1, 1e4, 1e8, 1e12].some((scale) => Math.abs(printed / scale - wanted) < 1e-9);
    return same(number.value, value) && (to === null || same(number.to ?? NaN, to));
  });

function targetWords(row: RowOf<"indicators">, note: Note): void {
  const target = matching(numbersInText(row.target_text), row.target, row.target_to);
  if (!target && row.kind !== "qualitative")
    note(
      "target",
      `目标值 ${String(row.target)} 与目标原文 ${quoted(row.target_text)} 不一致。`,
      `The target ${String(row.target)} is not that of its words ${quoted(row.target_text)}.`
    );
  const bound = target?.bound ?? "exact";
  if ((bound === "at_least" || bound === "at_most") && row.bound !== bound && row.bound !== "range")
    note(
      "bound",
      `限定 ${quoted(row.bound)} 与目标原文 ${quoted(row.target_text)} 不一致。`,
      `The bound ${quoted(row.bound)} is not that of ${quoted(row.target_text)}.`
    );
  const numbers = numbersInText(row.baseline_text);
  // Of several numbers, one for each kind of place, none need be the base value of this one.
  const based =
    row.baseline === null ? numbers.length !== 1 : matching(numbers, row.baseline, null);
  if (!based)
    note(
      "baseline",
      `基期值 ${row.baseline === null ? "留空，" : String(row.baseline)} 与基期原文 ${quoted(row.baseline_text)} 不一致。`,
      `The base value ${row.baseline === null ? "(blank)" : String(row.baseline)} is not that of ${quoted(row.baseline_text)}.`
    );
}

const bounds: Readonly<Record<NumberInText["bound"], readonly string[]>> = {
  exact: ["exact", "scope", "multiple", "range"],
  at_least: ["at_least", "growth_at_least"],
  at_most: ["at_most"],
  about: ["about"]
};

function promiseWords(row: RowOf<"commitments">, note: Note): void {
  if (row.value === null) return;
  const number = matching(numbersInText(row.quote), row.value, row.value_to);
  if (!number) {
    note(
      "value",
      `数值 ${String(row.value)} 不在原文 ${quoted(row.quote)} 里。`,
      `The number ${String(row.value)} is not in the quote ${quoted(row.quote)}.`
    );
    return;
  }
  if (row.bound !== null && !bounds[number.bound].includes(row.bound))
    note(
      "bound",
      `限定 ${quoted(row.bound)} 与原文 ${quoted(row.quote)} 不一致。`,
      `The bound ${quoted(row.bound)} is not that of the quote ${quoted(row.quote)}.`
    );
  if ((number.kind === "share") !== (row.unit === "%"))
    note(
      "unit",
      `单位 ${quoted(row.unit ?? "")} 与原文 ${quoted(row.quote)} 不一致。`,
      `The unit ${quoted(row.unit ?? "")} is not that of the quote ${quoted(row.quote)}.`
    );
}

function dueWords(row: RowOf<"commitments">, printed: readonly string[] | null, note: Note): void {
  if (row.due_text === null) return;
  const words = row.due_text;
  if (printed && !printed.some((text) => text.includes(words)))
    note(
      "due_text",
      `方案里没有 ${quoted(words)}。`,
      `${quoted(words)} does not stand in the plan.`
    );
  const years = numbersInText(words).filter(({kind}) => kind === "date");
  const due = row.due === null ? null : yearOf(row.due);
  if (due !== null && years.length > 0 && !years.some((year) => (year.to ?? year.value) === due))
    note(
      "due",
      `期限 ${String(due)} 与期限原文 ${quoted(words)} 不一致。`,
      `The due year ${String(due)} is not that of ${quoted(words)}.`
    );
}
