// The head of a long ranking, for pictures that cannot hold all of it; it says what is left out.
import {type RankEntry, yearsOf} from "../../charts/layout/rank-rows.ts";
import type {Figure, Row} from "../../model/figures/figure.ts";
import {number, period} from "../../words/format.ts";
import type {Words} from "../../words/words.ts";

/** A figure as a picture shows it, and what is to be said of that. */
export interface Shown {
  figure: Figure;
  /** Null where all of it is shown. */
  note: string | null;
}

/** How many lines an excerpt may have, the most first. */
const heads = [14, 12, 10, 8, 6] as const;

const memo = new WeakMap<Figure, Shown[]>();

/** The figure itself, then shorter and shorter heads of it; other kinds than rankings have none. */
export function topN(figure: Figure, words: Words): readonly Shown[] {
  const before = memo.get(figure);
  if (before) return before;
  const made = [{figure, note: null}, ...(figure.kind === "rank" ? shorter(figure, words) : [])];
  memo.set(figure, made);
  return made;
}

function shorter(figure: Figure, words: Words): Shown[] {
  const key = figure.channels["label"] ?? "label";
  const years = yearsOf(figure, words);
  const order = years[0]?.entries ?? [];
  // Places without a value have no place in the order; a head of it would hide them.
  if (order.some(({value}) => value === null)) return [];
  const sign = figure.options["order"] === "asc" ? 1 : -1;
  const ahead = ({value}: RankEntry) =>
    order.filter((other) => sign * ((other.value ?? 0) - (value ?? 0)) < 0).length;
  const own = order.find(({focus}) => focus);
  const when = years.length > 1 && years[0] ? `${period(years[0].at, words)}，` : "";
  return heads
    .filter((head) => head < order.length - 1)
    .map((head) => {
      const top = order.slice(0, head);
      const apart = own && !top.includes(own) ? own : null;
      // Where one stands apart from the head, each says its place.
      const name = (entry: RankEntry) =>
        apart ? words.kit.placed(number(ahead(entry) + 1), entry.name) : entry.name;
      const rows = [...top, ...(apart ? [apart] : [])].map((entry): Row => ({
        ...figure.table.rows[entry.row],
        [key]: name(entry)
      }));
      const [shown, all] = [number(head), number(order.length)];
      const note = apart
        ? words.kit.excerptWith(shown, apart.name, all)
        : words.kit.excerpt(shown, all);
      return {
        figure: {
          ...figure,
          table: {...figure.table, rows},
          refs: {},
          focus: own ? name(own) : null
        },
        note: `${when}${note}`
      };
    });
}
