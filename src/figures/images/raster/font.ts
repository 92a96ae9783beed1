// The font of pictures: Noto Sans SC, cut down to the characters that are drawn.
import {createHash} from "node:crypto";
import {join} from "node:path";

import subsetFont from "subset-font";

import {typefaces} from "./glyphs.ts";
import {keep, kept} from "./kept.ts";

/** The family's name, as pictures ask for it. */
export const family = "Noto Sans SC";

/** The families of a picture's text where its reader has fonts of another name; for an attribute. */
export const fonts = `'${family}','PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif`;

/** The characters of a picture's text, sorted, each once. */
export function characters(svg: string): string {
  const words = svg.replace(/<(title|desc)\b[^>]*>.*?<\/\1>|<[^>]*>/gsu, " ");
  const plain = words.replace(
    /&(#x?[\da-f]+|\w+);/giu,
    (whole, name: string) => entity(name) ?? whole
  );
  return [...new Set(plain)]
    .filter((one) => one >= " ")
    .sort()
    .join("");
}

/**
 * Writes both weights, cut down to `text`, into `folder` and gives their paths. The rasteriser reads
 * static TrueType files only, and is ten times as fast with small ones.
 */
export async function subset(text: string, folder: string): Promise<string[]> {
  const name = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return Promise.all(
    typefaces().map(async (font, index) => {
      const path = join(folder, `${name}-${String(index)}.ttf`);
      if (!kept(path)) keep(path, await subsetFont(font, text, {targetFormat: "sfnt"}));
      return path;
    })
  );
}

function entity(name: string): string | null {
  const named = {amp: "&", lt: "<", gt: ">", quot: '"', apos: "'"}[name];
  if (named !== undefined) return named;
  const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return Number.isFinite(code) ? String.fromCodePoint(code) : null;
}
