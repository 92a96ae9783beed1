// Text in a drawing: the box each label fills, and where labels go so that none touches another.
import {width} from "../../words/text-width.ts";
import {type Attribute, element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";

/** A rectangle in CSS pixels from the drawing's left and top edge. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Which end of a text its x is. */
export type Anchor = "start" | "middle" | "end";

/** Where a label may stand: x by its anchor, y the baseline of its first line. */
export interface Spot {
  x: number;
  y: number;
  anchor: Anchor;
}

/** What a label looks like, wherever it stands. */
export interface Style {
  lines: readonly string[];
  /** Font size in CSS pixels. */
  size: number;
  fill: string;
  bold?: boolean;
  /** Paper-coloured outline, for text that may cross a hairline. */
  halo?: boolean;
  attributes?: Readonly<Record<string, Attribute>>;
}

/** A label in its place. */
export interface Label extends Style, Spot {
  at?: {x: number; y: number};
}

/** A label that looks for a place; an optional one stays away where there is none. */
export interface LabelCandidate extends Style {
  spots: readonly Spot[];
  required: boolean;
  /** What it names; a hairline leads there if the label ends up far from it. */
  at?: {x: number; y: number};
}

/** What stands already: labels must keep off `texts`, and keep off `marks` if they can. */
export interface Taken {
  texts: Box[];
  marks: Box[];
}

/** Distance of two baselines of one label, in em. */
export const leading = 1.36;
/** A label that would hide this many marks looks for a place farther away. */
const patience = 4;
/** How far the text of a label reaches above its baseline, in em: a Han character and the room above it. */
export const ascent = 0.92;
/** And below it. */
const descent = 0.24;

/** How wide the widest line is. */
export function labelWidth(style: Style): number {
  return Math.max(...style.lines.map((line) => width(line, style.size)));
}

/** How high all lines are together. */
export function labelHeight(lines: number, size: number): number {
  return ((lines - 1) * leading + ascent + descent) * size;
}

/** The box a label fills. */
export function labelBox(label: Style & Spot): Box {
  const wide = labelWidth(label);
  const share = {start: 0, middle: 0.5, end: 1}[label.anchor];
  const left = label.x - wide * share;
  const top = label.y - ascent * label.size;
  const bottom = top + labelHeight(label.lines.length, label.size);
  return {left, top, right: left + wide, bottom};
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The spots round a point, best first: above, below, right, left, and the corners. */
export function around(x: number, y: number, style: Style, gap: number): Spot[] {
  const above = y - gap - (labelHeight(style.lines.length, style.size) - ascent * style.size);
  const below = y + gap + ascent * style.size;
  const middle =
    y + (ascent - labelHeight(style.lines.length, style.size) / style.size / 2) * style.size;
  return [
    {x, y: above, anchor: "middle"},
    {x, y: below, anchor: "middle"},
    {x: x + gap + 2, y: middle, anchor: "start"},
    {x: x - gap - 2, y: middle, anchor: "end"},
    {x: x + gap, y: above, anchor: "end"},
    {x: x - gap, y: above, anchor: "start"},
    {x: x + gap, y: below, anchor: "end"},
    {x: x - gap, y: below, anchor: "start"}
  ];
}

/**
 * Places wishes in order, each where it is free, and records them as taken. A required label that
 * finds all its spots taken moves up, down and aside in small steps until it finds room.
 */
export function place(wishes: readonly LabelCandidate[], taken: Taken, bounds: Box): Label[] {
  const labels: Label[] = [];
  for (const wish of wishes) {
    const {spots, required, at, ...style} = wish;
    const near = best(wish, taken, bounds);
    const spot = near ?? (required ? search(style, spots, taken, bounds) : null);
    if (!spot) continue;
    // A spot of its own choice lies by its line or point; only a label that had to move is led back.
    const label: Label = {...style, ...spot, ...(at && !near ? {at} : {})};
    taken.texts.push(grow(labelBox(label), 1));
    labels.push(label);
  }
  return labels;
}

/** Moves labels apart from top to bottom, each as near its wish as can be; y is the middle. */
export function dodge(
  wishes: readonly {y: number; height: number}[],
  top: number,
  bottom: number
): number[] {
  const order = wishes.map((_, index) => index).sort((a, b) => at(a).y - at(b).y || a - b);
  const middles = new Array<number>(wishes.length).fill(0);
  let edge = top;
  for (const index of order) {
    const {y, height} = at(index);
    middles[index] = Math.max(y, edge + height / 2);
    edge = (middles[index] ?? 0) + height / 2;
  }
  edge = bottom;
  for (const index of order.reverse()) {
    const {height} = at(index);
    middles[index] = Math.min(middles[index] ?? 0, edge - height / 2);
    edge = (middles[index] ?? 0) - height / 2;
  }
  return middles;

  function at(index: number): {y: number; height: number} {
    return wishes[index] ?? {y: 0, height: 0};
  }
}

/** The labels as SVG, one text element a line. */
export function write(document: Document, theme: Theme, labels: readonly Label[]): SVGElement {
  const group = element(document, "g", {});
  for (const label of labels) {
    const leader = lead(document, theme, label);
    if (leader) group.appendChild(leader);
    const halo = label.halo
      ? {
          stroke: theme.paper,
          "stroke-width": 4,
          "stroke-linejoin": "round",
          "paint-order": "stroke"
        }
      : {};
    label.lines.forEach((line, index) => {
      group.appendChild(
        element(
          document,
          "text",
          {
            x: label.x,
            y: label.y + index * leading * label.size,
            "font-size": label.size,
            "font-weight": label.bold ? 600 : null,
            "text-anchor": label.anchor,
            fill: label.fill,
            ...halo,
            ...label.attributes
          },
          line
        )
      );
    });
  }
  return group;
}

/** A hairline from a label to what it names, where that is not plain from its place. */
function lead(document: Document, theme: Theme, label: Label): SVGElement | null {
  if (!label.at) return null;
  const box = labelBox(label);
  const x = Math.min(Math.max(label.at.x, box.left), box.right);
  const y = Math.min(Math.max(label.at.y, box.top), box.bottom);
  if (Math.hypot(x - label.at.x, y - label.at.y) < 12) return null;
  return element(document, "line", {
    ...{x1: label.at.x, y1: label.at.y, x2: x, y2: y},
    ...{stroke: theme.quiet, "stroke-width": 0.75}
  });
}

/** A box with a margin all round. */
function grow(box: Box, by: number): Box {
  return {left: box.left - by, top: box.top - by, right: box.right + by, bottom: box.bottom + by};
}

/** The spot that hides least; for an optional label one that hides nothing. */
function best(wish: LabelCandidate, taken: Taken, bounds: Box): Spot | null {
  let found: Spot | null = null;
  let least = wish.required ? patience : 1;
  for (const spot of wish.spots) {
    const cost = costAt(spot, wish, taken, bounds);
    if (cost < least) [found, least] = [spot, cost];
    if (cost === 0) break;
  }
  return found;
}

/** Where a label goes whose spots are all taken: the nearest place that hides least. */
function search(style: Style, spots: readonly Spot[], taken: Taken, bounds: Box): Spot | null {
  const moved: Spot[] = [];
  const first = spots[0];
  if (!first) return null;
  for (let far = 5; far < 400; far += 5) {
    for (let turn = 0; turn < 12; turn++) {
      const angle = (turn / 6) * Math.PI - Math.PI / 2;
      const x = first.x + Math.cos(angle) * far * 1.4;
      moved.push({x, y: first.y + Math.sin(angle) * far, anchor: first.anchor});
    }
  }
  let found: Spot | null = null;
  let least = Infinity;
  for (const [index, spot] of moved.entries()) {
    const far = Math.floor(index / 12) * 0.6;
    if (far >= least) break;
    const cost = far + costAt(spot, style, taken, bounds);
    if (cost < least) [found, least] = [spot, cost];
  }
  return found;
}

/** How many marks a label would hide at a spot; Infinity where it may not stand. */
function costAt(spot: Spot, style: Style, taken: Taken, bounds: Box): number {
  const box = labelBox({...style, ...spot});
  if (outside(box, bounds) || taken.texts.some((other) => overlap(box, other))) return Infinity;
  return taken.marks.filter((mark) => overlap(box, mark)).length;
}

function outside(box: Box, bounds: Box): boolean {
  return (
    box.left < bounds.left ||
    box.right > bounds.right ||
    box.top < bounds.top ||
    box.bottom > bounds.bottom
  );
}
