// What Office files have in common: typeface, colours, and nothing left to chance, so that the same contents give the
// same bytes.
import {unzipSync} from "fflate";

import {zip} from "../formats/zip.ts";

/** The typeface that Chinese Windows and every WPS has; other machines take their own. */
export const typeface = "微软雅黑";

/** Colours: of text, of small print, of lines. */
export const ink = {text: "222222", quiet: "595959", line: "BFBFBF"};

/** One fixed day in place of the clock's. */
const day = new Date(0).toISOString().replace(/\.\d+/u, "");

/** The file packed anew: dates fixed, names drawn by lot replaced by numbers in the order they stand. */
export function settled(bytes: Uint8Array): Uint8Array {
  const [encoder, decoder] = [new TextEncoder(), new TextDecoder()];
  const files = new Map<string, Uint8Array>();
  const names = new Map<string, string>();
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (name.endsWith("/")) continue;
    if (!/\.(xml|rels)$/u.test(name)) {
      files.set(name, content);
      continue;
    }
    const text = decoder
      .decode(content)
      .replaceAll(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${day}`)
      .replaceAll(/"rId([\w-]{15,})"/gu, (_, lot: string) => {
        const own = names.get(lot) ?? `Link${String(names.size + 1)}`;
        names.set(lot, own);
        return `"rId${own}"`;
      });
    files.set(name, encoder.encode(text));
  }
  return zip(files);
}
