// What is seen as one self-contained picture: title, subtitle, drawing, note, sources, address.
import {light, type Theme} from "../../charts/theme.ts";
import {column, px, set, type Style, sum} from "../../figures/images/text-block.ts";
import {sourceLine} from "../../figures/source-line.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {markup} from "../../words/markup.ts";
import type {Words} from "../../words/words.ts";
import type {Shot} from "./file.ts";

/** CSS pixels of the picture; a PNG has twice as many. */
const width = 720;
const edge = 32;
const gap = 6;
const theme = light;
/** The reader's own fonts, in the order of the page and so of its language; for an attribute. */
function fonts(): string {
  const {fontFamily} = getComputedStyle(document.body);
  return fontFamily.replaceAll(/["<&]/gu, (sign) => (sign === '"' ? "'" : ""));
}

/** A finished drawing, as text and with its size. */
type Draw = (theme: Theme, width: number) => {text: string; width: number; height: number};

/** Composes the picture. */
export function picture(
  figure: Figure,
  draw: Draw,
  {name, address}: {name: string; address: string},
  describe: (figure: Figure, words: Words) => string,
  words: Words
): Shot {
  const room = width - 2 * edge;
  const style = (size: number, fill: string, more: Partial<Style> = {}): Style => ({
    ...{size, weight: 400, fill, leading: 1.5},
    ...more
  });
  const heads = [
    set(figure.title, style(22, theme.ink, {weight: 700, leading: 1.35, heading: true}), room),
    set(figure.subtitle, style(14, theme.quiet), room)
  ];
  const feet = [
    ...(figure.note === null
      ? []
      : [set(`${words.figure.note}${figure.note}`, style(12, theme.quiet), room)]),
    ...(figure.sources.length === 0
      ? []
      : [set(sourceLine(figure, words, short), style(12, theme.quiet), room)]),
    set(words.figure.credit(name, address), style(12, theme.quiet), room)
  ];
  const drawing = draw(theme, room);
  const top = edge + sum(heads, gap) + 16;
  const below = top + drawing.height + 20;
  const height = Math.ceil(below + sum(feet, gap) + edge * 0.8);
  const size = `width="${px(width)}" height="${px(height)}"`;
  // The drawing becomes a part of the picture: its own opening tag gives way to one with a place.
  const inside = drawing.text.replace(
    /^<svg[^>]*>/u,
    `<svg x="${px(edge)}" y="${px(top)}" width="${px(drawing.width)}" height="${px(drawing.height)}" ` +
      `viewBox="0 0 ${px(drawing.width)} ${px(drawing.height)}" fill="none">`
  );
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${px(width)} ${px(height)}" `,
    `font-family="${fonts()}" role="img" aria-labelledby="explore-title explore-desc">`,
    `<title id="explore-title">${markup(figure.title)}</title>`,
    `<desc id="explore-desc">${markup(describe(figure, words))}</desc>`,
    `<rect ${size} fill="${theme.paper}"/>`,
    `<rect width="${px(width)}" height="4" fill="${theme.document}"/>`,
    column(heads, edge, edge, gap),
    inside,
    column(feet, edge, below, gap),
    "</svg>"
  ].join("");
  return {svg, width, height};
}

/** Sources take four lines at most; the table and the rows have them all. */
const short = (line: string): boolean => line.length < 200;
