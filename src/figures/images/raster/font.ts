// The fonts of pictures, cut down to the characters that are drawn.
import {join, resolve} from "node:path";
import {Worker} from "node:worker_threads";

import {sha256} from "../../../sha256.ts";
import {unescaped} from "../../../words/markup.ts";
import {sources, typefaces} from "./glyphs.ts";
import {readCached, writeCached} from "./picture-cache.ts";

/** The family's name, as pictures ask for it. */
export const {family} = sources[0];

/** What readers have in its place. */
const others =
  family === "Noto Sans TC"
    ? "'PingFang TC','Microsoft JhengHei','Noto Sans CJK TC'"
    : "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC'";

/** The families of a picture's text where its reader has fonts of another name; for an attribute. */
export const fonts = `'${family}',${others},sans-serif`;

/** The characters of a picture's text, sorted, each once. */
export function characters(svg: string): string {
  const words = svg.replace(/<(title|desc)\b[^>]*>.*?<\/\1>|<[^>]*>/gsu, " ");
  return [...new Set(unescaped(words))]
    .filter((one) => one >= " ")
    .sort()
    .join("");
}

/**
 * Writes both weights, cut down to `text`, into `folder` and gives their paths; what the first family lacks comes of the
 * second. The rasteriser reads static TrueType files only, and is ten times as fast with small ones.
 */
export async function subset(text: string, folder: string): Promise<string[]> {
  let left = [...text];
  const cuts = typefaces().flatMap(({family, weights, draws}) => {
    const drawn = (one: string) => draws(one.codePointAt(0) ?? 0);
    const own = left.filter(drawn).join("");
    left = left.filter((one) => !drawn(one));
    const name = sha256(`${family}\0${own}`).slice(0, 16);
    return weights.flatMap((font, index) =>
      own === "" ? [] : {font, text: own, path: join(folder, `${name}-${String(index)}.ttf`)}
    );
  });
  const missing = cuts.filter(({path}) => !readCached(path));
  const made = missing.length === 0 ? [] : await cut(missing);
  for (const [index, {path}] of missing.entries())
    writeCached(path, made[index] ?? new Uint8Array());
  return cuts.map(({path}) => path);
}

/** A font file and the characters that are kept of it. */
export interface Cut {
  font: string;
  text: string;
}

/** The fonts cut down, in their order, by a thread of their own. */
function cut(cuts: readonly Cut[]): Promise<readonly Uint8Array[]> {
  return new Promise((done, failed) => {
    // By its name in the project, for it is not bundled with the pages.
    new Worker(resolve("src/figures/images/raster/cut.ts"), {workerData: cuts})
      .once("message", done)
      .once("error", failed);
  });
}
