// Whether a figure says what its source printed: number, bound, year, and no period later than the page.
import {endsAfter, periodOf, yearOf} from "../../../src/domain/period.ts";
import type {Source} from "../../../src/model/evidence/source.ts";
import {both, type Problem, quoted} from "../problems/problem.ts";
import {locate, type Table} from "../read/csv.ts";
import {type NumberInText, numbersInText} from "../read/numbers-in-text.ts";
import type {Parsed, RowOf} from "../read/parse-folder.ts";

type Row = RowOf<"observations">;
type QuoteFault = Pick<Problem, "found" | "expected" | "mend"> & {column: keyof Row};

/** Faults of the figures against the words and the date of their source. */
export function sourceWords({tables, statistics}: Parsed): Problem[] {
  const units = new Map(tables.series.rows.map(({id, unit}) => [id, unit]));
  const sources = new Map(tables.sources.rows.map((row) => [row.id, row]));
  return statistics.flatMap(({series, table}) => {
    const unit = units.get(series);
    // Without its series nobody knows the unit of a file, and so what its numbers should be.
    if (unit === undefined) return [];
    return table.rows.flatMap((row, index) => {
      const source = sources.get(row.source);
      return [...quoteFaults(row, unit), ...(source ? dateFaults(row, source, unit) : [])].map(
        (fault) => at(table, index, fault)
      );
    });
  });
}

const at = (table: Table<Row>, index: number, {column, ...fault}: QuoteFault): Problem => ({
  ...locate(table, index, column),
  ...fault
});

/** The magnitude a unit begins with: a value in 亿元 is printed as so many times 100 million. */
const magnitudes: readonly [string, number][] = [
  ["万亿", 1e12],
  ["亿", 1e8],
  ["万", 1e4]
];
const scaleOf = (unit: string): number =>
  magnitudes.find(([word]) => unit.startsWith(word))?.[1] ?? 1;

/** Whether the quote holds the number of the cell, and bounds it as the cell does. */
function quoteFaults(row: Row, unit: string): QuoteFault[] {
  if (row.quote === null) return [];
  const worth = row.value * scaleOf(unit);
  const numbers = numbersInText(row.quote);
  const same = numbers.filter(
    ({value, to}) => close(value, worth) || (to !== null && close(to, worth))
  );
  const [first] = same;
  if (!first) return [absent(row, numbers)];
  // The same number twice in one passage: the cell is right where it agrees with either.
  if (same.some((number) => agrees(row, number))) return [];
  return [bounded(row, first)];
}

// Products of decimals carry noise in the last binary digits.
const close = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));

function absent(row: Row, numbers: readonly NumberInText[]): QuoteFault {
  const held = numbers.map(({text}) => text).join("、");
  return {
    column: "value",
    found: both(
      `来源原文 ${quoted(row.quote ?? "")} 里没有 ${String(row.value)}。`,
      `The quote ${quoted(row.quote ?? "")} does not hold ${String(row.value)}.`
    ),
    expected: held
      ? both(`原文里的数是 ${held}。`, `It holds ${held}.`)
      : both("原文里没有数。", "It holds no number."),
    mend: both(
      "请核对数值和单位，或换上写着这个数的原文；没有原文就留空。",
      "Check the value and its unit, quote the passage that holds it, or leave the quote empty."
    )
  };
}

/** A target may be worded as one; an observation that looks ahead is a forecast. A publisher's rounding may be said. */
function agrees(row: Row, {bound, forecast}: NumberInText): boolean {
  if (row.qualifier === "forecast" || (forecast !== null && row.period_kind !== "target"))
    return row.qualifier === "forecast" && forecast !== null;
  return row.qualifier === bound || (row.qualifier === "about" && bound === "exact");
}

function bounded(row: Row, number: NumberInText): QuoteFault {
  const ahead = number.forecast !== null && row.period_kind !== "target";
  const wanted = ahead ? "forecast" : number.bound;
  const words = ahead ? [number.forecast ?? ""] : number.words;
  return {
    column: "qualifier",
    found:
      words.length > 0
        ? both(
            `来源原文写 ${quoted(words.join(" "))}，限定却是 ${quoted(row.qualifier)}。`,
            `The quote says ${quoted(words.join(" "))}, the qualifier ${quoted(row.qualifier)}.`
          )
        : both(
            `来源原文没有“超、余、约”一类的词，限定却是 ${quoted(row.qualifier)}。`,
            `No word of the quote bounds the number, yet the qualifier is ${quoted(row.qualifier)}.`
          ),
    expected: both(`应为 ${quoted(wanted)}。`, `Expected ${quoted(wanted)}.`),
    mend: ""
  };
}

/** A year this far after the page is a slip that is told of as such. */
const believed = 30;

/** Whether anything says the year, and whether the page is not older than what it is said to tell. */
function dateFaults(row: Row, source: Source, unit: string): QuoteFault[] {
  if (row.period_kind === "target") return [];
  const page = source.published_on;
  if (page !== null && yearOf(row.period) > yearOf(page) + believed) return [];
  const faults: QuoteFault[] = [];
  const {published_on: on} = source;
  if (
    on !== null &&
    unit !== "位" &&
    row.qualifier !== "forecast" &&
    endsAfter(row.period, periodOf(on))
  )
    faults.push({
      column: "period",
      found: both(
        `时期 ${quoted(row.period)} 比来源 ${quoted(source.id)} 的发布日期 ${on} 还晚。`,
        `The period ${quoted(row.period)} ends after the source ${quoted(source.id)} was published, ${on}.`
      ),
      expected: both(
        "发布时还没有过完的时期，只能是预计数（forecast）或其中的一段。",
        "A period that was not over can only hold a forecast, or a part of it."
      ),
      mend: both("请核对时期和来源的发布日期。", "Check the period, and the date of the source.")
    });
  if (!row.date_inferred && !saysYear(yearOf(row.period), [row.quote, row.note], source))
    faults.push({
      column: "date_inferred",
      found: both(
        `来源原文、来源名称和发布日期都看不出是 ${String(yearOf(row.period))} 年的数。`,
        `Neither quote nor name nor date of the source says ${String(yearOf(row.period))}.`
      ),
      expected: both(
        "时期由内容推断的，应在 date_inferred 列写 yes。",
        'A period worked out from the content is marked "yes" under date_inferred.'
      ),
      mend: ""
    });
  return faults;
}

/**
 * Whether the year is said by the words, or by the source's name, date or address, of which each may tell of
 * the year before. A page of a later year may print any: only where its words are at hand must they say it.
 */
export function saysYear(
  year: number,
  [quote, ...others]: readonly (string | null)[],
  source: Source
): boolean {
  if ([quote, ...others].some((words) => words?.includes(String(year)))) return true;
  const named = `${source.publisher} ${source.published_on ?? ""} ${source.url ?? ""}`;
  const pages = [...named.matchAll(/(?<!\d)(?:19|20)\d\d/gu)].map(([found]) => Number(found));
  if (pages.some((page) => year === page || year === page - 1)) return true;
  return quote === null && pages.some((page) => page > year);
}
