// The head of a long ranking, for pictures that cannot hold all of it; it says what is left out.
import {cells} from "../../charts/cells.ts";
import type {Figure, Row} from "../../model/figure.ts";
import {number} from "../../words/format.ts";
import type {Words} from "../../words/words.ts";

/** A figure as a picture shows it, and what is to be said of that. */
export interface Shown {
  figure: Figure;
  /** Null where all of it is shown. */
  note: string | null;
}

/** How many lines an excerpt may have, the most first. */
const heads = [14, 12, 10, 8, 6] as const;

const known = new WeakMap<Figure, Shown[]>();

/** The figure itself, then shorter and shorter heads of it; other kinds than rankings have none. */
export function excerpts(figure: Figure, words: Words): readonly Shown[] {
  const before = known.get(figure);
  if (before) return before;
  const made = [{figure, note: null}, ...(figure.kind === "rank" ? shorter(figure, words) : [])];
  known.set(figure, made);
  return made;
}

function shorter(figure: Figure, words: Words): Shown[] {
  const read = cells(figure);
  const key = figure.channels["label"] ?? "label";
  const sign = figure.options["order"] === "asc" ? 1 : -1;
  const valued = figure.table.rows.flatMap((row) => {
    const value = read.number(row, "value");
    return value === null ? [] : [{row, value, name: read.text(row, "label")}];
  });
  // Places without a value have no place in the order; a head of it would hide them.
  if (valued.length < figure.table.rows.length) return [];
  const order = valued.toSorted((a, b) => sign * (a.value - b.value));
  const ahead = (value: number) => order.filter((other) => sign * (other.value - value) < 0).length;
  const named = ({row, value, name}: (typeof order)[number]): Row => ({
    ...row,
    [key]: words.kit.placed(number(ahead(value) + 1), name)
  });
  const own = order.find(({name}) => name === figure.focus);
  return heads
    .filter((head) => head < order.length - 1)
    .map((head) => {
      const top = order.slice(0, head);
      const apart = own && !top.includes(own) ? [own] : [];
      const all = number(order.length);
      const note =
        apart.length > 0 && own
          ? words.kit.excerptWith(number(head), own.name, all)
          : words.kit.excerpt(number(head), all);
      const rows = [...top, ...apart].map(named);
      const focus = own ? String(named(own)[key]) : null;
      return {figure: {...figure, table: {...figure.table, rows}, focus}, note};
    });
}
