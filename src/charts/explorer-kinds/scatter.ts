// Two quantities across from each other: a dot for each place, or for each period of one place. Only the explorer draws it.
import * as Plot from "@observablehq/plot";

import {isOpen} from "../../domain/open-number.ts";
import type {Column, Figure} from "../../model/figures/figure.ts";
import {amount, number} from "../../words/format.ts";
import {fit} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import {
  around,
  type Label,
  type LabelCandidate,
  place,
  type Style,
  type Taken,
  write
} from "../labels/place-labels.ts";
import {emptyState} from "../marks/empty-state.ts";
import {layer, root, tag} from "../plot-adapter.ts";
import {rowAccessors} from "../row-accessors.ts";
import {bottomAxis, floor, leftAxis, narrow, reserve, sizes, tickRoom} from "../scales/axis.ts";
import {valueScale} from "../scales/value-scale.ts";
import type {Drawing, Frame, Kind} from "../types.ts";

/** See the first line of this file. */
export const scatter: Kind = {
  description: "Two quantities of the same places, or of one place over time.",
  channels: {
    label: {description: "What a dot stands for.", required: true, types: ["text"]},
    x: {description: "The quantity across.", required: true, types: ["number"]},
    y: {description: "The quantity upwards.", required: true, types: ["number"]}
  },
  options: {
    x_down: "true: less is better across, as in a rank.",
    y_down: "true: less is better upwards, as in a rank."
  },
  draw,
  describe
};

interface Spot {
  row: number;
  name: string;
  x: number;
  y: number;
  open: boolean;
  focus: boolean;
  said: {x: string; y: string};
}

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const {theme, width} = frame;
  const {spots, across, up} = read(figure, words);
  if (spots.length === 0) return emptyState(frame, document, words);
  const small = width < narrow;
  const height = Math.round(small ? Math.max(280, width * 0.95) : Math.min(460, width * 0.62));
  const xs = valueScale(
    spots.map(({x}) => x),
    small ? 4 : 7,
    {reverse: figure.options["x_down"] === true}
  );
  const ys = valueScale(
    spots.map(({y}) => y),
    Math.round(height / 70),
    {reverse: figure.options["y_down"] === true}
  );
  const ticks = ys.ticks.map((at) => ({at, text: number(at)}));
  const area = {left: tickRoom(ticks), top: 34, right: width - 14, bottom: height - 50};
  const radius = small ? 4 : 4.5;
  const ink = (spot: Spot) => (spot.focus ? theme.city : theme.other);
  const data = [...spots]
    .sort((a, b) => Number(a.focus) - Number(b.focus))
    .map((spot) => ({...spot, group: spot.name}));
  const drawn = layer(document, {width, height}, area, xs.domain, ys.domain, [
    Plot.ruleY(ys.ticks, {stroke: theme.line, strokeWidth: 1}),
    Plot.ruleX(xs.ticks, {stroke: theme.line, strokeWidth: 1}),
    Plot.dot(data, {
      ...{x: "x", y: "y", sort: null, stroke: ink, strokeWidth: 1.75},
      r: (spot: Spot) => (spot.focus ? radius + 1.5 : radius),
      fill: (spot: Spot) => (spot.open ? theme.paper : ink(spot)),
      ...tag(data)
    })
  ]);
  const below = xs.ticks
    .map((at) => ({at, text: number(at)}))
    .sort((a, b) => drawn.x(a.at) - drawn.x(b.at));
  const name = (column: Column | null, y: number, x: number, anchor: Label["anchor"]): Label => ({
    lines: [fit(words.explore.named(column?.label ?? "", column?.unit ?? ""), sizes.small, width)],
    ...{size: sizes.small, fill: theme.quiet, x, y, anchor}
  });
  const fixed = [
    name(up, sizes.small, 0, "start"),
    name(across, height - 6, width, "end"),
    ...leftAxis(ticks, area, drawn.y, theme),
    ...bottomAxis(below, area, drawn.x, theme, width)
  ];
  const taken: Taken = {
    texts: [],
    marks: spots.map(({x, y}) => {
      const [left, top] = [drawn.x(x) - radius - 1, drawn.y(y) - radius - 1];
      return {left, top, right: left + 2 * radius + 2, bottom: top + 2 * radius + 2};
    })
  };
  reserve(fixed, taken);
  const wishes = [...spots]
    .sort((a, b) => Number(b.focus) - Number(a.focus) || b.y - a.y)
    .map((spot): LabelCandidate => {
      const style: Style = {
        ...{lines: [spot.name], size: spot.focus ? sizes.normal : sizes.small, halo: true},
        ...{fill: spot.focus ? theme.city : theme.ink, bold: spot.focus}
      };
      const [x, y] = [drawn.x(spot.x), drawn.y(spot.y)];
      return {...style, required: spot.focus, at: {x, y}, spots: around(x, y, style, radius + 4)};
    });
  const labels = place(wishes, taken, {left: 0, top: 0, right: width, bottom: area.bottom});
  const svg = root(document, width, height);
  svg.append(
    ...drawn.groups,
    floor(document, below, area, drawn.x, theme),
    write(document, theme, [...fixed, ...labels])
  );
  const points = spots.map((spot) => ({
    ...{row: spot.row, x: drawn.x(spot.x), y: drawn.y(spot.y), group: spot.name}
  }));
  return {svg, width, height, points: points.sort((a, b) => a.x - b.x || a.y - b.y)};
}

/** The dots: rows that hold both values. */
function read(
  figure: Figure,
  words: Words
): {spots: Spot[]; across: Column | null; up: Column | null} {
  const given = rowAccessors(figure);
  const [across, up] = [given.column("x"), given.column("y")];
  const spots = figure.table.rows.flatMap((row, index): Spot[] => {
    const [x, y] = [given.number(row, "x"), given.number(row, "y")];
    if (x === null || y === null) return [];
    const bounds = [given.text(row, "x_qualifier"), given.text(row, "y_qualifier")] as const;
    const name = given.text(row, "label");
    const amountWords = (value: number, column: Column | null, bound: string) =>
      amount(value, column?.unit ?? null, column?.decimals ?? null, bound, words);
    return [
      {
        ...{row: index, name, x, y, focus: name === figure.focus},
        open: bounds.some(isOpen),
        said: {x: amountWords(x, across, bounds[0]), y: amountWords(y, up, bounds[1])}
      }
    ];
  });
  return {spots, across, up};
}

function describe(figure: Figure, words: Words): string {
  const {sentence} = words.explore;
  const {spots, across, up} = read(figure, words);
  if (spots.length === 0) return words.missing;
  const range = (axis: "x" | "y", column: Column | null) => {
    const order = [...spots].sort((a, b) => a[axis] - b[axis]);
    return sentence.range(
      column?.label ?? "",
      order[0]?.said[axis] ?? "",
      order.at(-1)?.said[axis] ?? ""
    );
  };
  const open = spots.filter((spot) => spot.open).length;
  const own = spots.filter((spot) => spot.focus);
  const named = own.length > 0 ? own : spots.slice(0, 3);
  return [
    sentence.scatter({count: number(spots.length), x: range("x", across), y: range("y", up)}),
    ...named.map(({name, said}) => sentence.point(name, said.x, said.y)),
    open > 0 ? sentence.notAll(number(open)) : ""
  ].join("");
}
