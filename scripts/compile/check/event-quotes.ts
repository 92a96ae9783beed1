// Whether an event says what its source printed: its numbers, its day, and nothing later than the page.
import {yearOf} from "../../../src/domain/period.ts";
import type {Source} from "../../../src/model/evidence/source.ts";
import {both, type Problem, quoted} from "../problems/problem.ts";
import {locate} from "../read/csv.ts";
import {type NumberInText, numbersInText} from "../read/numbers-in-text.ts";
import type {Parsed, RowOf} from "../read/parse-folder.ts";
import {saysYear} from "./quotes.ts";

type Row = RowOf<"events">;
type CellProblem = Pick<Problem, "found" | "expected" | "mend"> & {column: keyof Row};

/** Faults of the events against the words and the date of their sources. */
export function eventWords({tables: {events, sources}}: Parsed): Problem[] {
  const pages = new Map(sources.rows.map((row) => [row.id, row]));
  return events.rows.flatMap((row, index) => {
    const source = pages.get(row.source);
    return [
      ...numberFaults(row),
      ...dayFaults(row),
      ...(source ? dateFaults(row, source, pages) : [])
    ].map(({column, ...fault}) => ({...locate(events, index, column), ...fault}));
  });
}

/** Every number of the title stands in the quote, bounded as there; dates are compared by {@link dayFaults}. */
function numberFaults({title, quote}: Row): CellProblem[] {
  if (quote === null) return [];
  const held = numbersInText(quote).filter(({kind}) => kind !== "date");
  return numbersInText(title)
    .filter(({kind}) => kind !== "date")
    .flatMap((number): CellProblem[] => {
      const same = held.filter(({value}) => value === number.value);
      if (same.length === 0)
        return [
          {
            column: "quote",
            found: both(
              `事件里的 ${quoted(number.text)} 不在来源原文 ${quoted(quote)} 里。`,
              `${quoted(number.text)} of the event is not in the quote ${quoted(quote)}.`
            ),
            expected: both(
              "原文应写着事件里的每个数。",
              "Expected a quote that holds each number of the event."
            ),
            mend: both(
              "请换上写着这个数的原文，几处之间用“……”；没有原文就留空。",
              "Quote the passages that hold it, with …… between them, or leave the quote empty."
            )
          }
        ];
      if (same.some((one) => fits(number, one))) return [];
      return [
        {
          column: "title",
          found: both(
            `事件写 ${quoted(worded(number))}，来源原文写 ${quoted(same.map(worded).join("、"))}。`,
            `The event says ${quoted(worded(number))}, the quote ${quoted(same.map(worded).join(", "))}.`
          ),
          expected: both("“超、余、以上”一类的词应与原文相同。", "Expected the same bound."),
          mend: ""
        }
      ];
    });
}

/** A publisher's rounding may be said; any other bound must be the same. */
const fits = (said: NumberInText, printed: NumberInText): boolean =>
  said.bound === printed.bound || (said.bound === "about" && printed.bound === "exact");

/** The number with the words that bound it, in the order they stand in. */
const worded = ({text, words, bound}: NumberInText): string =>
  bound === "exact"
    ? text
    : words
        .map((word) => (/^[余餘多]$|以上|以内|以下|左右/u.test(word) ? text + word : word + text))
        .join(" ");

/** A day that the quote prints is the event's, or a day within its month or year. */
function dayFaults({date, quote}: Row): CellProblem[] {
  const days = [...(quote ?? "").matchAll(/(?<!\d)(\d{1,2})月(\d{1,2})日/gu)].map(
    ([printed, month = "", day = ""]) => ({
      printed,
      at: `${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    })
  );
  const own = date.slice(5);
  if (own === "" || days.length === 0 || days.some(({at}) => at.startsWith(own))) return [];
  return [
    {
      column: "date",
      found: both(
        `日期 ${quoted(date)} 与来源原文的 ${quoted(days.map(({printed}) => printed).join("、"))} 不一致。`,
        `The date ${quoted(date)} is not that of the quote, ${quoted(days.map(({at}) => at).join(", "))}.`
      ),
      expected: both("应为原文写的日期。", "Expected the day the quote prints."),
      mend: ""
    }
  ];
}

/** No page tells of what is not yet; and something must say the year, or it was inferred. */
function dateFaults(row: Row, source: Source, pages: ReadonlyMap<string, Source>): CellProblem[] {
  const on = source.published_on;
  if (on !== null && row.date.slice(0, on.length) > on.slice(0, row.date.length))
    return [
      {
        column: "date",
        found: both(
          `日期 ${quoted(row.date)} 比来源 ${quoted(source.id)} 的发布日期 ${on} 还晚。`,
          `The date ${quoted(row.date)} is after the source ${quoted(source.id)} was published, ${on}.`
        ),
        expected: both("事件不能晚于报道它的页面。", "No page tells of what is not yet."),
        mend: both("请核对事件和来源的日期。", "Check both dates.")
      }
    ];
  // Where neither words nor date of the page are at hand, nothing can be held against it.
  if (row.quote === null && on === null) return [];
  const all = [source, ...row.also.flatMap((id) => pages.get(id) ?? [])];
  if (
    row.date_inferred ||
    all.some((page) => saysYear(yearOf(row.date), [row.quote, row.title], page))
  )
    return [];
  return [
    {
      column: "date_inferred",
      found: both(
        `事件、来源原文、来源名称和发布日期都看不出是 ${String(yearOf(row.date))} 年的事。`,
        `Neither event nor quote nor name nor date of the source says ${String(yearOf(row.date))}.`
      ),
      expected: both(
        "日期由内容推断的，应在 date_inferred 列写 yes。",
        'A date worked out from the content is marked "yes" under date_inferred.'
      ),
      mend: ""
    }
  ];
}
