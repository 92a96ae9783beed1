// The text received as lines with their places, and what may be doubted about them.

/** Words of the plan and where they stand in the text received: `text` is there from `at` on. */
export interface Piece {
  text: string;
  /** UTF-16 units from 0. */
  at: number;
}

/** A line of words; after joining it may come from several lines. */
export interface RawLine {
  pieces: Piece[];
  /** The words of the pieces. */
  text: string;
  /** The line of the text received, from 1. */
  line: number;
  /** How many blank lines stand before it. */
  blanks: number;
  /** Whether it begins with a blank sign, as the first line of a paragraph does in print. */
  indented: boolean;
}

/** Something the importer could not know. */
export interface Doubt {
  /** The line of the text received, from 1; null where it is of the text as a whole. */
  line: number | null;
  /** 3: what readers see may be wrong; 2: worth a look; 1: for completeness. */
  weight: 1 | 2 | 3;
  /** What was found and what was done, in Chinese. */
  did: string;
  /** What else it could be and where to change it, in Chinese. */
  else: string;
}

/** The part of a line from one place of its text to another. */
export function part(line: RawLine, from: number, to: number = line.text.length): RawLine {
  const pieces: Piece[] = [];
  let at = 0;
  for (const piece of line.pieces) {
    const start = Math.max(from - at, 0);
    const end = Math.min(to - at, piece.text.length);
    if (start < end) pieces.push({text: piece.text.slice(start, end), at: piece.at + start});
    at += piece.text.length;
  }
  const text = pieces.map((piece) => piece.text).join("");
  const trimmed = text.trim();
  if (trimmed === text || trimmed === "")
    return {...line, pieces, text: trimmed === "" ? "" : text};
  const head = text.indexOf(trimmed);
  return part({...line, pieces, text}, head, head + trimmed.length);
}

/** Two lines as one, without a blank between. */
export function join(first: RawLine, second: RawLine): RawLine {
  return {...first, pieces: [...first.pieces, ...second.pieces], text: first.text + second.text};
}

/** The lines of a text that are not blank. Blank cells of a table in tabs are kept. */
export function linesOf(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let at = 0;
  let blanks = 0;
  text.split("\n").forEach((raw, index) => {
    const words = raw.replace(/^[ \u3000\u00a0\r\ufeff]+|[ \u3000\u00a0\r]+$/g, "");
    if (words.trim() === "") blanks++;
    else {
      const start = raw.indexOf(words);
      lines.push({
        ...{pieces: [{text: words, at: at + start}], text: words, line: index + 1, blanks},
        indented: start > 0
      });
      blanks = 0;
    }
    at += raw.length + 1;
  });
  return lines;
}
