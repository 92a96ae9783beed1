// The labels that series over time ask for: values, targets, names, changes of method.
import {extent} from "d3";

import type {Column} from "../../model/figures/figure.ts";
import {amount, period} from "../../words/format.ts";
import {evened} from "../../words/line-breaking.ts";
import {aimed} from "../../words/target-text.ts";
import {width} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import type {Ink} from "../marks/series-marks.ts";
import type {Layer} from "../plot-adapter.ts";
import {sizes} from "../scales/axis.ts";
import {conflicts, type Dot, measured, type Series, targets} from "../series.ts";
import type {Theme} from "../theme.ts";
import {
  around,
  ascent,
  type Box,
  labelBox,
  type LabelCandidate,
  labelHeight,
  type Spot,
  type Style
} from "./place-labels.ts";

/** What the words of a value need. */
export interface LabelContext {
  theme: Theme;
  words: Words;
  /** The column of the quantity: its unit and decimals. */
  column: Column | null;
}

/** What a wish for a place needs besides. */
export interface Setting extends LabelContext {
  area: Box;
  layer: Layer;
  radius: number;
}

/** A value with its bound word, and its unit where there is room for one. */
function valueText(dot: Dot, {column, words}: LabelContext, unit: boolean): string {
  const named = unit ? (column?.unit ?? null) : null;
  return amount(dot.y, named, column?.decimals ?? null, dot.qualifier, words);
}

/** A target with its unit and, where it is one, the words of a floor: 85分以上. */
export function aimText(dot: Dot, {column, words}: Pick<LabelContext, "column" | "words">): string {
  const plain = amount(dot.y, column?.unit ?? null, column?.decimals ?? null, null, words);
  return aimed(plain, dot.qualifier, words);
}

/** Each target over its rule: value, year and, where several are drawn, whose. */
export function targetWishes(series: readonly Series[], setting: Setting): LabelCandidate[] {
  const {area, layer, theme, words} = setting;
  const all = series.flatMap((one) => targets(one));
  const documents = new Set(all.map((dot) => dot.document));
  const groups = new Set(series.map((one) => one.name));
  return all.map((dot) => {
    const who = [groups.size > 1 ? dot.group : "", documents.size > 1 ? dot.document : ""];
    const name = who.filter((text) => text !== "").join(words.charts.sentence.comma);
    const what = words.charts.mark.target(aimText(dot, setting), period(dot.period, words));
    const max = Math.min(320, (area.right - area.left) * 0.9);
    const whole = name === "" ? what : words.charts.mark.namely(name, what);
    const apart = [...evened(words.charts.mark.namely(name, ""), sizes.normal, max), what];
    const lines = width(whole, sizes.normal) <= max ? [whole] : apart;
    const style: Style = {
      ...{lines, size: sizes.normal, fill: theme.target, halo: true},
      attributes: {"data-row": dot.row, "data-group": dot.group || null}
    };
    return {...style, required: true, spots: alongRule(layer.y(dot.y), style, area)};
  });
}

/** Values at points: contested ones for certain, the last one if asked, others where there is room. */
export function valueWishes(
  series: Series,
  ink: Ink,
  setting: Setting,
  want: {last: boolean; others: boolean; named: boolean}
): LabelCandidate[] {
  const {layer, radius} = setting;
  const dots = measured(series);
  const pairs = conflicts(series);
  const contested = pairs.flat();
  const certain = new Set([...(want.last ? dots.slice(-1) : []), ...contested]);
  const namedDot = want.named ? dots.at(-1) : undefined;
  const others = want.others
    ? turning(dots).filter(
        (dot) => !certain.has(dot) && dot !== namedDot && !amid(dot, dots, setting)
      )
    : [];
  // The ends of the scale are what titles speak of: they come before what lies between.
  const ends = new Set(extent(others, ({y}) => y));
  const first = others.filter(({y}) => ends.has(y));
  const order = [...certain, ...first, ...others.filter(({y}) => !ends.has(y))].filter(
    (dot) => !repeated(dot, dots)
  );
  const placed = placesOf(dots, layer);
  return order.map((dot) => {
    const last = dot === dots.at(-1);
    const style: Style = {
      lines: [valueText(dot, setting, false)],
      size: sizes.normal,
      fill: dot.role === "baseline" ? setting.theme.target : ink.text,
      bold: last && series.focus && !dot.conflict,
      halo: true,
      attributes: {"data-row": dot.row, "data-group": dot.group || null}
    };
    const gap = radius + (contested.includes(dot) ? 8 : 3);
    const spots = around(layer.x(dot.x), layer.y(dot.y), style, gap);
    const below = pairs.some(
      (pair) => layer.y(dot.y) > Math.min(...pair.map(({y}) => layer.y(y))) && pair.includes(dot)
    );
    const own = clear(below ? downFirst(spots) : spots, style, dot, placed);
    return {...style, spots: own, required: certain.has(dot)};
  });
}

/** The spots where a value is not taken for that of another point: none there stands nearer to its middle. */
function clear(spots: readonly Spot[], style: Style, own: Dot, dots: readonly Placed[]): Spot[] {
  const itself = dots.find(({dot}) => dot === own);
  const others = dots.filter(({dot}) => dot.y !== own.y && dot.x !== own.x);
  if (!itself || others.length === 0) return [...spots];
  return spots.filter((spot) => {
    const {left, right, top, bottom} = labelBox({...style, ...spot});
    const [x, y] = [(left + right) / 2, (top + bottom) / 2];
    const far = (place: Placed) => Math.hypot(place.x - x, place.y - y);
    const near = far(itself);
    return others.every((other) => far(other) >= near);
  });
}

/** A point and where it stands in the drawing. */
interface Placed {
  dot: Dot;
  x: number;
  y: number;
}

const placesOf = (dots: readonly Dot[], layer: Layer): Placed[] =>
  dots.map((dot) => ({dot, x: layer.x(dot.x), y: layer.y(dot.y)}));

/** The name of a series near its last point, above its line if it can be. */
export function nameWish(series: Series, ink: Ink, setting: Setting, max: number): LabelCandidate {
  const {layer, radius} = setting;
  const dots = measured(series);
  const last = dots.at(-1);
  const style = nameStyle(series, ink, setting, max);
  if (!last) return {...style, required: false, spots: []};
  const at = {x: layer.x(last.x), y: layer.y(last.y)};
  // The label holds the newest value: beside an older point it would be read as that point's own.
  const spots = around(at.x, at.y, style, radius + 4);
  const own = clear(spots, style, last, placesOf(dots, layer));
  return {
    ...style,
    required: true,
    at,
    spots: [...own, ...spots.filter((spot) => !own.includes(spot))]
  };
}

/** A name with the newest value, broken to `max` CSS pixels. */
export function nameStyle(series: Series, ink: Ink, setting: LabelContext, max: number): Style {
  const last = measured(series).at(-1);
  const value = last ? valueText(last, setting, true) : "";
  const whole = `${series.name} ${value}`;
  const apart = [...evened(series.name, sizes.normal, max), ...evened(value, sizes.normal, max)];
  const lines = width(whole, sizes.normal) <= max ? [whole] : apart;
  return {
    ...{lines, size: sizes.normal, fill: ink.text, bold: series.focus, halo: true},
    attributes: {"data-group": series.name}
  };
}

/** The words at a change of method. */
export function breakWishes(
  breaks: readonly number[],
  {area, theme, words}: Setting
): LabelCandidate[] {
  return breaks.map((x) => {
    const style: Style = {
      lines: [words.charts.mark.break],
      ...{size: sizes.small, fill: theme.quiet, halo: true}
    };
    const spots = [0, 18, 36, 54, 72].flatMap((down): Spot[] => [
      {x: x + 5, y: area.top + 11 + down, anchor: "start"},
      {x: x - 5, y: area.top + 11 + down, anchor: "end"}
    ]);
    return {...style, spots, required: true};
  });
}

/** Whether the points on both sides have the same words: said at both ends of such a run, they are enough. */
function amid(dot: Dot, dots: readonly Dot[], saying: LabelContext): boolean {
  const at = dots.indexOf(dot);
  const sides = [dots[at - 1], dots[at + 1]];
  const words = valueText(dot, saying, false);
  return sides.every((side) => side !== undefined && valueText(side, saying, false) === words);
}

/** Whether the plan's own base value only repeats a published one that has its label. */
function repeated(dot: Dot, dots: readonly Dot[]): boolean {
  return (
    dot.role === "baseline" &&
    dots.some((other) => other !== dot && other.period === dot.period && other.y === dot.y)
  );
}

/** Ends and turning points first, so that the labels that find room say most. */
function turning(dots: readonly Dot[]): Dot[] {
  const weight = (dot: Dot, index: number) => {
    const before = dots[index - 1];
    const after = dots[index + 1];
    if (!before || !after) return 0;
    return (dot.y - before.y) * (after.y - dot.y) < 0 ? 1 : 2;
  };
  return dots
    .map((dot, index) => ({dot, index, weight: weight(dot, index)}))
    .sort((a, b) => a.weight - b.weight || b.index - a.index)
    .map(({dot}) => dot);
}

/** The lower of two contested values wants its label below, so that neither is taken for the other. */
function downFirst(spots: readonly Spot[]): Spot[] {
  return [1, 6, 7, 2, 3].flatMap((index) => spots[index] ?? []);
}

/** Spots on top of a rule from its right end to its left, then below it. */
function alongRule(y: number, style: Style, area: Box): Spot[] {
  const above = y - 6 - (labelHeight(style.lines.length, style.size) - ascent * style.size);
  const below = y + 5 + ascent * style.size;
  const shares = [1, 0, 0.5, 0.85, 0.15, 0.7, 0.3];
  const anchor = (share: number) => (share > 0.6 ? "end" : share < 0.4 ? "start" : "middle");
  return [above, below].flatMap((at) =>
    shares.map((share): Spot => ({
      x: area.left + (area.right - area.left) * share,
      y: at,
      anchor: anchor(share)
    }))
  );
}
