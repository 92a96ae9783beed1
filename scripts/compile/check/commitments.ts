// Whether indicators and commitments say what the plan says, in periods and numbers that can be.
import {withId} from "../../../src/domain/indexed.ts";
import {endsAfter} from "../../../src/domain/period.ts";
import type {Clause} from "../../../src/model/plan/plan.ts";
import {both, type Problem, quoted} from "../problems/problem.ts";
import {locate, type Table} from "../read/csv.ts";
import type {Parsed, RowOf} from "../read/parse-folder.ts";

type Complain = (column: string, zh: string, en: string) => void;

/** Faults of the two tables of promises; quotes are checked where the plan could be read. */
export function checkCommitments({tables, plan}: Parsed): Problem[] {
  return [
    ...each(tables.indicators, indicatorFaults),
    ...directionFaults(tables.indicators, tables.series.rows),
    ...each(tables.commitments, commitmentFaults),
    ...(plan
      ? tables.commitments.rows.flatMap((row, index) =>
          quoteFaults(tables.commitments, row, index, plan.clauses)
        )
      : []),
    ...sameFaults(tables.commitments)
  ];
}

function each<R>(table: Table<R>, check: (row: R, fault: Complain) => void): Problem[] {
  const problems: Problem[] = [];
  table.rows.forEach((row, index) => {
    check(row, (column, zh, en) =>
      problems.push({...locate(table, index, column), found: both(zh, en), expected: "", mend: ""})
    );
  });
  return problems;
}

function indicatorFaults(row: RowOf<"indicators">, fault: Complain): void {
  const {baseline_period: from, target_period: to} = row;
  if (from !== null && !endsAfter(to, from)) {
    fault(
      "target_period",
      `目标期 ${quoted(to)} 不晚于基期 ${quoted(from)}。`,
      `The target period ${quoted(to)} is not after the base period ${quoted(from)}.`
    );
  }
  if (row.baseline !== null && from === null) {
    fault("baseline_period", "有基期值，却没有基期。", "There is a base value and no base period.");
  }
  const ranged = row.kind === "range" || row.bound === "range" || row.target_to !== null;
  if (ranged && !(row.kind === "range" && row.bound === "range" && row.target_to !== null)) {
    fault(
      "kind",
      "区间目标要同时写 kind 为 range、bound 为 range、target_to 为上限。",
      "A range needs kind range, bound range and target_to, all three."
    );
  }
  if (row.target_to !== null && row.target_to <= row.target) {
    fault("target_to", "区间的上限不大于下限。", "The upper number is not above the lower one.");
  }
  const against = row.direction === "up" ? "at_most" : "at_least";
  if (row.bound === against) {
    fault(
      "bound",
      `${quoted(row.bound)} 与方向 ${quoted(row.direction)} 不合，没有规则可以评价。`,
      `The bound ${quoted(row.bound)} goes against the direction ${quoted(row.direction)}: no rule fits.`
    );
  }
  if (row.kind === "cumulative" && row.direction === "down") {
    fault("kind", "累计目标只能越多越好。", "A cumulative target can only rise.");
  }
  if (row.related.includes(row.series)) {
    fault(
      "related",
      `${quoted(row.series)} 是本指标的序列，不能又是相近序列。`,
      `${quoted(row.series)} is the indicator's own series.`
    );
  }
}

/** What is better of an indicator is better of its series too: pages order and judge by either. */
function directionFaults(
  table: Table<RowOf<"indicators">>,
  series: readonly RowOf<"series">[]
): Problem[] {
  return each(table, (row, fault) => {
    const own = withId(series, row.series);
    if (!own || own.direction === row.direction) return;
    fault(
      "direction",
      `方向是 ${quoted(row.direction)}，而 series.csv 里 ${quoted(own.id)} 的方向是 ${quoted(own.direction)}；两处要相同。`,
      `The direction is ${quoted(row.direction)}, that of ${quoted(own.id)} in series.csv ${quoted(own.direction)}; both must be the same.`
    );
  });
}

function commitmentFaults(row: RowOf<"commitments">, fault: Complain): void {
  if (row.kind === "quantified" && row.value === null) {
    fault("value", "量化承诺没有数值。", "A quantified promise needs a number.");
  }
  if (row.kind !== "quantified" && row.value !== null) {
    fault("value", "只有量化承诺才写数值。", "Only a quantified promise may have a number.");
  }
  if ((row.value === null) !== (row.bound === null)) {
    fault(
      "bound",
      "数值和限定须同时填写或同时留空。",
      "Number and bound must both be there or both be blank."
    );
  }
  if ((row.bound === "range") !== (row.value_to !== null)) {
    fault(
      "value_to",
      "区间须有上限，其他情况不能有。",
      "A range needs an upper number; nothing else has one."
    );
  }
  if (row.value_to !== null && row.value !== null && row.value_to <= row.value) {
    fault("value_to", "上限不大于下限。", "The upper number is not above the lower one.");
  }
  if (row.due_text !== null && row.due === null) {
    fault("due", "有期限原文，却没有期限。", "There are words for the due date and no period.");
  }
}

/** A promise is told as another only where both rest on the same words, and that other one is counted. */
function sameFaults(table: Table<RowOf<"commitments">>): Problem[] {
  return table.rows.flatMap((row, index) => {
    const other = table.rows.find(({id}) => id === row.same_as);
    if (!other) return [];
    const overlap = other.quote.includes(row.quote) || row.quote.includes(other.quote);
    if (other !== row && other.same_as === null && other.clause === row.clause && overlap)
      return [];
    return [
      {
        ...locate(table, index, "same_as"),
        found: both(
          `${quoted(other.id)} 不能代替 ${quoted(row.id)} 计数。`,
          `${quoted(other.id)} cannot be counted for ${quoted(row.id)}.`
        ),
        expected: both(
          "应为同一条款、同一句话而自己没有写 same_as 的另一承诺。",
          "Expected another promise of the same clause and words, with no same_as of its own."
        ),
        mend: ""
      }
    ];
  });
}

/** The quote must stand exactly once in its clause, so that a page can mark it. */
function quoteFaults(
  table: Table<RowOf<"commitments">>,
  row: RowOf<"commitments">,
  index: number,
  clauses: readonly Clause[]
): Problem[] {
  const clause = clauses.find((one) => one.id === row.clause);
  if (!clause) return [];
  const times = clause.text.split(row.quote).length - 1;
  if (times === 1) return [];
  const {id} = clause;
  return [
    {
      ...locate(table, index, "quote"),
      found: times
        ? both(
            `${quoted(row.quote)} 在条款 ${id} 里出现 ${times} 次。`,
            `${quoted(row.quote)} stands ${times} times in clause ${id}.`
          )
        : both(
            `条款 ${id} 里没有 ${quoted(row.quote)}。`,
            `${quoted(row.quote)} does not stand in clause ${id}.`
          ),
      expected: both("原文须在条款里恰好出现一次。", "A quote stands exactly once in its clause."),
      mend: times
        ? both("引得长一些。", "Quote more words.")
        : whereElse(row.quote, clause, clauses)
    }
  ];
}

/** Where the quote does stand; else the last words of it that the clause still has. */
function whereElse(quote: string, clause: Clause, clauses: readonly Clause[]): string {
  const others = clauses.filter((one) => one.text.includes(quote)).map((one) => one.id);
  if (others.length) {
    return both(`它在条款 ${others.join("、")}。`, `It stands in clause ${others.join(", ")}.`);
  }
  let length = quote.length - 1;
  while (length > 0 && !clause.text.includes(quote.slice(0, length))) length--;
  if (length < 4) return "";
  const same = quoted(quote.slice(Math.max(0, length - 12), length));
  return both(`到 ${same} 为止相同，之后不同。`, `It agrees up to ${same} and differs after.`);
}
