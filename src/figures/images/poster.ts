// A figure as one self-contained picture: title, subtitle, drawing, note, source, address.
import {describe} from "../../charts/draw.ts";
import type {Figure} from "../../model/figure.ts";
import {markup} from "../../words/markup.ts";
import type {Words} from "../../words/words.ts";
import {placed} from "./fit-drawing.ts";
import {fonts} from "./font.ts";
import {beside, type Plan, stacked} from "./poster-plan.ts";
import type {Credit, Format} from "./shape.ts";
import {column, px, sum} from "./text-block.ts";

/** A finished picture. */
export interface Poster {
  svg: string;
  width: number;
  height: number;
  /** How large the drawing's text came out: 1 is as on a page, below about 0.8 is hard to read. */
  scale: number;
}

/** Composes the picture for its shape; nothing is cropped. */
export function poster(figure: Figure, format: Format, credit: Credit, words: Words): Poster {
  const below = stacked(figure, format, credit, words);
  const wide = format.height !== null && format.width / format.height >= 1.5;
  const aside = wide ? beside(figure, format, credit, words) : null;
  // Side by side only where the drawing gains clearly by it.
  const plan = aside && aside.drawing.scale > below.drawing.scale * 1.1 ? aside : below;
  return {
    svg: picture(figure, format, plan, words),
    width: format.width,
    height: plan.height,
    scale: plan.drawing.scale
  };
}

function picture(figure: Figure, {width, theme}: Format, plan: Plan, words: Words): string {
  const {edge, heads, feet, drawing, height} = plan;
  const size = `width="${px(width)}" height="${px(height)}"`;
  const own = drawing.print.width * drawing.scale;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${px(width)} ${px(height)}" `,
    `font-family="${fonts}" role="img" aria-labelledby="${figure.id}-title ${figure.id}-desc">`,
    `<title id="${figure.id}-title">${markup(figure.title)}</title>`,
    `<desc id="${figure.id}-desc">${markup(describe(figure, words))}</desc>`,
    `<rect ${size} fill="${theme.paper}"/>`,
    `<rect width="${px(width)}" height="4" fill="${theme.document}"/>`,
    column(heads.blocks, edge, edge, heads.gap),
    placed(drawing, plan.left + (plan.room - own) / 2, plan.top),
    column(feet.blocks, edge, height - edge * 0.8 - sum(feet.blocks, feet.gap), feet.gap),
    "</svg>"
  ].join("");
}
