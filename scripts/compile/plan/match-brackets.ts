// The outermost brackets of a text, of both widths, and the brackets that have no partner.

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
      const start = open.pop();
      if (start === undefined) {
        if (!/(^|[^\p{L}\p{N}])([\p{N}]+|[a-z])$/iu.test(text.slice(0, at))) alone.push(at);
      } else if (open.length === 0) spans.push({start, end: at + 1});
    }
  }
  alone.push(...open);
  return {spans, alone: alone.sort((a, b) => a - b)};
}

/** Whether the sign opens a bracket, of either width. */
export function isOpening(sign: string): boolean {
  return sign === "(" || sign === "（";
}

/** Whether the sign closes a bracket, of either width. */
export function isClosing(sign: string): boolean {
  return sign === ")" || sign === "）";
}
