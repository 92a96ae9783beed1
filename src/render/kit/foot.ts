// The foot of a picture: who published the numbers, which release of the data, the code of the address.
import type {Theme} from "../../charts/theme.ts";
import {type Block, set} from "../block.ts";
import {zone} from "../qr.ts";
import type {Shape} from "./formats.ts";
import {code, codeSize, heightOf, type Part, plane, stack} from "./part.ts";

/** What a foot says. */
export interface Said {
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
  at: (x: number, y: number) => Part[];
}

/** Words at the left, the code at the right, a hairline above where `ruled`. */
export function foot(said: Said, shape: Shape, room: number, theme: Theme, ruled = true): Foot {
  const {small, module, lines} = shape;
  const dark = said.address === null ? 0 : codeSize(said.address, module);
  const side = dark === 0 ? room : room - dark - zone * module - small * 0.6;
  const style = {size: small, weight: 400, fill: theme.quiet, leading: 1.45} as const;
  const block = (text: string, fill: string = theme.quiet): Block =>
    set(text, {...style, fill}, side);
  const fits = (line: string) => block(line).lines.length <= lines;
  const blocks: [string, Block, number][] = [];
  const add = (name: string, made: Block) =>
    blocks.push([name, made, blocks.length === 0 ? 0 : small * 0.3]);
  if (said.note !== null) add("note", block(said.note));
  if (said.source) add("source", block(said.source(fits)));
  const printed = said.printed && said.address !== null ? bare(said.address) : "";
  const both = block(`${said.dated}\u3000${printed}`);
  if (said.dated && printed && both.lines.length === 1) add("dated", both);
  else {
    if (said.dated) add("dated", block(said.dated));
    if (printed) add("address", {...style, lines: broken(printed, small, side)});
  }
  if (said.printed?.scan) add("scan", block(said.printed.scan, theme.ink));
  const gap = ruled ? small * 1.1 : 0;
  const tall = heightOf(blocks);
  const inner = Math.max(tall, dark);
  return {
    height: gap + inner,
    at: (x, y) => [
      ...(ruled ? [plane("hairline", {x, y, width: room, height: 2}, theme.line)] : []),
      // Both stand on the same ground line.
      ...stack(blocks, x, y + gap + inner - tall).parts,
      ...(said.address === null
        ? []
        : [code(said.address, module, x + room - dark, y + gap + inner - dark, theme.ink)])
    ]
  };
}

const bare = (address: string): string => address.replace(/^https?:\/\//u, "");

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
