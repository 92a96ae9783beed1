// Pictures as PNG: made only when their inputs changed, several at a time.
import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";

import {cacheFolder} from "../../../folders.ts";
import {sha256} from "../../../sha256.ts";
import {clock} from "../../build-report.ts";
import {characters, subset} from "./font.ts";
import {lacking, sources} from "./glyphs.ts";
import {readCached, writeCached} from "./picture-cache.ts";
import {rasterise} from "./threads.ts";

/** A picture to be made. */
export interface Picture {
  /** Its address, for reports and errors. */
  name: string;
  /** Self-contained SVG. */
  svg: string;
}

/** Where finished pictures and cut fonts are kept between builds. */
const cache = resolve(cacheFolder());

/** Part of every key: raise it when other pixels are made of the same SVG. */
const recipe = 5;

/** What stands for a picture where PICTURES is `blank`, as whoever looks at none of them asks. */
const blank = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABAQAAAAA3bvkkAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64"
);

/**
 * The pictures as PNG, by name. All are begun at once and made side by side off the main thread; each
 * can be awaited on its own. A picture whose SVG was seen before comes from the cache. Fails on a
 * character that the font cannot draw.
 */
export function makePngs(pictures: readonly Picture[]): Map<string, Promise<Buffer>> {
  const wanted = pictures.map((picture) => ({...picture, file: fileOf(picture)}));
  const found = new Map(wanted.map(({name, file}) => [name, find(name, file)]));
  const missing = wanted.filter(({name}) => !found.get(name));
  const fonts = missing.length === 0 ? null : prepare(missing, wanted);
  return new Map(
    wanted.map((picture) => {
      const before = found.get(picture.name);
      const made =
        before || !fonts
          ? Promise.resolve(before ?? Buffer.alloc(0))
          : fonts.then((files) => make(picture, files));
      // Whoever awaits it hears of the failure; before that it must not end the process.
      made.catch(() => undefined);
      return [picture.name, made];
    })
  );
}

/** Whether one pixel stands for each picture that is not kept. */
const blanks = (): boolean => process.env["PICTURES"] === "blank";

type Job = Picture & {file: string};

/**
 * The fonts for a set of pictures: one cut for all of them, those that were kept included, so that another build, which
 * lacks others of them, finds the fonts as well.
 */
async function prepare(missing: readonly Picture[], all: readonly Picture[]): Promise<string[]> {
  for (const {name, svg} of missing) {
    const [first] = lacking(characters(svg));
    if (first !== undefined) throw new Error(noGlyph(name, first));
  }
  if (blanks()) return [];
  const text = characters(all.map(({svg}) => svg).join(""));
  return subset(text, join(cache, "font"));
}

async function make({name, svg, file}: Job, fontFiles: string[]): Promise<Buffer> {
  if (blanks()) return blank;
  let done: ReturnType<typeof clock> | undefined;
  const bytes = await rasterise({name, svg, fontFiles}, () => {
    done = clock("press", name);
  });
  writeCached(file, bytes);
  done?.(bytes.length);
  return bytes;
}

function find(name: string, file: string): Buffer | null {
  const done = clock("keep", name);
  const bytes = readCached(file);
  if (bytes) done(bytes.length);
  return bytes;
}

function fileOf({svg}: Picture): string {
  const key = JSON.stringify([recipe, (makers ??= versions()), svg]);
  return join(cache, "png", `${sha256(key).slice(0, 32)}.png`);
}

let makers: string | undefined;

/** Versions of what makes the pixels. */
function versions(): string {
  const read = JSON.parse(readFileSync(resolve("package.json"), "utf8")) as {
    devDependencies: Record<string, string>;
  };
  const names = ["@resvg/resvg-js", ...sources.map((source) => source.package)];
  const packages = names.map((name) => read.devDependencies[name] ?? "");
  return [...packages, process.versions.zlib].join(" ");
}

function noGlyph(name: string, character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `${name}: the font of pictures has no glyph for ${character} (U+${code})`;
}
