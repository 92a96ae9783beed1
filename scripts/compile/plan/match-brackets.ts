// The outermost brackets of a text, of every shape and width, and the brackets that have no partner.

/** A bracket with its partner: `text.slice(start, end)` holds both. UTF-16 units from 0. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The outermost pairs in order, and where a bracket lacks its partner. A closing bracket after a
 * number or a letter alone, as in a list `1）…；2）…`, is no fault.
 */
export function outermost(text: string): {spans: Span[]; alone: number[]} {
  const open: number[] = [];
  const spans: Span[] = [];
  const alone: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (isOpening(sign)) open.push(at);
    else if (isClosing(sign)) {
      const start = open.findLast((one) => fits(text.charAt(one), sign));
      if (start === undefined) {
        if (!/(^|[^\p{L}\p{N}])([\p{N}]+|[a-z])$/iu.test(text.slice(0, at))) alone.push(at);
        continue;
      }
      // What was opened inside and never closed has no partner.
      alone.push(...open.splice(open.indexOf(start)).slice(1));
      if (open.length === 0) spans.push({start, end: at + 1});
    }
  }
  alone.push(...open);
  return {spans, alone: alone.sort((a, b) => a - b)};
}

/** The shapes of brackets, each opening sign with those that may close it. */
const shapes: [opening: string, closing: string][] = [
  ["(（", ")）"],
  ["[［〔", "]］〕"],
  ["〈", "〉"],
  ["【", "】"],
  ["{｛", "}｝"]
];

/** Whether the sign opens a bracket, of any shape and width. */
export function isOpening(sign: string): boolean {
  return shapes.some(([opening]) => opening.includes(sign));
}

/** Whether the sign closes a bracket, of any shape and width. */
export function isClosing(sign: string): boolean {
  return shapes.some(([, closing]) => closing.includes(sign));
}

/** Whether the two signs are of one shape. */
function fits(opening: string, closing: string): boolean {
  return shapes.some(([one, other]) => one.includes(opening) && other.includes(closing));
}
