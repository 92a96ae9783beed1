// The cover of a WeChat article: a strip that leads and a square that follows, in one picture to be cut.
import type {Theme} from "../../charts/theme.ts";
import {
  codeSize,
  composeBoxes,
  type Composed,
  heightOf,
  type PicturePart,
  plane,
  qrPart,
  type Stack,
  stack
} from "./boxes.ts";
import {foot, type FooterText} from "./footer.ts";
import {coverHalves, formats, type Shape} from "./formats.ts";
import {eyebrow, ruleOf} from "./header.ts";
import {numberBlocks} from "./headline.ts";
import {zone} from "./qr.ts";
import {type Block, tall} from "./text-block.ts";
import {drawnArt, type TextCard} from "./text-card.ts";
import {sizes, titleSizes} from "./title-size.ts";

/** Both side by side, as the editor of the account cuts them. */
export function wechatCover(card: TextCard, theme: Theme): Composed {
  const {left, right} = coverHalves;
  const moved = squareParts(card, right, theme).map((part) => ({
    ...part,
    x: part.x + left.width,
    // The same drawing twice: the names within it must not be.
    svg: `<g transform="translate(${String(left.width)} 0)">${part.svg.replaceAll(/( id="|url\(#|href="#)/gu, "$1square-")}</g>`
  }));
  const parts = [...stripParts(card, left, theme), ...moved];
  return composeBoxes(card.title, sizeOf(formats.cover), parts, theme);
}

/** The share of the strip's width that its drawing takes at most. */
const most = 0.28;

/** The least height of a drawing in the square, in pixels. */
const least = 64;

const sizeOf = ({width, height}: Shape) => ({width, height: height ?? width});

/** The strip: the title beside the drawing, the code below that, sources below the title. */
function stripParts(card: TextCard, shape: Shape, theme: Theme): PicturePart[] {
  const {edge, small, module, title} = shape;
  const {width, height} = sizeOf(shape);
  const {address} = card.footer;
  const dark = address === null ? 0 : codeSize(address, module);
  const aside = dark === 0 ? 0 : dark + zone * module;
  const form = card.art?.shape ?? 1;
  const high = height - 2 * edge - aside - small;
  const wide = card.art ? Math.min(width * most, high / form) : 0;
  const room = width - 2 * edge - small - Math.max(aside, wide);
  const below = foot(bare(card.footer), shape, room, theme, false);
  const mark = eyebrow({...card, theme}, small, room);
  const free = height - 2 * edge - tall(mark) - below.height - small * 1.6;
  const bold = {weight: 700, fill: theme.ink, leading: 1.28} as const;
  const blocks = titleSizes(card.title, sizes(title.most * 1.3, title.least, 10), bold, room);
  const heading = blocks.find((block) => tall(block) <= free) ?? smallest(blocks);
  const top = edge + tall(mark) + small * 0.8 + Math.max(0, free - tall(heading)) / 2;
  return [
    plane("rule", {x: 0, y: 0, width, height: ruleOf(shape)}, theme.document),
    ...stack([["eyebrow", mark, 0]], edge, edge).parts,
    ...stack([["title", heading, 0]], edge, top).parts,
    ...(card.art ? [drawnArt(card.art, width - edge - wide, edge, wide)] : []),
    ...below.at(edge, height - edge - below.height),
    ...(address === null
      ? []
      : [qrPart(address, module, width - edge - dark, height - edge - dark, theme.ink)])
  ];
}

/** The square: the number where there is one, else the title; the drawing where they leave room. */
function squareParts(card: TextCard, shape: Shape, theme: Theme): PicturePart[] {
  const {edge, small, sub, title} = shape;
  const {width, height} = sizeOf(shape);
  const room = width - 2 * edge;
  const below = foot({...card.footer, printed: null, note: null}, shape, room, theme, false);
  const free = height - 2 * edge - below.height - small;
  const bold = {weight: 700, fill: theme.ink, leading: 1.25} as const;
  const titles = titleSizes(card.title, sizes(title.most, title.least, 10), bold, room);
  const spare = card.art ? least + small : 0;
  const heading =
    titles.find((block) => tall(block) <= free - spare) ??
    titles.find((block) => tall(block) <= free) ??
    smallest(titles);
  const number = card.headline ? numberBlocks(card.headline, 96, sub, room, theme, 0) : undefined;
  const blocks: Stack = number && heightOf(number) <= free ? number : [["title", heading, 0]];
  const left = free - heightOf(blocks) - small;
  const wide = card.art && left >= least ? Math.min(room, left / card.art.shape) : 0;
  const art =
    card.art && wide > 0
      ? drawnArt(card.art, edge, edge + free - wide * card.art.shape, wide)
      : null;
  const top = edge + (art ? 0 : Math.max(0, free - heightOf(blocks)) / 2);
  return [
    plane("ground", {x: 0, y: 0, width, height}, theme.fills[0]),
    plane("rule", {x: 0, y: 0, width, height: ruleOf(coverHalves.left)}, theme.document),
    ...stack(blocks, edge, top).parts,
    ...(art ? [art] : []),
    ...below.at(edge, height - edge - below.height)
  ];
}

/** The strip draws its code itself, beside all its words. */
const bare = (text: FooterText): FooterText => ({
  ...text,
  address: null,
  printed: null,
  note: null
});

/** Only a title that is too long for its card comes to this, and that stops the build of the data. */
const smallest = (blocks: readonly Block[]): Block =>
  blocks.reduce((least, block) => (block.size < least.size ? block : least));
