// What a drawing over time says, as sentences with its numbers.
import {isOpen} from "../../domain/open-number.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {amount, number, period} from "../../words/format.ts";
import type {Words} from "../../words/words.ts";
import {aimText} from "../labels/label-candidates.ts";
import {rowAccessors} from "../row-accessors.ts";
import {
  conflicts,
  type Dot,
  measured,
  readSeries,
  type Series,
  targets,
  unbrokenRuns
} from "../series.ts";

/** How many series a sentence names; more would not be heard out. */
const named = 5;

/** The drawing in words: each series' first and last value and target, then what limits them. */
export function describeSeries(figure: Figure, words: Words, rows?: readonly number[]): string {
  const {sentence} = words.charts;
  const {series, missing} = readSeries(figure, rows);
  const order = [...series].sort((a, b) => Number(b.focus) - Number(a.focus));
  const parts = order
    .slice(0, named)
    .map((one) =>
      one.name === ""
        ? story(one, figure, words)
        : sentence.named(one.name, story(one, figure, words))
    );
  const all = series.flatMap((one) => measured(one));
  const limits = [
    order.length > named ? sentence.others(number(order.length - named)) : "",
    count(all.length, sentence.points),
    count(series.flatMap((one) => conflicts(one)).length, sentence.conflicts),
    count(all.filter((dot) => isOpen(dot.qualifier)).length, sentence.bounds),
    count(all.filter((dot) => dot.broken).length, sentence.breaks),
    count(missing, sentence.missing)
  ].filter((text) => text !== "");
  const sentences = [parts.join(sentence.join), limits.join(sentence.comma)].filter(
    (text) => text !== ""
  );
  return sentences.map((text) => `${text}${sentence.end}`).join("");
}

function story(series: Series, figure: Figure, words: Words): string {
  const {sentence} = words.charts;
  const column = rowAccessors(figure).column("y");
  const value = (dot: Dot) =>
    amount(dot.y, column?.unit ?? null, column?.decimals ?? null, dot.qualifier, words);
  const dots = measured(series);
  const first = dots[0];
  const last = dots.at(-1);
  const pairs = conflicts(series);
  const values = (dot: Dot) =>
    (pairs.find((pair) => pair.includes(dot)) ?? [dot]).map(value).join(words.bind.or);
  const ends = [first, first?.period === last?.period ? undefined : last].filter(
    (dot) => dot !== undefined
  );
  const parts = ends.map((dot) => sentence.value(period(dot.period, words), values(dot)));
  if (first && last && comparable(series, first, last))
    parts.push(change(last.y - first.y, figure, words));
  const aims = targets(series);
  const documents = new Set(aims.map((dot) => dot.document));
  for (const dot of aims) {
    const targetPhrase = sentence.target(period(dot.period, words), aimText(dot, {column, words}));
    parts.push(
      documents.size > 1 ? words.charts.mark.namely(dot.document, targetPhrase) : targetPhrase
    );
  }
  return parts.join(sentence.comma);
}

/** Whether two points may be subtracted: joined by one run, both exact. */
function comparable(series: Series, first: Dot, last: Dot): boolean {
  const exact = [first, last].every((dot) => !isOpen(dot.qualifier) && !dot.conflict);
  return exact && unbrokenRuns(series).some((run) => run.includes(first) && run.includes(last));
}

function change(by: number, figure: Figure, words: Words): string {
  const {sentence} = words.charts;
  const column = rowAccessors(figure).column("y");
  // A difference of shares is counted in points, not in per cent.
  const unit = column?.unit === "%" ? sentence.percentPoints : (column?.unit ?? null);
  const size = Number(Math.abs(by).toPrecision(12));
  const text = amount(size, unit, column?.decimals ?? null, null, words);
  if (size === 0) return sentence.same;
  if (figure.options["reverse"] === true || figure.options["kind"] === "rank")
    return by < 0 ? sentence.forward(text) : sentence.backward(text);
  return by > 0 ? sentence.more(text) : sentence.less(text);
}

function count(many: number, say: (count: string) => string): string {
  return many === 0 ? "" : say(number(many));
}
