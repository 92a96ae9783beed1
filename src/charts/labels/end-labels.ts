// Names of series in a column at the right edge, each beside its last point and none upon another.
import {px} from "../scales/axis.ts";
import {element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import {
  ascent,
  type Box,
  dodge,
  type Label,
  labelHeight,
  labelWidth,
  type Style
} from "./place-labels.ts";

/** A name for the column and the point it belongs to. */
export interface End {
  style: Style;
  /** The last point of the series, in CSS pixels. */
  x: number;
  y: number;
}

/** Room between the last point and the column. */
const reach = 16;

/** How wide a column the names need, their distance included. */
export function endRoom(styles: readonly Style[]): number {
  return Math.ceil(Math.max(0, ...styles.map(labelWidth)) + reach);
}

/** How high a column the names need. */
export function endHeight(styles: readonly Style[]): number {
  return styles.reduce((sum, style) => sum + height(style), 0);
}

/** The names in their places, and a hairline to each that had to move. */
export function endLabels(
  document: Document,
  ends: readonly End[],
  area: Box,
  bottom: number,
  theme: Theme
): {labels: Label[]; leaders: SVGElement[]} {
  const wishes = ends.map(({style, y}) => ({y, height: height(style)}));
  const middles = dodge(wishes, 0, bottom);
  const labels = ends.map(({style}, index): Label => {
    const top = (middles[index] ?? 0) - labelHeight(style.lines.length, style.size) / 2;
    return {...style, x: area.right + reach, y: top + ascent * style.size, anchor: "start"};
  });
  const leaders = ends.flatMap((end, index) => {
    const middle = middles[index] ?? end.y;
    const near = Math.abs(middle - end.y) < 5 && area.right - end.x < 8;
    if (near) return [];
    const knee = area.right + 2;
    return [
      element(document, "path", {
        d: `M${px(end.x + 6)} ${px(end.y)}H${px(Math.max(knee, end.x + 6))}L${px(area.right + reach - 3)} ${px(middle)}`,
        stroke: theme.other,
        "stroke-width": 1,
        "stroke-dasharray": "1 2.5"
      })
    ];
  });
  return {labels, leaders};
}

function height(style: Style): number {
  return labelHeight(style.lines.length, style.size) + 6;
}
