// A line of the raw text, and what may be doubted about it.

/** Something the draft could not know. */
export interface Doubt {
  /** The line of the raw text, from 1; null where it is of the text as a whole. */
  line: number | null;
  /** What a person should look at, in both languages. */
  what: string;
}

/** A line of the raw text that is not blank. */
export interface RawLine {
  text: string;
  /** Its number, from 1. */
  line: number;
}
