// How long drawings and pictures took in a build, for the file and the line at its end.
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

/** One piece of work. */
export interface Piece {
  /** draw: a figure into SVG; png: a picture into pixels; kept: a picture found in the cache. */
  work: "draw" | "png" | "kept";
  /** The figure's id and what was made of it. */
  name: string;
  /** Milliseconds. */
  ms: number;
  /** Bytes of the result. */
  bytes: number;
}

const pieces: Piece[] = [];

/**
 * Notes a piece of work. Where the environment names a file in REPORT, everything noted is written
 * there when the process ends, and one line is printed.
 */
export function note(piece: Piece): void {
  const file = process.env["REPORT"];
  if (pieces.length === 0 && file)
    process.once("exit", () => {
      close(file);
    });
  pieces.push(piece);
}

/** Runs `make` and notes it. */
export function timed<T>(
  work: Piece["work"],
  name: string,
  make: () => T,
  bytes: (made: T) => number
): T {
  const start = performance.now();
  const made = make();
  note({work, name, ms: performance.now() - start, bytes: bytes(made)});
  return made;
}

/** One line on all the work: how many, how long. */
export function summary(done: readonly Piece[]): string {
  const part = (work: Piece["work"], words: string) => {
    const own = done.filter((piece) => piece.work === work);
    const ms = own.map((piece) => piece.ms).sort((a, b) => a - b);
    if (ms.length === 0) return [];
    const total = ms.reduce((sum, each) => sum + each, 0);
    const middle = ms[Math.floor(ms.length / 2)] ?? 0;
    return [
      `${String(ms.length)} ${words} in ${total.toFixed(0)} ms (median ${middle.toFixed(1)})`
    ];
  };
  return [
    ...part("draw", "drawings"),
    ...part("png", "pictures"),
    ...part("kept", "pictures kept")
  ].join(", ");
}

function close(file: string): void {
  const sorted = pieces.toSorted((a, b) => (a.work + a.name < b.work + b.name ? -1 : 1));
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, `${JSON.stringify(sorted, null, 1)}\n`);
  console.log(summary(sorted));
}
