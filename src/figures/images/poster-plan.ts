// Where the parts of a picture stand, for its shape: words above and below the drawing, or beside it.
import type {Figure} from "../../model/figure.ts";
import type {Words} from "../../words/words.ts";
import {sourceLine} from "../source-line.ts";
import {type Inset, inset} from "./fit-drawing.ts";
import type {Credit, Format} from "./shape.ts";
import {type Block, set, sum} from "./text-block.ts";

/** Blocks of text and the gap between them. */
interface Stack {
  blocks: Block[];
  gap: number;
}

/** A picture before it is written; all in pixels. */
export interface Plan {
  /** Distance of everything from the edges. */
  edge: number;
  heads: Stack;
  feet: Stack;
  drawing: Inset;
  /** The drawing's room: left edge, width, and the drawing's top. */
  left: number;
  room: number;
  top: number;
  height: number;
}

/** How loud the title may be where the shape is given: as loud as the drawing leaves room for. */
const voices = [1.5, 1.35, 1.2, 1.1, 1, 0.9, 0.8] as const;

/** Title on top, drawing below it, source at the foot. */
export function stacked(figure: Figure, format: Format, credit: Credit, words: Words): Plan {
  const edge = edgeOf(format);
  const room = format.width - 2 * edge;
  const shape = {edge, left: edge, room};
  const around = (heads: Stack, feet: Stack) => height(heads) + height(feet) + edge * 2.6;
  if (format.height === null) {
    const heads = headings(figure, format, room, 1);
    const feet = footings(figure, format, room, credit, words, 4);
    const drawing = inset(figure, {width: room, height: null}, format.theme, words);
    const whole = Math.ceil(around(heads, feet) + tallOf(drawing));
    return {...shape, heads, feet, drawing, top: edge * 1.5 + height(heads), height: whole};
  }
  const least = headings(figure, format, room, voices[voices.length - 1] ?? 1);
  const feet = footings(figure, format, room, credit, words, 2);
  const high = Math.max(80, format.height - around(least, feet));
  const drawing = inset(figure, {width: room, height: high}, format.theme, words);
  const given = format.height;
  const heads =
    voices
      .map((voice) => headings(figure, format, room, voice))
      .find((loud) => around(loud, feet) + tallOf(drawing) <= given) ?? least;
  const slack = given - around(heads, feet) - tallOf(drawing);
  // A little above the middle: what is left over weighs less at the foot.
  const top = edge * 1.5 + height(heads) + Math.max(0, slack) * 0.4;
  return {...shape, heads, feet, drawing, top, height: given};
}

/** Words in a column on the left, the drawing beside them; null where the words do not fit. */
export function beside(figure: Figure, format: Format, credit: Credit, words: Words): Plan | null {
  if (format.height === null) return null;
  const edge = edgeOf(format);
  const side = Math.round((format.width - 3 * edge) * 0.36);
  const feet = footings(figure, format, side, credit, words, 2);
  const free = format.height - 2.4 * edge - height(feet);
  const fits = (heads: Stack) => height(heads) <= free;
  const loud = voices.map((voice) => headings(figure, format, side, voice));
  const bare = loud.map(({blocks, gap}) => ({blocks: blocks.slice(0, 1), gap}));
  const heads = loud.find(fits) ?? bare.find(fits);
  if (!heads) return null;
  const room = format.width - 3 * edge - side;
  const high = format.height - 2 * edge;
  const drawing = inset(figure, {width: room, height: high}, format.theme, words);
  const top = edge + (high - tallOf(drawing)) / 2;
  return {edge, heads, feet, drawing, left: 2 * edge + side, room, top, height: format.height};
}

function headings({title, subtitle}: Figure, format: Format, room: number, voice: number): Stack {
  const {width, theme} = format;
  const size = Math.min(34, Math.max(19, width / 28)) * voice;
  const small = Math.max(13, size * 0.58);
  return {
    blocks: [
      set(title, {size, weight: 700, fill: theme.ink, leading: 1.32, heading: true}, room),
      set(subtitle, {size: small, weight: 400, fill: theme.quiet, leading: 1.5}, room)
    ],
    gap: size * 0.35
  };
}

function footings(
  figure: Figure,
  {width, height: given, theme}: Format,
  room: number,
  credit: Credit,
  words: Words,
  lines: number
): Stack {
  const size = Math.max(12, width / 60);
  const style = {size, weight: 400, fill: theme.quiet, leading: 1.5} as const;
  const fit = (line: string, most: number) => set(line, style, room).lines.length <= most;
  // A given shape has no room for a note; the page at the address has it.
  const note = figure.note !== null && given === null ? [`${words.figure.note}${figure.note}`] : [];
  const source = sourceLine(figure, words, (line) => fit(line, lines));
  const address = credit.address.replace(/^https?:\/\//u, "");
  const whole = words.figure.credit(credit.name, address);
  const ends = fit(whole, 1) ? [whole] : [credit.name, address];
  return {
    blocks: [...note, source, ...ends].map((line) => set(line, style, room)),
    gap: size * 0.3
  };
}

/** A margin that suits the smaller side. */
function edgeOf({width, height: given}: Format): number {
  return Math.round(Math.min(48, Math.max(16, Math.min(width, given ?? width) / 20)));
}

const height = ({blocks, gap}: Stack): number => sum(blocks, gap);

const tallOf = ({print, scale}: Inset): number => print.height * scale;
