// The foot of a picture: who published the numbers, which release of the data, the code of the address.
import type {Theme} from "../../charts/theme.ts";
import {codeSize, heightOf, type PicturePart, plane, qrPart, type Stack, stack} from "./boxes.ts";
import type {Shape} from "./formats.ts";
import {zone} from "./qr.ts";
import {type Block, set} from "./text-block.ts";

/** What a foot says. */
export interface FooterText {
  /** The line of the sources, as long as `fits` allows; null where there are none. */
  source: ((fits: (line: string) => boolean) => string) | null;
  /** The release of the data and its date; empty where there is none. */
  dated: string;
  /** The full address; its code is drawn. Null: no code. */
  address: string | null;
  /** Whether the address is printed as well, and the words beside the code, which may be empty. */
  printed: {scan: string} | null;
  /** A note to the reader above the sources; null where there is none or no room. */
  note: string | null;
}

/** A foot before it is placed. */
export interface Foot {
  height: number;
  /** The parts, with the foot's top left corner at x, y. */
  at: (x: number, y: number) => PicturePart[];
}

/**
 * Words at the left, the code at the right, a hairline above where `ruled`. Where the height is free,
 * note and sources take the whole width and the code stands below them.
 */
export function foot(
  text: FooterText,
  shape: Shape,
  room: number,
  theme: Theme,
  ruled = true
): Foot {
  const {small, module, lines} = shape;
  const dark = text.address === null ? 0 : codeSize(text.address, module);
  const side = dark === 0 ? room : room - dark - zone * module - small * 0.6;
  const free = shape.height === null;
  const upper = noteAndSources(text, shape, free ? room : side, lines, theme);
  const lower = dated(text, shape, side, theme, free || upper.length === 0 ? 0 : small * 0.3);
  const beside = free ? lower : [...upper, ...lower];
  const above = free ? upper : [];
  const gap = ruled ? small * 1.1 : 0;
  const step = above.length > 0 ? zone * module : 0;
  const tall = heightOf(beside);
  const inner = Math.max(tall, dark);
  const head = gap + heightOf(above) + step;
  return {
    height: head + inner,
    at: (x, y) => [
      ...(ruled ? [plane("hairline", {x, y, width: room, height: 2}, theme.line)] : []),
      ...stack(above, x, y + gap).parts,
      // Both stand on the same ground line.
      ...stack(beside, x, y + head + inner - tall).parts,
      ...(text.address === null
        ? []
        : [qrPart(text.address, module, x + room - dark, y + head + inner - dark, theme.ink)])
    ]
  };
}

const style = ({small}: Shape, fill: string) =>
  ({size: small, weight: 400, fill, leading: 1.45}) as const;

/** The note and the sources. */
function noteAndSources(
  {note, source}: FooterText,
  shape: Shape,
  room: number,
  most: number,
  theme: Theme
): Stack {
  const block = (text: string): Block => set(text, style(shape, theme.quiet), room);
  const made: Stack = note === null ? [] : [["note", block(note), 0]];
  if (source)
    made.push([
      "source",
      block(source((line) => block(line).lines.length <= most)),
      made.length === 0 ? 0 : shape.small * 0.3
    ]);
  return made;
}

/** Release and address, in one line where they fit; the words beside the code. */
function dated(text: FooterText, shape: Shape, room: number, theme: Theme, gap: number): Stack {
  const {small} = shape;
  const block = (text: string): Block => set(text, style(shape, theme.quiet), room);
  const made: Stack = [];
  const add = (name: string, one: Block) =>
    made.push([name, one, made.length === 0 ? gap : small * 0.3]);
  const printed =
    text.printed && text.address !== null ? text.address.replace(/^https?:\/\//u, "") : "";
  const both = block(`${text.dated}\u3000${printed}`);
  if (text.dated && printed && both.lines.length === 1) add("dated", both);
  else {
    if (text.dated) add("dated", parted(text.dated, block));
    if (printed)
      add("address", {...style(shape, theme.quiet), lines: broken(printed, small, room)});
  }
  if (text.printed?.scan) add("scan", set(text.printed.scan, style(shape, theme.ink), room));
  return made;
}

/** Release and code in one line, or in one each. */
function parted(text: string, block: (text: string) => Block): Block {
  const whole = block(text);
  if (whole.lines.length === 1) return whole;
  return {...whole, lines: text.split("\u3000").flatMap((part) => block(part).lines)};
}

/** An address in lines that end after a slash or a hyphen. */
function broken(address: string, size: number, max: number): string[] {
  const lines = [""];
  for (const piece of address.split(/(?<=[/-])/u)) {
    const longer = `${lines.at(-1) ?? ""}${piece}`;
    if (set(longer, plain(size), max).lines.length === 1) lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines;
}

const plain = (size: number) => ({size, weight: 400, fill: "", leading: 1}) as const;
