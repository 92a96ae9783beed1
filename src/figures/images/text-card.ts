// A picture of words: the finding large, the one number where there is one, the line below it.
import type {Theme} from "../../charts/theme.ts";
import {
  composeBoxes,
  type Composed,
  heightOf,
  type PicturePart,
  plane,
  type Stack,
  stack
} from "./boxes.ts";
import {foot, type FooterText} from "./footer.ts";
import type {Shape} from "./formats.ts";
import {eyebrow, ruleOf} from "./header.ts";
import {type Headline, numberBlocks} from "./headline.ts";
import {type Block, px, set, tall} from "./text-block.ts";
import {sizes, titleSizes} from "./title-size.ts";

/** What a picture of words says. */
export interface TextCard {
  /** The site's name. */
  eyebrow: string;
  title: string;
  /** The line below the title; empty where there is none. */
  line: string;
  headline: Headline | null;
  /** More of it in words, where there is room; may be empty. */
  description: string;
  footer: FooterText;
  /** A drawing without words beside the words; null where there is none. */
  art: Art | null;
}

/** A drawing that fits any box of its shape. */
export interface Art {
  /** Height over width. */
  shape: number;
  /** An `<svg>` element; `place` holds its further attributes. */
  svg: (place: string) => string;
}

/** The drawing as a part, `wide` pixels wide, its top left corner at x, y. */
export function drawnArt({shape, svg}: Art, x: number, y: number, wide: number): PicturePart {
  const high = wide * shape;
  const place = `x="${px(x)}" y="${px(y)}" width="${px(wide)}" height="${px(high)}"`;
  return {name: "drawing", x, y, width: wide, height: high, svg: svg(place), type: null};
}

/** The share of a card's width that its drawing takes. */
const beside = 0.34;

/** How much larger a title may be where there is no drawing. */
const larger = 1.5;

/** The picture. The title is as large as the shape allows and no smaller than its least size. */
export function textCard(card: TextCard, shape: Shape, theme: Theme): Composed {
  const {width, edge, small, title} = shape;
  const height = shape.height ?? width;
  const whole = width - 2 * edge;
  const wide = card.art ? Math.round(width * beside) : 0;
  const room = whole - (wide === 0 ? 0 : wide + small * 2);
  const below = foot(card.footer, shape, whole, theme);
  const mark = eyebrow({...card, theme}, small, room);
  const free = height - 2 * edge - below.height - tall(mark) - small * 2.4;
  const bold = {weight: 700, fill: theme.ink, leading: 1.3} as const;
  const among = sizes(title.most * larger, title.least, 9);
  const tries = titleSizes(card.title, among, bold, room).map((block) =>
    middle(card, shape, block, room, theme)
  );
  const least = tries.at(-1) ?? [];
  const heads = tries.find((found) => heightOf(found) <= free) ?? least.slice(0, 1);
  const more = noteAndSources(card, shape, room, theme);
  if (more && heightOf(heads) + heightOf([more]) <= free) heads.push(more);
  const slack = Math.max(0, free - heightOf(heads));
  const top = edge + tall(mark) + small * 0.9 + slack * 0.4;
  const art = card.art
    ? [
        drawnArt(
          card.art,
          width - edge - wide,
          edge + (height - 2 * edge - below.height - wide * card.art.shape) / 2,
          wide
        )
      ]
    : [];
  return composeBoxes(
    card.title,
    {width, height},
    [
      ...art,
      plane("rule", {x: 0, y: 0, width, height: ruleOf(shape)}, theme.document),
      ...stack([["eyebrow", mark, 0]], edge, edge).parts,
      ...stack(heads, edge, top).parts,
      ...below.at(edge, height - edge - below.height)
    ],
    theme
  );
}

/** Title, number, line. */
function middle(
  {headline, line}: TextCard,
  {sub}: Shape,
  heading: Block,
  room: number,
  theme: Theme
): Stack {
  const {size} = heading;
  const quiet = {size: sub, weight: 400, fill: theme.quiet, leading: 1.5, heading: true} as const;
  const blocks: Stack = [["title", heading, 0]];
  if (headline) blocks.push(...numberBlocks(headline, size * 1.9, sub, room, theme, size * 0.4));
  if (line) blocks.push(["line", set(line, quiet, room), size * 0.45]);
  return blocks;
}

/** The drawing in words, at most so many lines as are still read. */
function noteAndSources(
  {description: text}: TextCard,
  {sub}: Shape,
  room: number,
  theme: Theme
): Stack[number] | null {
  if (text === "") return null;
  const block = set(text, {size: sub, weight: 400, fill: theme.ink, leading: 1.6}, room);
  return block.lines.length > 7 ? null : ["told", block, sub];
}
