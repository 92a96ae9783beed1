// What stands above a drawing: the site's name, the title, what is counted; the one number where there is room.
import type {Theme} from "../../charts/theme.ts";
import type {Figure} from "../../model/figures/figure.ts";
import type {Words} from "../../words/words.ts";
import {heightOf, type Stack} from "./boxes.ts";
import type {FooterText} from "./footer.ts";
import type {Shape} from "./formats.ts";
import {type Headline, numberBlocks} from "./headline.ts";
import {type Block, set} from "./text-block.ts";
import {sizes, titleSizes} from "./title-size.ts";

/** What a picture is made of besides its figure. */
export interface CardContext {
  /** The site's name, above the title. */
  eyebrow: string;
  footer: FooterText;
  /** Set large where a drawing leaves much room; null where there is none. */
  headline: Headline | null;
  theme: Theme;
  words: Words;
}

/** Thickness of the red rule on top. */
export const ruleOf = ({width}: Shape): number => Math.round(Math.min(12, width / 100));

/** The site's name as it stands above a title. */
export function eyebrow(
  {eyebrow: name, theme}: Pick<CardContext, "eyebrow" | "theme">,
  small: number,
  room: number
): Block {
  return set(name, {size: small, weight: 700, fill: theme.document, leading: 1.3}, room);
}

/** Site, title, what is counted: one stack for each size of the title, the best first. */
export function headings(
  figure: Figure,
  shape: Shape,
  room: number,
  context: CardContext
): Stack[] {
  const {theme} = context;
  const {small, sub, title} = shape;
  const quiet = {size: sub, weight: 400, fill: theme.quiet, leading: 1.45, heading: true} as const;
  const bold = {weight: 700, fill: theme.ink, leading: 1.3} as const;
  const line = set(figure.subtitle, quiet, room);
  return titleSizes(figure.title, sizes(title.most, title.least, 5), bold, room).map((block) => [
    ["eyebrow", eyebrow(context, small, room), 0],
    ["title", block, small * 0.9],
    ["line", line, block.size * 0.3]
  ]);
}

/** The number above a drawing, where half as much room again is left. */
export function numberIn(
  free: number,
  {title, sub}: Shape,
  room: number,
  {headline, theme}: CardContext
): Stack {
  if (!headline) return [];
  const blocks = numberBlocks(headline, title.most * 2, sub, room, theme, 0);
  return heightOf(blocks) * 1.5 <= free ? blocks : [];
}

/** The number at the right of a drawing that is much narrower than its room; empty where it does not fit. */
export function numberAside(
  beside: number,
  tall: number,
  {title, sub}: Shape,
  {headline, theme}: CardContext
): Stack {
  const room = beside - sub * 1.5;
  if (!headline || room < sub * 7) return [];
  const blocks = numberBlocks(headline, title.most * 1.5, sub * 0.9, room, theme, 0);
  return heightOf(blocks) <= tall ? blocks : [];
}
