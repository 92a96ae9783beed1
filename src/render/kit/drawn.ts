// A picture with its drawing: words above and below it, or in a column at its left.
import type {Theme} from "../../charts/theme.ts";
import type {Figure} from "../../model/figure.ts";
import type {Words} from "../../words/words.ts";
import {type Block, set} from "../block.ts";
import type {Inset} from "../inset.ts";
import {svg} from "../svg.ts";
import {excerpts, type Shown} from "./excerpt.ts";
import {fitted} from "./fitted.ts";
import {foot, type Said} from "./foot.ts";
import type {Shape} from "./formats.ts";
import {type Headline, numberBlocks} from "./headline.ts";
import {compose, type Composed, drawing, heightOf, type Part, plane, stack} from "./part.ts";

/** What a picture is made of besides its figure. */
export interface Ways {
  /** The site's name, above the title. */
  eyebrow: string;
  said: Said;
  /** Set large where a drawing leaves much room; null where there is none. */
  headline: Headline | null;
  theme: Theme;
  words: Words;
}

/** A stack of named blocks, each with the gap above it. */
type Stack = [name: string, block: Block, gap: number][];

/** A way to arrange a picture. */
interface Plan {
  parts: Part[];
  height: number;
  /** Pixels the drawing covers. */
  area: number;
}

/** Thickness of the red rule on top. */
export const ruleOf = ({width}: Shape): number => Math.round(Math.min(12, width / 100));

/** The width of the column of words beside a drawing is that of the title's room on a card. */
const column = 420;

/** The picture; null where its drawing could not be read. */
export function drawn(figure: Figure, shape: Shape, ways: Ways): Composed | null {
  for (const shown of excerpts(figure, ways.words)) {
    const plans = shape.width > (shape.height ?? Infinity) ? [beside, stacked] : [stacked];
    const [best] = plans
      .map((plan) => plan(shown, shape, ways))
      .filter((plan) => plan !== null)
      .sort((a, b) => b.area - a.area);
    if (best) {
      const rule = plane(
        "rule",
        {x: 0, y: 0, width: shape.width, height: ruleOf(shape)},
        red(ways)
      );
      const size = {width: shape.width, height: best.height};
      return compose(figure.title, size, [rule, ...best.parts], ways.theme);
    }
  }
  return null;
}

/** Title on top, drawing below it, sources at the foot. */
function stacked(shown: Shown, shape: Shape, ways: Ways): Plan | null {
  const {edge, width, height: given, small, sub, least} = shape;
  const room = width - 2 * edge;
  const below = foot(noted(ways.said, shown), shape, room, ways.theme);
  const gap = sub * 1.2;
  const arrange = (heads: Stack, inset: Inset, height: number): Plan => {
    const top = edge + heightOf(heads) + gap;
    const [wide, tall] = [inset.print.width * inset.scale, inset.print.height * inset.scale];
    const free = height - edge - below.height - gap - tall - top;
    const number = given === null ? [] : numberIn(free, shape, room, ways);
    const slack = Math.max(0, free - heightOf(number));
    // A little above the middle: what is left over weighs less at the foot.
    const from = top + slack * 0.4;
    return {
      parts: [
        ...stack(heads, edge, edge).parts,
        ...stack(number, edge, from).parts,
        drawing(
          inset,
          edge + (room - wide) / 2,
          from + heightOf(number) + (number.length > 0 ? slack * 0.2 : 0)
        ),
        ...below.at(edge, height - edge - below.height)
      ],
      height,
      area: wide * tall
    };
  };
  if (given === null) {
    const print = svg(shown.figure, {width: phone, theme: ways.theme}, ways.words);
    const inset = {print, scale: room / print.width};
    const heads = headings(shown.figure, shape, room, loudest(shape), ways);
    const tall = print.height * inset.scale;
    const whole = 2 * edge + heightOf(heads) + 2 * gap + tall + below.height;
    return arrange(heads, inset, Math.ceil(whole + small));
  }
  let last: Plan | null = null;
  for (const size of voices(shape)) {
    const heads = headings(shown.figure, shape, room, size, ways);
    const high = given - 2 * edge - heightOf(heads) - below.height - 2 * gap;
    const inset = fitted(
      shown.figure,
      {width: room, height: high, ...scales(shape)},
      ways.theme,
      ways.words
    );
    if (!inset) continue;
    last = arrange(heads, inset, given);
    if (inset.scale >= least * eased) return last;
  }
  return last;
}

/** Words in a column at the left, the drawing beside them. */
function beside(shown: Shown, shape: Shape, ways: Ways): Plan | null {
  const {edge, width, height, sub, small} = shape;
  if (height === null) return null;
  const below = foot(noted(ways.said, shown), shape, column, ways.theme, false);
  const free = height - 2 * edge - below.height - small;
  const candidates = voices(shape).map((size) => headings(shown.figure, shape, column, size, ways));
  // Without the line below the title where that lets it stand.
  const heads =
    candidates.find((found) => heightOf(found) <= free) ??
    candidates.map((found) => found.slice(0, 2)).find((found) => heightOf(found) <= free);
  if (!heads) return null;
  const left = edge + column + sub * 2;
  const room = {width: width - edge - left, height: height - 2 * edge, ...scales(shape)};
  const inset = fitted(shown.figure, room, ways.theme, ways.words);
  if (!inset) return null;
  const [wide, tall] = [inset.print.width * inset.scale, inset.print.height * inset.scale];
  const number = numberIn(room.height - tall, shape, room.width, ways);
  const slack = room.height - tall - heightOf(number);
  const from = edge + slack * 0.4;
  return {
    parts: [
      ...stack(heads, edge, edge).parts,
      ...below.at(edge, height - edge - below.height),
      ...stack(number, left + (room.width - wide) / 2, from).parts,
      drawing(
        inset,
        left + (room.width - wide) / 2,
        from + heightOf(number) + (number.length > 0 ? slack * 0.2 : 0)
      )
    ],
    height,
    area: wide * tall
  };
}

/** The number above the drawing, where that leaves as much room again. */
function numberIn(free: number, {title, sub}: Shape, room: number, {headline, theme}: Ways): Stack {
  if (!headline) return [];
  const blocks = numberBlocks(headline, title.most * 2, sub, room, theme, 0);
  return heightOf(blocks) * 1.5 <= free ? [...blocks, ...[]] : [];
}

/** The width a drawing is made for where its picture fills a telephone, in CSS pixels. */
const phone = 360;

/** A drawing at ease is this much larger than the least that can be read. */
const eased = 1.3;

/** The drawing's words are never larger than the line below the title. */
const scales = ({least, sub}: Shape) => ({least, most: sub / 12});

const red = ({theme}: Ways): string => theme.document;

const loudest = ({title}: Shape): number => title.most;

/** Sizes of a title, the loudest first. */
export function voices({title: {most, least}}: Shape): number[] {
  const steps = 5;
  return Array.from({length: steps}, (_, at) =>
    Math.round(most - ((most - least) * at) / (steps - 1))
  );
}

/** Site, title, what is counted. */
function headings(
  {title, subtitle}: Figure,
  shape: Shape,
  room: number,
  size: number,
  ways: Ways
): Stack {
  const {theme} = ways;
  const {small, sub} = shape;
  const bold = {size, weight: 700, fill: theme.ink, leading: 1.3, heading: true} as const;
  return [
    ["eyebrow", eyebrow(ways, small, room), 0],
    ["title", set(title, bold, room), small * 0.9],
    [
      "line",
      set(
        subtitle,
        {size: sub, weight: 400, fill: theme.quiet, leading: 1.45, heading: true},
        room
      ),
      size * 0.3
    ]
  ];
}

/** The site's name as it stands above a title. */
export function eyebrow(
  {eyebrow: name, theme}: Pick<Ways, "eyebrow" | "theme">,
  small: number,
  room: number
): Block {
  return set(name, {size: small, weight: 700, fill: theme.document, leading: 1.3}, room);
}

function noted(said: Said, {note}: Shown): Said {
  return note === null ? said : {...said, note};
}
