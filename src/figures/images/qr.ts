// A QR code as one SVG path, or as a dashed line.
import qrcode from "qrcode-generator";

import {cached} from "../build-cache.ts";
import {memoizeRecent} from "../memoize-recent.ts";

/** The code of a text: its width in modules, quiet zone included, and the path of its dark modules. */
export interface Qr {
  size: number;
  path: string;
  /**
   * The same for pages, in a third of the letters: a line one module wide, to and fro over all rows, and how long it is
   * dark and light by turns.
   */
  line: string;
  dashes: string;
}

/** Modules left white around the code, as ISO/IEC 18004 asks. */
export const zone = 4;

/**
 * The QR code of `text`, as small as it fits, with error correction of level M. Every picture of a figure carries that of
 * its page, and what mask suits a text best takes longer to find than to read.
 */
export const qr = memoizeRecent((text: string): Qr => cached("qr", text, () => coded(text)));

function coded(text: string): Qr {
  const code = qrcode(0, "M");
  code.addData(text, "Byte");
  code.make();
  const count = code.getModuleCount();
  const all = Array.from({length: count}, (_, at) => at);
  const rows = all.map((y) => all.map((x) => code.isDark(y, x)));
  return {size: count + 2 * zone, path: rows.map(bars).join(""), ...dashed(rows)};
}

/** One row of modules, neighbours drawn as one bar. */
function bars(row: readonly boolean[], y: number): string {
  let left = zone;
  return runs(row)
    .map((length, at) => {
      const from = left;
      left += length;
      if (at % 2 === 1 || length === 0) return "";
      return `M${String(from)} ${String(y + zone)}h${String(length)}v1H${String(from)}z`;
    })
    .join("");
}

/** All rows as one line, every second one backwards; the step from row to row, beside the code, is light. */
function dashed(rows: readonly (readonly boolean[])[]): Pick<Qr, "line" | "dashes"> {
  const across = String(rows.length);
  const steps = rows.map((_, y) => (y % 2 === 0 ? `h${across}` : `h-${across}`));
  const walked = rows.flatMap((row, y) => [...(y % 2 === 0 ? row : row.toReversed()), false]);
  return {
    line: `M${String(zone)} ${String(zone)}.5${steps.join("v1")}`,
    dashes: runs(walked).join(" ")
  };
}

/** How many modules are dark and light by turns, beginning with dark ones, of which there may be none. */
function runs(modules: readonly boolean[]): number[] {
  const lengths = [0];
  for (const dark of modules) {
    if (dark !== (lengths.length % 2 === 1)) lengths.push(0);
    lengths.push((lengths.pop() ?? 0) + 1);
  }
  return lengths;
}
