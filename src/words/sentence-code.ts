// The short code of a figure or a sentence: its alphabet, how a typed one is read, how it is shown.

/** Crockford's base 32: no I, L, O and U, which are taken for other signs or make words. */
export const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many signs a code has: 40 bits. */
export const length = 8;

/** Signs as they are stored: capitals, O as 0, I and L as 1; full-width ones as plain ones. */
function signs(typed: string): string {
  return typed.normalize("NFKC").toUpperCase().replaceAll("O", "0").replace(/[IL]/gu, "1");
}

const sign = `[${alphabet}]`;
const half = `${sign}{${String(length / 2)}}`;
/** Codes within other words, from what is surely one to what may be: with a hyphen, in one piece, with a blank. */
const within = [`${half}\\p{Pd}${half}`, `${half}${half}`, `${half}\\s${half}`].map(
  // Looked ahead for, so that a word of four letters before a code does not take half of it.
  (code) => new RegExp(`(?<![0-9A-Z])(?=(${code})(?![0-9A-Z]))`, "gu")
);

/**
 * A typed code as it is stored: capitals, no blanks or hyphens, O as 0, I and L as 1. It may stand within
 * what we tell people to print, such as 「（核验码 ABCD-2345）」, a whole sentence or an address. Null where
 * there is none.
 */
export function normalise(typed: string): string | null {
  const all = signs(typed);
  const plain = bare(all);
  if (new RegExp(`^${half}${half}$`, "u").test(plain)) return plain;
  const found = within
    .map((pattern) => [...all.matchAll(pattern)].pop()?.[1])
    .find((one) => one !== undefined);
  return found === undefined ? null : bare(found);
}

const bare = (text: string) => text.replace(/[\s\p{Pd}#]/gu, "");

/** How far a slip may be from the code that is meant, in steps of {@link steps}. */
const far = 2;

/**
 * The code that was probably meant by a wrong one: at most two signs wrong, lost, doubled or swapped.
 * Null where none is near, or where two are equally near.
 */
export function nearestCode(typed: string, codes: readonly string[]): string | null {
  const given = normalise(typed) ?? bare(signs(typed)).replace(/[^0-9A-Z]/gu, "");
  let best: string | null = null;
  let least = far + 1;
  for (const code of codes) {
    const by = steps(given, code);
    if (by < least) [best, least] = [code, by];
    else if (by === least) best = null;
  }
  return best;
}

/** How many signs must be put in, taken out, changed or swapped with their neighbour to turn one into the other. */
function steps(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > far) return far + 1;
  const rows = [Array.from({length: to.length + 1}, (_, at) => at)];
  for (let i = 1; i <= from.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const same = from[i - 1] === to[j - 1];
      const swapped = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      row[j] = Math.min(
        (rows[i - 1]?.[j] ?? far) + 1,
        (row[j - 1] ?? far) + 1,
        (rows[i - 1]?.[j - 1] ?? far) + (same ? 0 : 1),
        swapped ? (rows[i - 2]?.[j - 2] ?? far) + 1 : Infinity
      );
    }
    rows.push(row);
  }
  return rows[from.length]?.[to.length] ?? far + 1;
}

/** A code in two halves, easier to read and to type: `7Q2M-X04K`. */
export function formatCode(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}
