// Tree: a text as one bar a chapter on one scale, each clause a block of it; boxes framed, promises as red dots.
import {max, sum} from "d3";

import {groupBy} from "../../domain/group-by.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {number, percent} from "../../words/format.ts";
import {filled} from "../../words/line-breaking.ts";
import {width} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import {greatest} from "../describe/tied.ts";
import {type Bar, barsOf, type Block} from "../layout/clause-bars.ts";
import {root} from "../plot-adapter.ts";
import {narrow} from "../scales/axis.ts";
import {type Attribute, element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import type {Drawing, Frame, Kind, Point} from "../types.ts";

/** See {@link Kind}. */
export const tree: Kind = {
  description:
    "A text by chapter and clause: length of bars is length of text, promises are marked.",
  channels: {
    id: {description: "The part's own id.", required: true, types: ["text"]},
    parent: {description: "The id of the part it lies in.", required: true, types: ["text"]},
    label: {description: "Its heading or first words.", required: true, types: ["text"]},
    size: {
      description: "Its length; only parts without parts.",
      required: true,
      types: ["integer"]
    },
    level: {
      description: "chapter, section, paragraph, box or box_item.",
      required: true,
      types: ["text"]
    },
    promises: {description: "How many promises it holds.", required: false, types: ["integer"]},
    href: {description: "Its address.", required: false, types: ["text"]}
  },
  options: {},
  draw,
  describe
};

/** What every part of the drawing needs. */
interface Sheet {
  document: Document;
  theme: Theme;
  words: Words;
}

const size = 12;
const leading = 16;
/** Height of a bar. */
const high = 22;
/** Space between a chapter and the next. */
const gap = 14;
/** Radius of the dot of a promise. */
const dot = 3;

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const sheet: Sheet = {document, theme: frame.theme, words};
  const bars = barsOf(figure);
  const small = frame.width < narrow;
  const totals = bars.map((bar) => words.maps.tree.total(number(bar.size), number(bar.promises)));
  // On a phone name and sum stand above the bar, else left and right of it.
  const heads = small ? 0 : Math.round(frame.width * 0.3);
  const sums = small ? 0 : (max(totals, (text) => width(text, size)) ?? 0) + 10;
  const scale = (frame.width - heads - sums) / (max(bars, (bar) => bar.size) ?? 1);
  const across = small ? frame.width : heads - 12;
  const key = keyOf(sheet, bars, frame.width);
  const points: Point[] = [];
  const svg = root(document, frame.width, 0);
  svg.append(element(document, "defs", {}, hatch(sheet)), key.mark);
  let top = key.height;
  bars.forEach((bar, at) => {
    const total = totals[at] ?? "";
    const lines = filled(bar.label, size, across);
    const room = lines.length * leading;
    const y = small ? top + room + leading + 2 : top + Math.max(0, (room - high) / 2);
    const left = heads;
    const end = small ? 0 : left + bar.size * scale + 8;
    svg.append(
      element(
        document,
        "g",
        {class: "chapter", "data-group": bar.label},
        ...lines.map((line, index) =>
          text(sheet, 0, (small ? top : y + (high - room) / 2) + leading * index + size, line, {
            "font-weight": "bold"
          })
        ),
        element(
          document,
          "g",
          {class: "total"},
          text(sheet, end, small ? y - 6 : y + high / 2 + size * 0.36, total, {
            fill: sheet.theme.quiet
          })
        ),
        ...blocksOf(sheet, bar, left, y, scale, points)
      )
    );
    top = (small ? y + high : Math.max(y + high, top + room)) + gap;
  });
  const height = Math.ceil(top);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${String(frame.width)} ${String(height)}`);
  return {svg, width: frame.width, height, points};
}

/** The blocks of a bar from left to right, and the frames of the boxes among them. */
function blocksOf(
  sheet: Sheet,
  bar: Bar,
  left: number,
  y: number,
  scale: number,
  points: Point[]
): SVGElement[] {
  const {document, theme} = sheet;
  let x = left;
  const placed = bar.blocks.map((block) => {
    const from = x;
    x += block.size * scale;
    points.push({
      row: block.row,
      x: round((from + x) / 2),
      y: round(y + high / 2),
      group: bar.label
    });
    return {block, from, to: x};
  });
  const frames = [...groupBy(placed, ({block}) => block.box)].filter(([box]) => box !== "");
  return [
    ...placed.map(({block, from, to}) => blockOf(sheet, block, from, to, y)),
    ...frames.map(([, items]) => {
      const from = items[0]?.from ?? 0;
      const to = items.at(-1)?.to ?? 0;
      return element(document, "rect", {
        ...{x: from, y, width: to - from, height: high, class: "frame"},
        ...{fill: "none", stroke: theme.document}
      });
    })
  ];
}

/** A clause, with a dot where it promises something. */
function blockOf(sheet: Sheet, block: Block, from: number, to: number, y: number): SVGElement {
  const {document, theme} = sheet;
  const place = {x: from, y, width: to - from, height: high};
  const made = element(
    document,
    "g",
    {class: "leaf", "data-row": block.row},
    element(document, "rect", {...place, fill: theme.fills[1], stroke: theme.paper})
  );
  if (block.box !== "") made.append(element(document, "rect", {...place, fill: "url(#hatch)"}));
  if (block.promises > 0)
    made.append(
      element(document, "circle", {
        ...{class: "promise", cx: (from + to) / 2, cy: y + high / 2, fill: theme.document},
        r: Math.max(1.5, Math.min(dot, (to - from) / 2 - 1))
      })
    );
  return made;
}

/** What the signs mean, and how many promises there are in all; on a phone one under the other. */
function keyOf(
  sheet: Sheet,
  bars: readonly Bar[],
  room: number
): {mark: SVGElement; height: number} {
  const {document, theme, words} = sheet;
  const {length, box, promise} = words.maps.tree;
  const signs = [
    {sign: null, said: length},
    ...(sum(bars, (bar) => bar.boxes) > 0 ? [{sign: "box", said: box}] : []),
    ...(sum(bars, (bar) => bar.promises) > 0
      ? [{sign: "promise", said: promise(number(sum(bars, (bar) => bar.promises)))}]
      : [])
  ];
  const mark = element(document, "g", {class: "key total"});
  let [x, y] = [0, size + 1];
  for (const {sign, said} of signs) {
    const wide = (sign === null ? 0 : 18) + width(said, size);
    if (x > 0 && x + wide > room) [x, y] = [0, y + leading + 2];
    if (sign === "box")
      mark.append(
        element(document, "rect", {
          ...{x, y: y - size + 1, width: 13, height: size},
          ...{fill: "url(#hatch)", stroke: theme.document}
        })
      );
    if (sign === "promise")
      mark.append(
        element(document, "circle", {cx: x + 6, cy: y - 4.5, r: dot, fill: theme.document})
      );
    mark.append(text(sheet, x + (sign === null ? 0 : 18), y, said, {fill: theme.quiet}));
    x += wide + 18;
  }
  return {mark, height: y + 14};
}

function hatch({document, theme}: Sheet): SVGElement {
  const box = {id: "hatch", width: 5, height: 5, patternUnits: "userSpaceOnUse"};
  return element(
    document,
    "pattern",
    {...box, patternTransform: "rotate(45)"},
    element(document, "path", {d: "M0,0V5", stroke: theme.paper, "stroke-width": 3})
  );
}

function text(
  {document, theme}: Sheet,
  x: number,
  y: number,
  words: string,
  more: Readonly<Record<string, Attribute>> = {}
): SVGElement {
  return element(document, "text", {x, y, fill: theme.ink, "font-size": size, ...more}, words);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function describe(figure: Figure, words: Words): string {
  const chapters = barsOf(figure);
  const total = sum(chapters, (chapter) => chapter.size);
  const longest = greatest(chapters, (chapter) => chapter.size);
  const most = greatest(chapters, (chapter) => chapter.promises);
  const name = (bar: Bar) => bar.label;
  return words.maps.tree.sentence({
    total: number(total),
    chapters: number(chapters.length),
    leaves: number(sum(chapters, ({blocks}) => blocks.length)),
    first: longest.all.map(name),
    size: number(longest.value),
    share: percent(total === 0 ? 0 : longest.value / total),
    boxes: number(sum(chapters, ({boxes}) => boxes)),
    promises: number(sum(chapters, ({promises}) => promises)),
    most: most.all.map(name),
    count: number(most.value)
  });
}
