// The first sentence of a passage.

/** The text up to and including its first 。 or ；, or all of it where there is none. */
export function excerpt(text: string): string {
  return /^[^。；]*[。；]/u.exec(text)?.[0] ?? text;
}
