// Series over time as marks: lines where points are comparable, dots, targets, conflicts and breaks.
import * as Plot from "@observablehq/plot";

import {isOpen} from "../../domain/open-number.ts";
import {isMonthly, isStretch} from "../../domain/period.ts";
import type {Box} from "../labels/place-labels.ts";
import {type Layer, layer, tag} from "../plot-adapter.ts";
import {px} from "../scales/axis.ts";
import {
  conflicts,
  type Dot,
  measured,
  paths,
  type Series,
  targets,
  unbrokenRuns
} from "../series.ts";
import {element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import type {Point} from "../types.ts";

/** How a series is drawn. */
export interface Ink {
  colour: string;
  /** The colour of its words: on paper, text needs more contrast than a line. */
  text: string;
  /** Line width in CSS pixels. */
  width: number;
  /** A dash pattern; null for a solid line. */
  dash: string | null;
}

/** Where and on which scales series are drawn. */
export interface Ground {
  document: Document;
  theme: Theme;
  size: {width: number; height: number};
  area: Box;
  x: readonly [number, number];
  y: readonly [number, number];
  /** Values that get a hairline. */
  grid: readonly number[];
  /** Radius of a dot in CSS pixels. */
  radius: number;
}

/** Series drawn, their scales, and the boxes that labels should keep off. */
export interface SeriesMarks extends Layer {
  marks: Box[];
  /** The rules of targets: words that one runs through cannot be read. */
  rules: Box[];
  /** Where a method changed, in CSS pixels from the left. */
  breaks: number[];
}

/** The ink of each series: the focal one strongest; without one, told apart by colour and dash. */
export function inks(series: readonly Series[], theme: Theme): Map<string, Ink> {
  const focal = series.some((one) => one.focus);
  const others = series.filter((one) => !one.focus);
  return new Map(
    series.map((one) => {
      if (one.focus) return [one.name, toned(theme.city, 2.5, null, theme)];
      const order = others.indexOf(one);
      const palette = [theme.city, theme.ink, theme.other].slice(one.apart ? 1 : 0);
      const free = palette[order] ?? theme.other;
      const dash = focal ? null : (["", "", "", "6 3", "2 3"][order] ?? "1 3") || null;
      return [one.name, toned(focal ? theme.other : free, focal ? 1.4 : 2, dash, theme)];
    })
  );
}

/** The ink of a series that nothing sets apart. */
export function faint(theme: Theme): Ink {
  return toned(theme.other, 1.4, null, theme);
}

function toned(colour: string, width: number, dash: string | null, theme: Theme): Ink {
  return {colour, text: colour === theme.other ? theme.quiet : colour, width, dash};
}

/** Draws series, the focal one last. */
export function seriesMarks(ground: Ground, series: readonly Series[]): SeriesMarks {
  const {theme, area, radius} = ground;
  const ink = inks(series, theme);
  const order = [...series].sort((a, b) => Number(a.focus) - Number(b.focus));
  const lines = order.flatMap((one) => unbrokenRuns(one));
  const ways = order.flatMap((one) => paths(one));
  const aims = order.flatMap((one) => targets(one));
  const dots = order.flatMap((one) => measured(one));
  const colour = (dot: Dot) => (dot.role === "baseline" ? theme.target : inkOf(dot).colour);
  const inkOf = (dot: Dot) => ink.get(dot.group) ?? faint(theme);
  const drawn = layer(ground.document, ground.size, area, ground.x, ground.y, [
    Plot.ruleY(ground.grid, {stroke: theme.line, strokeWidth: 1}),
    Plot.ruleY(aims, {
      y: "y",
      stroke: theme.target,
      strokeWidth: 1.5,
      strokeDasharray: "6 4",
      ...tag(aims)
    }),
    ...ways.map((way) =>
      Plot.line(way, {
        ...{x: "x", y: "y", stroke: theme.target, strokeWidth: 1, strokeDasharray: "1.5 3"},
        ...tag(way.map(({group}) => ({group})))
      })
    ),
    ...lines.map((line) => {
      const {colour, width, dash} = inkOf(line[0] as Dot);
      return Plot.line(line, {
        ...{x: "x", y: "y", stroke: colour, strokeWidth: width, strokeLinejoin: "round"},
        ...(dash === null ? {} : {strokeDasharray: dash}),
        ...tag(line)
      });
    }),
    Plot.dot(dots, {
      ...{x: "x", y: "y", sort: null, stroke: colour, strokeWidth: 1.75},
      r: (dot: Dot) => (inkOf(dot).width > 2 ? radius : radius - 1),
      fill: (dot: Dot) => (isHollow(dot) ? theme.paper : colour(dot)),
      ...tag(dots)
    }),
    Plot.dot(aims, {
      ...{x: "x", y: "y", r: radius + 1, symbol: "diamond", fill: theme.target},
      ...tag(aims)
    })
  ]);
  const pairs = order.flatMap((one) => conflicts(one));
  const breaks = apart(order.flatMap((one) => breakPoints(one)).map((x) => drawn.x(x)));
  return {
    ...drawn,
    groups: [
      ...breaks.map((x) => breakMark(ground, x)),
      ...drawn.groups,
      ...pairs.map((pair) => bracket(ground, drawn, pair))
    ],
    breaks,
    rules: aims.map(({y}) => ({...area, top: drawn.y(y) - 2, bottom: drawn.y(y) + 2})),
    marks: [
      ...[...dots, ...aims].map((dot) => square(drawn.x(dot.x), drawn.y(dot.y), radius + 2)),
      ...[...lines, ...ways].flatMap((line) => sampled(line, drawn)),
      ...breaks.map((x) => ({...area, left: x - 2, right: x + 2}))
    ]
  };
}

/** One mark where several series change their method at the same time. */
function apart(places: readonly number[]): number[] {
  return places.filter(
    (x, index) => places.findIndex((other) => Math.abs(other - x) < 8) === index
  );
}

/** Where the rows of series stand, series by series. */
export function pointsOf(series: readonly Series[], {x, y}: Layer): Point[] {
  return series.flatMap((one) =>
    one.dots.map((dot) => ({row: dot.row, x: x(dot.x), y: y(dot.y), group: one.name}))
  );
}

/** Whether a value is only a bound, a round figure or a part of its year, and so gets an open mark. */
function isHollow(dot: Dot): boolean {
  return isOpen(dot.qualifier) || (isStretch(dot.period) && isMonthly(dot.period));
}

function square(x: number, y: number, half: number): Box {
  return {left: x - half, top: y - half, right: x + half, bottom: y + half};
}

/** Small boxes along a line, so that labels can keep off it. */
function sampled(line: readonly Dot[], {x, y}: Layer): Box[] {
  const boxes: Box[] = [];
  line.slice(1).forEach((dot, index) => {
    const from = line[index] as Dot;
    const steps = Math.ceil(Math.hypot(x(dot.x) - x(from.x), y(dot.y) - y(from.y)) / 6);
    for (let step = 1; step < steps; step++) {
      const share = step / steps;
      const at = (a: number, b: number) => a + (b - a) * share;
      boxes.push(square(at(x(from.x), x(dot.x)), at(y(from.y), y(dot.y)), 3));
    }
  });
  return boxes;
}

/** Half-way between a point after a change of method and the point before it. */
function breakPoints(series: Series): number[] {
  const dots = measured(series);
  return dots.flatMap((dot, index) => {
    const before = dots[index - 1];
    return dot.broken && before ? [(dot.x + before.x) / 2] : [];
  });
}

function breakMark({document, theme, area}: Ground, x: number): SVGElement {
  const zigzag = `M${px(x)} ${px(area.top)}V${px(area.bottom - 12)}l4 2l-8 4l8 4l-4 2`;
  return element(document, "path", {
    d: zigzag,
    stroke: theme.quiet,
    "stroke-width": 0.75,
    class: "break"
  });
}

/** A bracket that joins values of one period on which sources disagree. */
function bracket({document, theme, radius}: Ground, at: Layer, pair: readonly Dot[]): SVGElement {
  const heights = pair.map((dot) => at.y(dot.y));
  const x = at.x((pair[0] as Dot).x) + radius + 2;
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  return element(document, "path", {
    d: `M${px(x)} ${px(top)}h4V${px(bottom)}h-4`,
    stroke: theme.ink,
    "stroke-width": 1.25,
    class: "conflict"
  });
}
