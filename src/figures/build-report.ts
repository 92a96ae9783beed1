// How long drawings and pictures took in a build: a file beside the site, never part of it.
import {mkdirSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

/** One piece of work. */
export interface Piece {
  /** draw: a figure into SVG; press: a picture into pixels; keep: a picture found in the cache; write: a table into its files. */
  work: "draw" | "press" | "keep" | "write";
  /** The figure's id and what was made of it. */
  name: string;
  /** Milliseconds. */
  ms: number;
  /** Bytes of the result. */
  bytes: number;
}

const pieces: Piece[] = [];

/** Starts a clock; call what it gives with the bytes that were made to note the piece of work. */
export function clock(work: Piece["work"], name: string): (bytes: number) => void {
  const start = performance.now();
  return (bytes) => {
    note({work, name, ms: performance.now() - start, bytes});
  };
}

/** One line on all the work: how many, how long in all, and the middle one. */
function summary(done: readonly Piece[]): string {
  const names = {draw: "drawings", press: "pictures", keep: "pictures kept", write: "tables"};
  const parts = Object.entries(names).map(([work, name]) => {
    const times = done.flatMap((piece) => (piece.work === work ? [piece.ms] : []));
    const sum = times.reduce((all, each) => all + each, 0);
    const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    return `${String(times.length)} ${name} in ${sum.toFixed(0)} ms (median ${middle.toFixed(1)})`;
  });
  return parts.join(", ");
}

/** Notes a piece; where the environment names a file in REPORT, all are written when the process ends. */
function note(piece: Piece): void {
  const file = process.env["REPORT"];
  if (pieces.length === 0 && file)
    process.once("exit", () => {
      const sorted = pieces.toSorted((a, b) => (a.work + a.name < b.work + b.name ? -1 : 1));
      mkdirSync(dirname(file), {recursive: true});
      writeFileSync(file, JSON.stringify({summary: summary(sorted), pieces: sorted}, null, 1));
    });
  pieces.push(piece);
}
