// The fonts of pictures and which characters they can draw, read from their `cmap` tables.
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

/** A family of the press, the files of both weights that drawings use, and which characters it draws. */
export interface Typeface {
  family: string;
  weights: readonly string[];
  draws: (codePoint: number) => boolean;
}

/** The family's package, and where the weights lie in it. */
interface Source {
  family: string;
  package: string;
  weights: readonly string[];
}

const simplified: Source = {
  family: "Noto Sans SC",
  package: "@expo-google-fonts/noto-sans-sc",
  weights: ["400Regular/NotoSansSC_400Regular.ttf", "700Bold/NotoSansSC_700Bold.ttf"]
};
const traditional: Source = {
  family: "Noto Sans TC",
  package: "@expo-google-fonts/noto-sans-tc",
  weights: ["400Regular/NotoSansTC_400Regular.ttf", "700Bold/NotoSansTC_700Bold.ttf"]
};

/**
 * The families of this site's pictures, first the one whose forms its readers know: 骨 and 令 are written otherwise where
 * traditional characters are read. The second draws what the first lacks, such as a simplified name.
 */
export const sources: readonly [Source, ...Source[]] =
  process.env["SIGNS"] === "traditional" ? [traditional, simplified] : [simplified];

let whole: Typeface[] | undefined;

/** The fonts as they come. Of ten megabytes each no more is held than which characters they draw. */
export function typefaces(): Typeface[] {
  const {resolve} = createRequire(import.meta.url);
  whole ??= sources.map((source) => {
    const weights = source.weights.map((file) => resolve(`${source.package}/${file}`));
    return {family: source.family, weights, draws: glyphs(readFileSync(weights[0] ?? ""))};
  });
  return whole;
}

/** The characters of a text that no font draws, such as subscript digits, each once. */
export function lacking(text: string): string[] {
  // Every font draws plain letters; most text of a table is no other.
  const rare = new Set(text.match(/[^\u0020-\u007e\s]/gu) ?? []);
  if (rare.size === 0) return [];
  return [...rare].filter((one) => !typefaces().some(({draws}) => draws(one.codePointAt(0) ?? 0)));
}

/** A test for code points. Reads the format 12 or format 4 subtable; throws where there is neither. */
function glyphs(font: Buffer): (codePoint: number) => boolean {
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
