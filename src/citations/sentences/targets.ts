// Sentences about values beside targets: of one indicator, and of all of them.
import {cells} from "../../charts/row-accessors.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import type {DatedValue} from "../../words/zh/quoting/quotes.ts";
import type {Speech} from "../language.ts";

/** How many indicators one sentence names. */
const named = 4;

/** Each indicator: its newest value or that none was found, and what is aimed at. */
export function bullet(figure: Figure, speech: Speech, place: string): string[] {
  const {say} = speech;
  const rows = figure.table.rows.slice(0, named);
  const own = rows.map((row) => {
    const value = valueWords(figure, row, "value", speech);
    const base = valueWords(figure, row, "baseline", speech);
    const parts = [
      ...(value ? [say.value(value)] : [say.silent]),
      ...(base ? [say.baseline(base)] : [])
    ];
    return say.bullet(subject(figure, row, speech, place), parts.join(say.join));
  });
  const aimed = rows.flatMap((row) => aim(figure, row, speech, place) ?? []);
  return [own.join(say.join), ...(aimed.length > 0 ? [aimed.join(say.join)] : [])];
}

/** All indicators: how many have a published value, and those values beside their targets. */
export function range(figure: Figure, speech: Speech, place: string): string[] {
  const {say, count} = speech;
  const {number, text} = cells(figure);
  const {rows} = figure.table;
  const known = rows.filter((row) => number(row, "value") !== null);
  const counts = say.range(
    count(rows.length),
    count(known.length),
    count(rows.length - known.length)
  );
  const each = known.slice(0, named).flatMap((row) => {
    const value = valueWords(figure, row, "value", speech);
    return value ? [say.bullet(subject(figure, row, speech, place), say.value(value))] : [];
  });
  const aimed = known.slice(0, named).flatMap((row) => aim(figure, row, speech, place) ?? []);
  const documents = new Set(rows.map((row) => text(row, "document")));
  const [document = ""] = documents.size === 1 ? documents : [];
  const own = speech.scope(figure);
  const scope = document === "" || own === "" ? own : say.plan(speech.title(document), own);
  return [[say.scoped(scope, counts)], each, aimed]
    .filter((parts) => parts.length > 0)
    .map((parts) => parts.join(say.join));
}

function subject(figure: Figure, row: Row, speech: Speech, place: string): string {
  const label = cells(figure).text(row, "label");
  return speech.say.subject(label === "" ? "" : speech.name(label), speech.name(place));
}

function aim(figure: Figure, row: Row, speech: Speech, place: string): string | null {
  const {say} = speech;
  const {text} = cells(figure);
  const found = valueWords(figure, row, "target", speech);
  if (!found) return null;
  const bounded = speech.aimed(found.said, text(row, "target_qualifier"));
  const document = text(row, "document");
  const name = document === "" ? "" : say.document(speech.title(document));
  return say.target(subject(figure, row, speech, place), say.aim(found.when, bounded, name));
}

function valueWords(
  figure: Figure,
  row: Row,
  channel: "value" | "baseline" | "target",
  speech: Speech
): DatedValue | null {
  const {text, number, column} = cells(figure);
  const value = number(row, channel);
  if (value === null) return null;
  const bound = channel === "value" ? text(row, "qualifier") || "exact" : "exact";
  return {
    when: speech.period(text(row, `${channel}_period`)),
    said: speech.amount({
      ...{value, bound, of: text(row, "label")},
      ...{unit: text(row, "unit") || (column(channel)?.unit ?? null)},
      decimals: column(channel)?.decimals ?? null
    }),
    plain: bound === "exact",
    inferred: channel === "value" && row["date_inferred"] === true
  };
}
