// What a reader may choose above a drawing, as its kind and its groups call for: buttons, lists, boxes to tick.
import {yearsOf} from "../charts/layout/rank-rows.ts";
import type {Point} from "../charts/types.ts";
import type {Figure} from "../model/figures/figure.ts";
import {period} from "../words/format.ts";
import type {Words} from "../words/words.ts";
import {touch} from "../words/zh/figures/figure-controls.ts";
import {groupsOf} from "./points.ts";
import {tableView} from "./table-view.ts";

/** A value as the address says it, and as the reader reads it. */
type Pair = readonly [value: string, words: string];

/** One of several values is chosen. */
interface Pairs {
  name: "focus" | "sort" | "role" | "year";
  label: string;
  pairs: readonly Pair[];
}

/** One of them. Its name is the part of the choice that it changes. */
export type Control =
  | (Pairs & {form: "buttons"})
  | (Pairs & {form: "list"})
  | {form: "boxes"; name: "hide"; label: string; groups: readonly string[]; folded: boolean}
  | {form: "opener"; name: "table"; label: string};

/** With more groups than this a list takes the place of buttons, and boxes can be ticked all at once. */
export const many = 6;

/** With more periods than this a list takes the place of buttons: they would not stand on one line. */
const few = 3;

/** The controls of a figure whose drawing has these points; none where there is nothing to choose. */
export function controlsOf(figure: Figure, points: readonly Point[], words: Words): Control[] {
  const {kind} = figure;
  const groups = groupsOf(points);
  const {drawn, value, name, reverse} = touch.sorts;
  const sort = (...pairs: Pair[]): Control => ({
    ...{form: "buttons", name: "sort", label: touch.sort},
    pairs: [["", drawn], ...pairs]
  });
  if (points.length === 0) return [];
  switch (kind) {
    case "line":
    case "multiples":
      return groups.length < 2 ? [] : [focus(groups), ...places(groups)];
    case "rank":
      return [
        ...years(figure, words),
        sort(["reverse", reverse], ["name", name]),
        ...places(groups)
      ];
    case "matrix": {
      const told = parts(figure, words);
      const kinds: Pair[] = told.has("row_kind") ? [["kind", touch.sorts.kind]] : [];
      const roles: Pair[] = [
        ["", touch.all],
        ["lead", touch.lead]
      ];
      return [
        sort(["value", value], ["name", name], ...kinds),
        ...(told.has("lead")
          ? [{form: "buttons", name: "role", label: touch.role, pairs: roles} as const]
          : [])
      ];
    }
    case "network":
      return [focusList(groups), {form: "opener", name: "table", label: touch.list}];
    case "tree":
      return [focusList(groups)];
    case "timeline":
      return groups.length < 2
        ? []
        : [{form: "boxes", name: "hide", label: touch.tags, groups, folded: false}];
    default:
      return [];
  }
}

/** Which group stands out. */
function focus(groups: readonly string[]): Control {
  if (groups.length > many) return focusList(groups);
  const pairs = groups.map((group): Pair => [group, group]);
  return {form: "buttons", name: "focus", label: touch.focus, pairs};
}

function focusList(groups: readonly string[]): Control {
  const pairs = groups.map((group): Pair => [group, group]);
  return {form: "list", name: "focus", label: touch.focus, pairs: [["", touch.none], ...pairs]};
}

/** Which places to compare, folded away. */
function places(groups: readonly string[]): Control[] {
  if (groups.length < 3) return [];
  return [{form: "boxes", name: "hide", label: touch.show, groups, folded: true}];
}

/** Which period to show, where the figure holds several; the newest in front, and the one that is drawn as no choice. */
function years(figure: Figure, words: Words): Control[] {
  const [drawn, ...others] = yearsOf(figure, words).map(({at}) => at);
  if (drawn === undefined || others.length === 0) return [];
  const pairs = [drawn, ...others]
    .sort()
    .reverse()
    .map((at): Pair => [at === drawn ? "" : at, period(at, words)]);
  const form = pairs.length > few ? "list" : "buttons";
  return [{form, name: "year", label: touch.year, pairs}];
}

/** The parts that the columns of the table play in the drawing. */
function parts(figure: Figure, words: Words): Set<string> {
  const bound = new Map(Object.entries(figure.channels).map(([part, key]) => [key, part]));
  return new Set(tableView(figure, words).head.map(({key}) => bound.get(key) ?? key));
}
