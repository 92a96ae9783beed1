// A figure as one self-contained picture: title, subtitle, drawing, note, source, address.
import type {Theme} from "../charts/theme.ts";
import {describe} from "../charts/draw.ts";
import type {Figure} from "../model/figure.ts";
import type {Words} from "../words/words.ts";
import {type Block, escaped, px, set, tall, text} from "./block.ts";
import {family} from "./font.ts";
import {inset, type Inset, placed} from "./inset.ts";
import {sourceLine} from "./source.ts";

/** The shape of a picture. */
export interface Format {
  /** Pixels of the SVG, from 280 up. */
  width: number;
  /** Pixels; null: as tall as its content. */
  height: number | null;
  /** light or dark: a picture knows no custom properties. */
  theme: Theme;
}

/** Who shows the figure. */
export interface Credit {
  /** The site's name. */
  name: string;
  /** The figure's full address. */
  address: string;
}

/** A finished picture. */
export interface Poster {
  svg: string;
  width: number;
  height: number;
  /** How large the drawing's text came out: 1 is as on a page, below about 0.8 is hard to read. */
  scale: number;
}

/** Where the parts stand. */
interface Plan {
  heads: Block[];
  feet: Block[];
  drawing: Inset;
  /** Drawing's left edge and width of its room. */
  left: number;
  room: number;
  /** Top of the drawing's room. */
  top: number;
  height: number;
}

/** Composes the picture for its shape; nothing is cropped. */
export function poster(figure: Figure, format: Format, credit: Credit, words: Words): Poster {
  const edge = Math.round(Math.min(48, Math.max(16, format.width / 22)));
  const plans = [stacked(figure, format, edge, credit, words)];
  if (format.height !== null && format.width / format.height >= 1.5)
    plans.push(beside(figure, format, format.height, edge, credit, words));
  const [first] = plans;
  if (!first) throw new Error("no plan for a picture");
  // Beside each other only where the drawing gains clearly by it.
  const plan = plans.find((one) => one.drawing.scale > first.drawing.scale * 1.1) ?? first;
  const {width, theme} = format;
  const parts = [
    `<rect width="${px(width)}" height="${px(plan.height)}" fill="${theme.paper}"/>`,
    `<rect width="${px(width)}" height="4" fill="${theme.document}"/>`,
    column(plan.heads, edge, edge + 2, edge * 0.3),
    placed(plan.drawing, plan.left + (plan.room - plan.drawing.print.width * plan.drawing.scale) / 2, plan.top),
    column(plan.feet, edge, plan.height - edge * 0.8 - sum(plan.feet, edge * 0.2), edge * 0.2)
  ];
  return {
    svg: wrapped(figure, format, plan.height, parts, words),
    width,
    height: plan.height,
    scale: plan.drawing.scale
  };
}

/** Title on top, drawing below it, source at the foot. */
function stacked(figure: Figure, format: Format, edge: number, credit: Credit, words: Words): Plan {
  const room = format.width - 2 * edge;
  const heads = headings(figure, format, room);
  const feet = footings(figure, format, room, credit, words);
  const top = edge + 2 + sum(heads, edge * 0.3) + edge * 0.6;
  const rest = sum(feet, edge * 0.2) + edge * 1.4;
  const height = format.height === null ? null : Math.max(80, format.height - top - rest);
  const drawing = inset(figure, {width: room, height}, format.theme, words);
  const own = drawing.print.height * drawing.scale;
  return {
    ...{heads, feet, drawing, left: edge, room},
    top: height === null ? top : top + (height - own) / 2,
    height: format.height ?? Math.ceil(top + own + rest)
  };
}

/** Words in a column on the left, the drawing beside them: for wide, low pictures. */
function beside(
  figure: Figure,
  format: Format,
  height: number,
  edge: number,
  credit: Credit,
  words: Words
): Plan {
  const side = Math.round((format.width - 3 * edge) * 0.34);
  const room = format.width - 3 * edge - side;
  const high = height - 2 * edge;
  const drawing = inset(figure, {width: room, height: high}, format.theme, words);
  return {
    heads: headings(figure, format, side),
    feet: footings(figure, format, side, credit, words),
    drawing,
    left: 2 * edge + side,
    room,
    top: edge + (high - drawing.print.height * drawing.scale) / 2,
    height
  };
}

function headings({title, subtitle}: Figure, {width, theme}: Format, room: number): Block[] {
  const size = Math.min(34, Math.max(19, width / 28));
  return [
    set(title, {size, weight: 700, fill: theme.ink, leading: 1.32, balanced: true}, room),
    set(subtitle, {size: Math.max(13, size * 0.58), weight: 400, fill: theme.quiet, leading: 1.5}, room)
  ];
}

function footings(figure: Figure, {width, height, theme}: Format, room: number, credit: Credit, words: Words): Block[] {
  const style = {size: Math.max(12, width / 60), weight: 400, fill: theme.quiet, leading: 1.5} as const;
  const lines = height === null ? 6 : 2;
  // A fixed shape has no room for notes; the page at the address has them.
  const note = figure.note !== null && height === null ? [`${words.figure.note}${figure.note}`] : [];
  const source = sourceLine(figure, words, (line) => set(line, style, room).lines.length <= lines);
  const address = `${credit.name}　${credit.address.replace(/^https?:\/\//u, "")}`;
  return [...note, source, address].map((line) => set(line, style, room));
}

const sum = (blocks: readonly Block[], gap: number): number =>
  blocks.reduce((all, block) => all + tall(block), 0) + gap * Math.max(0, blocks.length - 1);

function column(blocks: readonly Block[], x: number, y: number, gap: number): string {
  let top = y;
  return blocks
    .map((block) => {
      const part = text(block, x, top);
      top += tall(block) + gap;
      return part;
    })
    .join("");
}

function wrapped(figure: Figure, {width}: Format, height: number, parts: string[], words: Words): string {
  const fonts = `'${family}','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" ` +
    `viewBox="0 0 ${px(width)} ${px(height)}" font-family="${fonts}" role="img" ` +
    `aria-labelledby="${figure.id}-title ${figure.id}-desc">` +
    `<title id="${figure.id}-title">${escaped(figure.title)}</title>` +
    `<desc id="${figure.id}-desc">${escaped(describe(figure, words))}</desc>` +
    `${parts.join("")}</svg>`
  );
}
