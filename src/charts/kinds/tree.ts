// Tree: a text as nested boxes, area = length; boxes hatched, promises counted in red.
import {sum} from "d3";

import type {Figure} from "../../model/figures/figure.ts";
import {number, percent} from "../../words/format.ts";
import {filled} from "../../words/line-breaking.ts";
import {fit, width} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import {greatest} from "../describe/tied.ts";
import {headParts} from "../layout/matrix-layout.ts";
import {partsOf, type Place, placesOf} from "../layout/treemap.ts";
import {root} from "../plot-adapter.ts";
import {type Attribute, element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import type {Drawing, Frame, Kind, Point} from "../types.ts";

/** See {@link Kind}. */
export const tree: Kind = {
  description: "A text by chapter, section and paragraph: area is length, promises are marked.",
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
  size: number;
}

/** Height of the line that explains the signs. */
const keyHeight = 26;

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const size = 12;
  const sheet: Sheet = {document, theme: frame.theme, words, size};
  const down = Math.round(frame.width < 560 ? frame.width * 2 : Math.max(460, frame.width * 0.7));
  const whole = placesOf(partsOf(figure), frame.width, down, size + 10);
  const chapters = whole.children ?? [];
  const height = down + keyHeight;
  const points: Point[] = chapters.flatMap((chapter) =>
    leavesOf(chapter).map((leaf) => ({
      row: leaf.data.index,
      x: round((leaf.x0 + leaf.x1) / 2),
      y: round((leaf.y0 + leaf.y1) / 2 + keyHeight),
      group: chapter.data.label
    }))
  );
  const svg = root(document, frame.width, height);
  svg.append(
    element(document, "defs", {}, hatch(sheet)),
    keyOf(sheet),
    element(
      document,
      "g",
      {class: "plan", transform: `translate(0,${String(keyHeight)})`},
      ...chapters.map((chapter) => chapterOf(sheet, chapter))
    )
  );
  return {svg, width: frame.width, height, points};
}

/** A chapter: its frame, its heading, its leaves and the outlines of its boxes. */
function chapterOf(sheet: Sheet, chapter: Place): SVGElement {
  const {document, theme, size} = sheet;
  const across = chapter.x1 - chapter.x0 - 8;
  const [first, rest] = headParts(chapter.data.label);
  const whole = width(chapter.data.label, size) * 1.05 <= across ? chapter.data.label : null;
  const short = rest === "" ? first : `${first}、${rest}`;
  const head = whole ?? (across < size * 5 ? fit(first, size, across) : fit(short, size, across));
  const boxes = chapter.descendants().filter((part) => part.data.level === "box");
  return element(
    document,
    "g",
    {class: "chapter", "data-group": chapter.data.label},
    rectOf(document, chapter, {fill: theme.paper, class: "room"}),
    text(sheet, chapter.x0 + 1, chapter.y0 + size + 4, head, {"font-weight": "bold"}),
    ...leavesOf(chapter).map((leaf) => leafOf(sheet, leaf)),
    ...boxes.map((box) =>
      rectOf(document, box, {fill: "none", stroke: theme.document, class: "frame"})
    )
  );
}

/** A paragraph or an item of a box, with as much of its heading as fits and its promises. */
function leafOf(sheet: Sheet, leaf: Place): SVGElement {
  const {document, theme, size} = sheet;
  const boxed = leaf.data.level === "box_item";
  const made = element(
    document,
    "g",
    {class: "leaf", "data-row": leaf.data.index},
    rectOf(document, leaf, {fill: theme.fills[0], stroke: theme.other, "stroke-width": 0.75})
  );
  if (boxed) made.append(rectOf(document, leaf, {fill: "url(#hatch)"}));
  const [across, down] = [leaf.x1 - leaf.x0 - 6, leaf.y1 - leaf.y0 - 6];
  const marked = leaf.data.promises > 0;
  const room = marked ? down - size - 4 : down;
  const lines = linesOf(leaf.data.label, size, across, Math.floor(room / (size * 1.25)));
  lines.forEach((line, at) => {
    made.append(text(sheet, leaf.x0 + 3, leaf.y0 + 3 + size * (0.95 + at * 1.25), line));
  });
  if (marked) made.append(...promiseOf(sheet, leaf));
  return made;
}

/** A red dot, and beside it how many promises, where there is room for a number. */
function promiseOf(sheet: Sheet, leaf: Place): SVGElement[] {
  const {document, theme, size} = sheet;
  const radius = Math.min(4, (leaf.y1 - leaf.y0) / 2 - 1, (leaf.x1 - leaf.x0) / 2 - 1);
  const [across, down] = [leaf.x1 - leaf.x0, leaf.y1 - leaf.y0];
  if (radius < 1.5) return [];
  const [x, y] = [
    leaf.x0 + Math.min(4 + radius, across / 2),
    leaf.y1 - Math.min(4 + radius, down / 2)
  ];
  const dot = element(document, "circle", {
    class: "promise",
    cx: x,
    cy: y,
    r: radius,
    fill: theme.document
  });
  const count = number(leaf.data.promises);
  if (x + radius + 3 + width(count, size) > leaf.x1 - 2 || leaf.y1 - leaf.y0 < size + 3)
    return [dot];
  const bold = {"font-weight": "bold", fill: theme.document};
  return [dot, text(sheet, x + radius + 3, y + size * 0.36, count, bold)];
}

/** The lines of a heading a box has room for; none where fewer than two characters would show. */
function linesOf(label: string, size: number, across: number, most: number): string[] {
  if (most < 1 || across < size * 2.4) return [];
  const all = filled(label, size, across);
  if (all.length <= most) return all;
  const kept = all.slice(0, most);
  const last = fit(`${kept.at(-1) ?? ""}${all[most] ?? ""}`, size, across);
  if (most === 1 && across < size * 5) return [];
  // A number cut short is another number: it goes as a whole.
  const whole = last.replace(/[\d.]+…$/u, "…");
  const before = kept.at(-2);
  if (whole !== "…" || before === undefined) return [...kept.slice(0, -1), whole];
  return [...kept.slice(0, -2), fit(`${before}…`, size, across)];
}

/** What the signs mean, on one line. */
function keyOf(sheet: Sheet): SVGElement {
  const {document, theme, words, size} = sheet;
  const {area, box, promise} = words.maps.tree;
  const y = size + 1;
  const quiet = {fill: theme.quiet};
  const second = width(area, size) + 18;
  const third = second + 18 + width(box, size) + 18;
  return element(
    document,
    "g",
    {class: "key"},
    text(sheet, 0, y, area, quiet),
    element(document, "rect", {
      x: second,
      y: y - size + 1,
      width: 13,
      height: size,
      fill: "url(#hatch)",
      stroke: theme.document
    }),
    text(sheet, second + 18, y, box, quiet),
    element(document, "circle", {cx: third + 5, cy: y - 4.5, r: 4, fill: theme.document}),
    text(sheet, third + 14, y, promise, quiet)
  );
}

function hatch({document, theme}: Sheet): SVGElement {
  const box = {id: "hatch", width: 5, height: 5, patternUnits: "userSpaceOnUse"};
  return element(
    document,
    "pattern",
    {...box, patternTransform: "rotate(45)"},
    element(document, "path", {d: "M0,0V5", stroke: theme.fills[1], "stroke-width": 2})
  );
}

function rectOf(
  document: Document,
  place: Place,
  more: Readonly<Record<string, Attribute>>
): SVGElement {
  const {x0, y0, x1, y1} = place;
  return element(document, "rect", {x: x0, y: y0, width: x1 - x0, height: y1 - y0, ...more});
}

function text(
  sheet: Sheet,
  x: number,
  y: number,
  words: string,
  more: Readonly<Record<string, Attribute>> = {}
): SVGElement {
  const {document, theme, size} = sheet;
  return element(document, "text", {x, y, fill: theme.ink, "font-size": size, ...more}, words);
}

function leavesOf(part: Place): Place[] {
  return part
    .leaves()
    .filter((leaf) => (leaf.value ?? 0) > 0)
    .sort((a, b) => a.data.index - b.data.index);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function describe(figure: Figure, words: Words): string {
  const whole = placesOf(partsOf(figure), 1, 1, 0);
  const chapters = whole.children ?? [];
  const total = whole.value ?? 0;
  const promised = (part: Place) => sum(part.descendants(), (node) => node.data.promises);
  const longest = greatest(chapters, (chapter) => chapter.value ?? 0);
  const most = greatest(chapters, promised);
  const name = (part: Place) => part.data.label;
  return words.maps.tree.sentence({
    total: number(total),
    chapters: number(chapters.length),
    leaves: number(leavesOf(whole).length),
    first: longest.all.map(name),
    size: number(longest.value),
    share: percent(total === 0 ? 0 : longest.value / total),
    boxes: number(whole.descendants().filter((part) => part.data.level === "box").length),
    promises: number(promised(whole)),
    most: most.all.map(name),
    count: number(most.value)
  });
}
