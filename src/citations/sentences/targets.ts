// Sentences about values beside targets: of one indicator, and of all of them.
import {rowAccessors} from "../../charts/row-accessors.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import type {DatedValue} from "../../words/zh/quoting/quotes.ts";
import type {Language} from "../language.ts";

/** How many indicators one sentence names. */
const named = 4;

/** Each indicator: its newest value or that none was found, and what is aimed at. */
export function bullet(figure: Figure, language: Language, place: string): string[] {
  const {say} = language;
  const rows = figure.table.rows.slice(0, named);
  const own = rows.map((row) => {
    const value = valueWords(figure, row, "value", language);
    const base = valueWords(figure, row, "baseline", language);
    const parts = [
      ...(value ? [say.value(value)] : [say.silent]),
      ...(base ? [say.baseline(base)] : [])
    ];
    return say.bullet(subject(figure, row, language, place), parts.join(say.join));
  });
  const aimed = rows.flatMap((row) => aim(figure, row, language, place) ?? []);
  return [own.join(say.join), ...(aimed.length > 0 ? [aimed.join(say.join)] : [])];
}

/** All indicators: how many have a published value, and those values beside their targets. */
export function range(figure: Figure, language: Language, place: string): string[] {
  const {say, count} = language;
  const {number, text} = rowAccessors(figure);
  const {rows} = figure.table;
  const known = rows.filter((row) => number(row, "value") !== null);
  const counts = say.range(
    count(rows.length),
    count(known.length),
    count(rows.length - known.length)
  );
  const each = known.slice(0, named).flatMap((row) => {
    const value = valueWords(figure, row, "value", language);
    return value ? [say.bullet(subject(figure, row, language, place), say.value(value))] : [];
  });
  const aimed = known.slice(0, named).flatMap((row) => aim(figure, row, language, place) ?? []);
  const documents = new Set(rows.map((row) => text(row, "document")));
  const [document = ""] = documents.size === 1 ? documents : [];
  const own = language.scope(figure);
  const scope = document === "" || own === "" ? own : say.plan(language.title(document), own);
  return [[say.scoped(scope, counts)], each, aimed]
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join(say.join));
}

function subject(figure: Figure, row: Row, language: Language, place: string): string {
  const label = rowAccessors(figure).text(row, "label");
  return language.say.subject(label === "" ? "" : language.name(label), language.name(place));
}

function aim(figure: Figure, row: Row, language: Language, place: string): string | null {
  const {say} = language;
  const {text} = rowAccessors(figure);
  const found = valueWords(figure, row, "target", language);
  if (!found) return null;
  const bounded = language.aimed(found.said, text(row, "target_qualifier"));
  const document = text(row, "document");
  const name = document === "" ? "" : say.document(language.title(document));
  return say.target(subject(figure, row, language, place), say.aim(found.when, bounded, name));
}

function valueWords(
  figure: Figure,
  row: Row,
  channel: "value" | "baseline" | "target",
  language: Language
): DatedValue | null {
  const {text, number, column} = rowAccessors(figure);
  const value = number(row, channel);
  if (value === null) return null;
  const bound = channel === "value" ? text(row, "qualifier") || "exact" : "exact";
  return {
    when: language.period(text(row, `${channel}_period`)),
    said: language.amount({
      ...{value, bound, of: text(row, "label")},
      ...{unit: text(row, "unit") || (column(channel)?.unit ?? null)},
      decimals: column(channel)?.decimals ?? null
    }),
    plain: bound === "exact",
    inferred: channel === "value" && row["date_inferred"] === true
  };
}
