// Slips that nobody thought of: a data folder with a few bytes, cells or numbers changed, the same for the same seed.
import type {Folder} from "../compile/read/read-folder.ts";

/** A row of numbers from 0 up to 1 that is the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const cells = [
  ...["", " ", "—", "3.2万", "12%", "超50", "12,5", "Jun-23", "45107", "1e309", "-0", "NaN"],
  ...['"', "\n", "=1+1", "__proto__", "constructor", "\u202e", "\ufeff", "[[value", "]]", "𠀀", "٣"]
];

/** The folder with one to three slips in it, and what they were. */
export function mutate(folder: Folder, seed: number): {folder: Folder; slips: string[]} {
  const random = chance(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const files = new Map(folder);
  const slips: string[] = [];
  for (let count = 1 + Math.floor(random() * 3); count > 0; count--) {
    const file = pick([...files.keys()]);
    const bytes = files.get(file) ?? new Uint8Array();
    const kind = pick(["byte", "cell", "number", "expression", "cut", "gone"]);
    slips.push(`${kind} ${file}`);
    if (kind === "gone") files.delete(file);
    else if (kind === "cut") files.set(file, bytes.slice(0, Math.floor(random() * bytes.length)));
    else if (kind === "byte") {
      const changed = Uint8Array.from(bytes);
      changed[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
      files.set(file, changed);
    } else {
      const [pattern, word] = {
        cell: [/[^,\n]+/g, pick(cells)],
        number: [/\d+(\.\d+)?/g, String((random() - 0.3) * 10 ** Math.floor(random() * 20))],
        expression: [/\[\[[^\]]*\]\]|\w+/g, pick(["[[value]]", "[[sum [[a]]]]", "[[", "toString"])]
      }[kind as "cell" | "number" | "expression"] as [RegExp, string];
      const text = new TextDecoder().decode(bytes);
      const places = [...text.matchAll(pattern)];
      if (!places.length) continue;
      const place = pick(places);
      const end = place.index + place[0].length;
      files.set(
        file,
        new TextEncoder().encode(text.slice(0, place.index) + word + text.slice(end))
      );
    }
  }
  return {folder: files, slips};
}
