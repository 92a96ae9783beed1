// The short code of a figure or a sentence: its alphabet, how a typed one is read, how it is shown.

/** Crockford's base 32: no I, L, O and U, which are taken for other signs or make words. */
export const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** How many signs a code has: 40 bits. */
export const length = 8;

/** A typed code as it is stored: capitals, no blanks or hyphens, O as 0, I and L as 1; null where it is none. */
export function normalise(typed: string): string | null {
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\p{Pd}#]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/gu, "1");
  const whole =
    plain.length === length && Array.from(plain).every((sign) => alphabet.includes(sign));
  return whole ? plain : null;
}

/** A code in two halves, easier to read and to type: `7Q2M-X04K`. */
export function shown(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}
