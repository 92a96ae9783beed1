// Which characters a TrueType font can draw, read from its `cmap` table.

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
