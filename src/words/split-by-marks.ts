// A text cut at the marks laid over it, so that each run knows the marks it stands under.

/** A stretch of a text, in UTF-16 units: from `start` up to but not including `end`. */
export interface Mark<T> {
  start: number;
  end: number;
  what: T;
}

/** A run of text and the marks that cover it, outermost first. */
export interface Piece<T> {
  text: string;
  marks: T[];
}

/** The text as runs, in order and without a gap; marks may lie side by side, nested or overlapping. */
export function pieces<T>(text: string, marks: readonly Mark<T>[]): Piece<T>[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const edges = new Set([0, text.length]);
  for (const {start, end} of ordered) {
    if (start < 0 || end > text.length || start >= end)
      throw new Error(`mark outside the text: ${String(start)}..${String(end)}`);
    edges.add(start).add(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, i) => {
    const to = cuts[i + 1] ?? text.length;
    return {
      text: text.slice(from, to),
      marks: ordered.filter(({start, end}) => start <= from && end >= to).map(({what}) => what)
    };
  });
}
