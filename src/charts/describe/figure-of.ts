// Figures made by hand for tests of what drawings say.
import type {Column, Figure, Row} from "../../model/figures/figure.ts";

/** A column that is shown, with a label of its own name. */
export const column = (key: string, type: Column["type"], more: Partial<Column> = {}): Column => ({
  ...{key, label: key, type, unit: null, decimals: null, hidden: false},
  ...more
});

/** A figure whose channels are its columns of the same name. */
export function figure(
  kind: string,
  columns: Column[],
  rows: Row[],
  more: Partial<Figure> = {}
): Figure {
  return {
    ...{id: "f", kind, title: "t", subtitle: "", note: null, alt: null, topic: null},
    table: {columns, rows},
    channels: Object.fromEntries(columns.map(({key}) => [key, key])),
    ...{options: {}, refs: {}, sources: [], places: [], until: null, focus: null},
    ...more
  };
}
