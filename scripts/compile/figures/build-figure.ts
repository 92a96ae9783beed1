// A figure from what a file asks for: rows, parts, sources.
import type {Kind} from "../../../src/charts/types.ts";
import {figurePlaces} from "../../../src/domain/figure-places.ts";
import {indexed} from "../../../src/domain/indexed.ts";
import type {CellValue, Column, Figure, Row} from "../../../src/model/figures/figure.ts";
import {both, didYouMean, quoted} from "../problems/problem.ts";
import {bindChannels, isPlain} from "./channels.ts";
import {nameRows, type Shown} from "./names.ts";
import {sourceLines} from "./sources.ts";
import type {Spec} from "./spec.ts";
import {type Complain, filters, type Path, unknown} from "./tables/filters.ts";
import {figureTables} from "./tables/index.ts";
import type {Facts, Loose, Table} from "./tables/table.ts";

/** The kinds of drawing by name, as far as a figure file must agree with them. */
export type Kinds = Readonly<Record<string, Pick<Kind, "channels" | "options">>>;

/** Every place a figure may stand at. */
const placesOf = indexed((facts: Facts) => new Set(figurePlaces(facts).keys()));

/** The figure; null where a fault leaves nothing to make it of. Title, subtitle and words come from `spec` as they are. */
export function makeFigure(
  id: string,
  spec: Spec,
  facts: Facts,
  kinds: Kinds,
  complain: Complain
): Figure | null {
  const kind = Object.hasOwn(kinds, spec.kind) ? kinds[spec.kind] : undefined;
  if (!kind) unknown(complain, ["kind"], spec.kind, Object.keys(kinds));
  const table: Table | undefined = Object.hasOwn(figureTables, spec.from)
    ? figureTables[spec.from as keyof typeof figureTables]
    : undefined;
  if (!table) unknown(complain, ["from"], spec.from, Object.keys(figureTables));
  const places = placesOf(facts);
  for (const [index, place] of spec.places.entries())
    if (!places.has(place)) noPage(complain, ["places", index], place, places);
  if (!kind || !table) return null;
  const made = nameRows(
    facts,
    table.rows(facts, filters(given(spec, table, kind, complain), complain))
  );
  if (made.rows.length === 0) {
    complain(["where"], both("筛选后没有剩下数据。", "Nothing is left after filtering."), "");
    return null;
  }
  const channels = bindChannels(kind, spec.channels, made.columns, made.rows, complain);
  const columns = kept(made, channels);
  return {
    id,
    kind: spec.kind,
    title: spec.title,
    subtitle: spec.subtitle,
    topic: spec.topic,
    note: spec.note,
    alt: spec.alt,
    table: {columns, rows: made.rows.map((row) => trimmed(row, columns))},
    channels,
    options: settings(spec, kind),
    refs: Object.fromEntries(
      columns.flatMap(({key}) => (made.refs[key] ? [[key, [...made.refs[key]]]] : []))
    ),
    sources: sourceLines(facts, made.sources),
    places: spec.places,
    until: made.until,
    focus: focusOf(spec, facts, made, channels)
  };
}

/** A fault: a page that this city does not have, with those it has, of many alike the first. */
function noPage(complain: Complain, path: Path, place: string, places: ReadonlySet<string>): void {
  const all = [...places];
  const family = (one: string) => one.replace(/[^/]*$/u, "");
  const single = all.filter((one) => !one.includes("/"));
  const like = all.filter(
    (one) => one.includes("/") && one === all.find((other) => family(other) === family(one))
  );
  const list = [...single, ...like].join(", ");
  complain(
    path,
    both(`没有 ${quoted(place)} 这一页。`, `There is no page ${quoted(place)}.`),
    both(
      `可写：${list}${like.length > 0 ? "（带斜线的，章、代码可换）" : ""}。`,
      `Known: ${list}${like.length > 0 ? "; after a slash another chapter or id" : ""}.`
    ),
    didYouMean(place, all)
  );
}

/** What the file says to its table: filters and the table's own options, each with its place. */
function given(
  spec: Spec,
  table: Table,
  kind: Pick<Kind, "options">,
  complain: Complain
): Record<string, {value: unknown; path: Path}> {
  const asked: Record<string, {value: unknown; path: Path}> = {};
  for (const [name, value] of Object.entries(spec.where)) {
    if (Object.hasOwn(table.filters, name)) asked[name] = {value, path: ["where", name]};
    else unknown(complain, ["where", name], name, Object.keys(table.filters));
  }
  for (const name of table.needs)
    if (asked[name] === undefined)
      complain(
        ["where"],
        both(`where 里缺少 ${name}。`, `where lacks ${name}.`),
        both(table.filters[name] ?? "", table.filters[name] ?? "")
      );
  for (const [name, value] of Object.entries(spec.options)) {
    if (Object.hasOwn(table.options, name)) asked[name] = {value, path: ["options", name]};
    else if (!Object.hasOwn(kind.options, name))
      unknown(complain, ["options", name], name, [
        ...Object.keys(kind.options),
        ...Object.keys(table.options)
      ]);
  }
  return asked;
}

/** The settings that are the kind's. */
function settings(spec: Spec, kind: Pick<Kind, "options">): Record<string, CellValue> {
  const found: Record<string, CellValue> = {};
  for (const [name, value] of Object.entries(spec.options))
    if (Object.hasOwn(kind.options, name) && !Array.isArray(value)) found[name] = value;
  return found;
}

/** Columns that are drawn or say something; one that says the same in every row is kept out of sight. */
function kept(made: Shown, channels: Readonly<Record<string, string>>): Column[] {
  const drawn = new Set(Object.values(channels));
  const same = (key: string) => new Set(made.rows.map((row) => row[key])).size === 1;
  return made.columns
    .filter((column) => drawn.has(column.key) || !isPlain(column.key, made.rows))
    .map((column) =>
      (column.key === "series" || column.key === "geo") && same(column.key)
        ? {...column, hidden: true}
        : column
    );
}

function trimmed(row: Loose, columns: readonly Column[]): Row {
  return Object.fromEntries(columns.map(({key}) => [key, row[key] ?? null]));
}

/**
 * The name drawn strongest: where it is the only one, nothing is compared and there is none. Where all
 * rows are of other places it is named all the same, so that none of them passes for the focal one.
 */
function focusOf(
  spec: Spec,
  facts: Facts,
  made: Shown,
  channels: Readonly<Record<string, string>>
): string | null {
  const asked = spec.focus;
  if (asked !== null) return facts.geos.some(({id}) => id === asked) ? made.place(asked) : asked;
  const parts = ["series", "label", "facet"].map((channel) => channels[channel] ?? "");
  for (const key of parts) {
    const name = made.focus[key];
    if (name !== undefined && made.rows.some((row) => row[key] !== name)) return name;
  }
  const place = made.focus["geo"];
  return place !== undefined && made.rows.every((row) => row["geo"] !== place) ? place : null;
}
