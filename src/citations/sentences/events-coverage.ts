// Sentences about what was published and when: events, and the years that have a value.
import {publishedStates} from "../../charts/kinds/coverage.ts";
import {rowAccessors} from "../../charts/row-accessors.ts";
import type {Figure} from "../../model/figures/figure.ts";
import type {Language} from "../language.ts";

/** Events: how many, from when to when, how many with an inferred date, and the newest one. */
export function timeline(figure: Figure, language: Language): string[] {
  const {say} = language;
  const {text, flag} = rowAccessors(figure);
  const rows = [...figure.table.rows].sort((a, b) => compare(text(a, "date"), text(b, "date")));
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return [];
  const guessed = rows.filter((row) => flag(row, "date_inferred")).length;
  const date = (row: typeof first) => language.date(text(row, "date"));
  const scope = language.scope(figure);
  return [
    say.scoped(
      scope,
      say.events(
        language.count(rows.length),
        date(first),
        date(last),
        guessed === 0 ? "" : language.count(guessed)
      )
    ),
    say.scoped(
      scope,
      say.latest(date(last), language.title(text(last, "title")), text(last, "source"))
    )
  ];
}

/** Lines and years: how many lines have a published value, how many cells. */
export function coverage(figure: Figure, language: Language, place: string): string[] {
  const {say} = language;
  const scope = say.placed(language.scope(figure), language.name(place));
  const {text} = rowAccessors(figure);
  const {rows} = figure.table;
  const lines = new Set(rows.map((row) => text(row, "label")));
  const years = [...new Set(rows.map((row) => text(row, "period")))].sort(compare);
  const [from = "", to = ""] = [years[0], years.at(-1)];
  if (from === "") return [];
  const known = rows.filter((row) => publishedStates.includes(text(row, "state")));
  const some = new Set(known.map((row) => text(row, "label"))).size;
  const {count} = language;
  return [
    say.scoped(
      scope,
      say.coverage(
        count(lines.size),
        language.period(from),
        language.period(to),
        count(some),
        lines.size === some ? "" : count(lines.size - some)
      )
    ),
    say.scoped(scope, say.cells(count(lines.size * years.length), count(known.length)))
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
