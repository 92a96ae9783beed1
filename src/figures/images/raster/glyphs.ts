// Which characters the font of pictures can draw, read from its `cmap` table.
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

/** The two weights that drawings use, in the package of the font. */
const weights = ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"];

let whole: Buffer[] | undefined;
let known: ((codePoint: number) => boolean) | undefined;

/** Both fonts as they come, read when first needed: ten megabytes each. */
export function typefaces(): Buffer[] {
  const {resolve} = createRequire(import.meta.url);
  whole ??= weights.map((file) => readFileSync(resolve(`@expo-google-fonts/noto-sans-sc/${file}`)));
  return whole;
}

/** The characters of a text that the font cannot draw, such as subscript digits, each once. */
export function lacking(text: string): string[] {
  // Every font draws plain letters; most text of a table is no other.
  const rare = new Set(text.match(/[^\u0020-\u007e\s]/gu) ?? []);
  if (rare.size === 0) return [];
  known ??= glyphs(typefaces()[0] ?? Buffer.alloc(0));
  const draws = known;
  return [...rare].filter((one) => !draws(one.codePointAt(0) ?? 0));
}

/** A test for code points. Reads the format 12 or format 4 subtable; throws where there is neither. */
export function glyphs(font: Buffer): (codePoint: number) => boolean {
  const table = offsetOf(font, "cmap");
  const subtables = Array.from({length: font.readUInt16BE(table + 2)}, (_, index) => {
    const offset = table + font.readUInt32BE(table + 8 + index * 8);
    return {offset, format: font.readUInt16BE(offset)};
  });
  const full = subtables.find(({format}) => format === 12);
  if (full) return among(groups(font, full.offset));
  const basic = subtables.find(({format}) => format === 4);
  if (basic) return among(segments(font, basic.offset));
  throw new Error("font without a readable character map");
}

type Range = readonly [first: number, last: number];

/** https://learn.microsoft.com/typography/opentype/spec/cmap#format-12-segmented-coverage */
function groups(font: Buffer, offset: number): Range[] {
  return Array.from({length: font.readUInt32BE(offset + 12)}, (_, index) => {
    const at = offset + 16 + index * 12;
    return [font.readUInt32BE(at), font.readUInt32BE(at + 4)];
  });
}

/** https://learn.microsoft.com/typography/opentype/spec/cmap#format-4-segment-mapping-to-delta-values */
function segments(font: Buffer, offset: number): Range[] {
  const bytes = font.readUInt16BE(offset + 6);
  return Array.from({length: bytes / 2}, (_, index) => {
    const last = font.readUInt16BE(offset + 14 + index * 2);
    return [font.readUInt16BE(offset + 16 + bytes + index * 2), last];
  });
}

function among(ranges: readonly Range[]): (codePoint: number) => boolean {
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

function offsetOf(font: Buffer, tag: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + index * 16;
    if (font.toString("latin1", at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`font without a ${tag} table`);
}
