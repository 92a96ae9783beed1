// From base to target for many indicators, on one scale: the share of the way that is covered.
import type {Figure} from "../../model/figures/figure.ts";
import {number, percent} from "../../words/format.ts";
import {evened} from "../../words/line-breaking.ts";
import {width as textWidth} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import {formatCell} from "../format-cell.ts";
import {
  ascent,
  type Box,
  type Label,
  labelBox,
  labelHeight,
  write
} from "../labels/place-labels.ts";
import {emptyState} from "../marks/empty-state.ts";
import {hatch, plate} from "../marks/hatch.ts";
import {root} from "../plot-adapter.ts";
import {rowAccessors} from "../row-accessors.ts";
import {narrow, px, sizes} from "../scales/axis.ts";
import {element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import type {Drawing, Frame, Kind, Point} from "../types.ts";

/** See the first line of this file. */
export const range: Kind = {
  description: "Base, newest value and target of many indicators, as shares of the way.",
  channels: {
    label: {description: "The indicator: one line each.", required: true, types: ["text"]},
    baseline: {description: "The base value.", required: true, types: ["number", "integer"]},
    value: {description: "The newest value.", required: true, types: ["number", "integer"]},
    target: {description: "The target.", required: true, types: ["number", "integer"]},
    covered: {
      description: "The share of the way covered, 1 is all; left out where nothing is assessed.",
      required: false,
      types: ["number"]
    },
    qualifier: {description: "How the value is worded.", required: false, types: ["text"]},
    unit: {description: "The unit of the line.", required: false, types: ["text"]},
    baseline_period: {description: "The base period.", required: false, types: ["period"]},
    value_period: {description: "The period of the value.", required: false, types: ["period"]},
    target_period: {description: "The period of the target.", required: false, types: ["period"]},
    target_bound: {description: "The bound word of the target.", required: false, types: ["text"]},
    status: {description: "What is said of it.", required: false, types: ["text"]}
  },
  options: {},
  draw,
  describe
};

const track = 18;

/** A row in shares and in words. */
interface Way {
  row: number;
  label: string;
  covered: number | null;
  /** Whether the value is only a bound. */
  open: boolean;
  known: boolean;
  hasBase: boolean;
  said: {value: string; target: string; baseline: string};
}

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const {theme, width} = frame;
  const ways = read(figure, words);
  if (ways.length === 0) return emptyState(frame, document, words);
  const small = width < narrow;
  const labelRoom = small ? 0 : Math.min(width * 0.36, 260);
  const shares = ways.map((way) => way.covered ?? 0);
  const low = Math.min(0, ...shares);
  const high = Math.max(1, ...shares);
  const right = width - 8;
  const left = labelRoom + 4;
  const x = (share: number): number => left + ((share - low) / (high - low)) * (right - left);
  const svg = root(document, width, 0);
  const labels: Label[] = [];
  const points: Point[] = [];
  let top = 0;
  for (const way of ways) {
    const lines = evened(way.label, sizes.normal, small ? width : labelRoom - 12);
    const room = labelHeight(lines.length, sizes.normal);
    const trackTop = small ? top + room + 6 : top + 4;
    const box = {left: x(0), right: x(1), top: trackTop, bottom: trackTop + track};
    labels.push({
      ...{
        lines,
        size: sizes.normal,
        fill: theme.ink,
        bold: true,
        attributes: {"data-row": way.row}
      },
      ...{x: small ? 0 : labelRoom - 12, anchor: small ? "start" : "end"},
      y: (small ? top : trackTop + Math.max(0, (track - room) / 2)) + ascent * sizes.normal
    });
    svg.append(...marks(document, theme, way, box, x));
    const ends = endLabels(way, box, x, theme, words, labelRoom, width);
    if (ends.inside) svg.append(plate(document, theme, labelBox(ends.inside)));
    labels.push(...ends.labels);
    const at = way.covered === null ? (box.left + box.right) / 2 : x(way.covered);
    points.push({row: way.row, x: at, y: trackTop + track / 2, group: way.label});
    top = Math.max(box.bottom + 6 + ends.height, top + room) + (small ? 14 : 10);
  }
  const height = Math.ceil(top);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${String(width)} ${String(height)}`);
  svg.append(write(document, theme, labels));
  return {svg, width, height, points};
}

function read(figure: Figure, words: Words): Way[] {
  const given = rowAccessors(figure);
  return figure.table.rows.map((row, index) => ({
    row: index,
    label: given.text(row, "label"),
    covered: given.number(row, "covered"),
    known: given.number(row, "value") !== null,
    open: given.text(row, "qualifier") === "at_least",
    hasBase: given.number(row, "baseline") !== null,
    said: {
      value: formatCell(given, row, "value", given.text(row, "qualifier"), words),
      target: formatCell(given, row, "target", "", words),
      baseline: formatCell(given, row, "baseline", "", words)
    }
  }));
}

function marks(
  document: Document,
  theme: Theme,
  way: Way,
  box: Box,
  x: (share: number) => number
): SVGElement[] {
  const tags = {"data-row": way.row, "data-group": way.label};
  const middle = (box.top + box.bottom) / 2;
  const found: SVGElement[] = [];
  if (!way.known)
    found.push(hatch(document, theme, {...box, top: box.top + 2, bottom: box.bottom - 2}, tags));
  else {
    found.push(
      element(document, "path", {
        d: `M${px(box.left)} ${px(middle)}H${px(box.right)}`,
        ...{
          stroke: theme.other,
          "stroke-width": 1.5,
          "stroke-dasharray": way.covered === null ? "2 4" : null
        }
      })
    );
    if (way.covered !== null)
      found.push(
        element(document, "path", {
          d: `M${px(box.left)} ${px(middle)}H${px(x(way.covered))}`,
          ...{stroke: theme.city, "stroke-width": 6}
        }),
        element(document, "circle", {
          ...{cx: x(way.covered), cy: middle, r: 6.5, ...tags},
          ...(way.open
            ? {fill: theme.paper, stroke: theme.city, "stroke-width": 2}
            : {fill: theme.city, stroke: theme.paper, "stroke-width": 1.5})
        })
      );
  }
  if (way.hasBase)
    found.push(
      element(document, "path", {
        d: `M${px(box.left)} ${px(box.top)}V${px(box.bottom)}`,
        ...{stroke: theme.ink, "stroke-width": 3}
      })
    );
  found.push(
    element(document, "path", {
      d: `M${px(box.right)} ${px(box.top - 2)}V${px(box.bottom + 2)}`,
      ...{stroke: theme.target, "stroke-width": 2.5, "stroke-dasharray": "5 3"}
    })
  );
  return found;
}

/** The words of a line: what is known on the track, base and target below its ends. */
function endLabels(
  way: Way,
  box: Box,
  x: (share: number) => number,
  theme: Theme,
  words: Words,
  from: number,
  width: number
): {labels: Label[]; inside: Label | null; height: number} {
  const key = words.charts;
  const inside = way.known ? key.bullet.value(way.said.value) : words.missing;
  const centre = (box.left + box.right) / 2;
  const base = way.hasBase ? key.bullet.baseline(way.said.baseline) : key.range.noBaseline;
  const target = key.bullet.target(way.said.target);
  const style = {size: sizes.small, attributes: {"data-row": way.row}};
  const wide = textWidth(inside, sizes.small);
  const low = box.bottom + 4 + ascent * sizes.small;
  const half = wide / 2 + 2;
  const middle =
    way.covered === null ? centre : Math.min(Math.max(x(way.covered), from + half), width - half);
  const onTrack = way.covered === null;
  const step = sizes.small * 1.4;
  const first: Label = {
    ...style,
    ...{lines: [inside], fill: way.known ? theme.city : theme.ink, bold: way.known},
    ...{x: middle, y: onTrack ? (box.top + box.bottom) / 2 + 4.2 : low, anchor: "middle"}
  };
  const labels = [first];
  const next = onTrack ? low : low + step;
  const together = textWidth(base, sizes.small) + textWidth(target, sizes.small) + 12;
  const fits = together <= width - from - 4;
  labels.push({...style, lines: [base], fill: theme.quiet, x: from + 2, y: next, anchor: "start"});
  labels.push({
    ...{...style, lines: [target], fill: theme.target, x: width, anchor: "end"},
    y: fits ? next : next + step
  });
  return {
    labels,
    inside: onTrack ? first : null,
    height: (onTrack ? 1 : 2) * step + (fits ? 0 : step) + 2
  };
}

function describe(figure: Figure, words: Words): string {
  const ways = read(figure, words);
  const known = ways.filter((way) => way.known);
  const some = known.map((way) =>
    words.charts.range.one({
      label: way.label,
      value: way.said.value,
      target: way.said.target,
      covered: distance(way.covered, words)
    })
  );
  return words.charts.range.sentence({
    all: number(ways.length),
    known: number(known.length),
    silent: number(ways.length - known.length),
    some: some.join("；")
  });
}

/** The share of the way in words; a share below zero is a way grown longer. */
function distance(covered: number | null, words: Words): string {
  if (covered === null) return "";
  const say = covered < 0 ? words.charts.range.away : words.charts.range.covered;
  return say(percent(Math.abs(covered)));
}
