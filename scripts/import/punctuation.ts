// Punctuation that a text lost: half-width signs widened where the text has no wide ones of its own.

const wide: [narrow: string, wide: string][] = [
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["(", "（"],
  [")", "）"],
  ["?", "？"],
  ["!", "！"]
];
const han = /\p{Script=Han}/u;

/** A sign that was widened throughout. */
export interface Widening {
  narrow: string;
  wide: string;
  count: number;
}

/**
 * The text with full-width punctuation, as long as before, and which signs were changed. A sign is
 * widened only where its wide form stands nowhere in the text, so that the change can be undone; one
 * between digits, as in 1,200 and 8:30, stays.
 */
export function widened(raw: string): {text: string; changed: Widening[]} {
  if (!/\p{Script=Han},/u.test(raw) || raw.includes("，")) return {text: raw, changed: []};
  const changed: Widening[] = [];
  const text = wide.reduce((before, [narrow, full]) => {
    if (raw.includes(full)) return before;
    let count = 0;
    const after = before.replaceAll(narrow, (sign, at: number) => {
      const near = before.slice(Math.max(at - 1, 0), at) + before.slice(at + 1, at + 2);
      if (/[,:]/.test(sign) && /^\d\d$/.test(near)) return sign;
      if (/[:?!]/.test(sign) && !han.test(near)) return sign;
      count++;
      return full;
    });
    if (count > 0) changed.push({narrow, wide: full, count});
    return after;
  }, raw);
  return {text, changed};
}
