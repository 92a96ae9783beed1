// The site's mark: strips of ink where something was found, hatched where nothing was, with the target at the end. No words.
import {light} from "./theme.ts";

/** What a strip is drawn from; see domain/emblem. */
export interface EmblemStrip {
  cells: readonly ("found" | "missing" | "ahead")[];
  end: boolean;
}

/** The room of a mark, in units of its own view box. */
export interface EmblemFrame {
  width: number;
  height: number;
  /** Strips side by side in each row; one where left out. */
  columns?: number;
}

/** The shares of a strip's pitch that is gap, and of its length that is the target's end. */
const gap = 0.42;
const end = 0.035;

/**
 * The mark as the children of an `<svg>` of the frame's size: groups of the classes `found`, `missing`,
 * `ahead` and `end`, each with its own colours, so that it keeps them where no style reaches it.
 */
export function emblem(
  strips: readonly EmblemStrip[],
  {width, height, columns = 1}: EmblemFrame,
  theme: Pick<typeof light, "ink" | "other" | "target"> = light
): string {
  const rows = Math.max(1, Math.ceil(strips.length / columns));
  const pitch = height / (rows - gap);
  const high = pitch * (1 - gap);
  const across = columns === 1 ? width : width / (columns - gap / 2);
  const wide = columns === 1 ? width : across * (1 - gap / 2);
  const paths = {found: "", missing: "", ahead: "", end: ""};
  strips.forEach((strip, index) => {
    const left = Math.floor(index / rows) * across;
    const top = (index % rows) * pitch;
    const mark = Math.max(wide * end, high * 0.18);
    const length = strip.end ? wide - mark * 1.6 : wide;
    const step = length / Math.max(1, strip.cells.length);
    strip.cells.forEach((cell, at) => {
      const box = {left: left + at * step, top, right: left + (at + 1) * step, bottom: top + high};
      if (cell === "found") paths.found += block(box);
      else if (cell === "missing") paths.missing += block(box) + strokes(box, high / 2.6);
      else paths.ahead += block(box);
    });
    if (strip.end)
      paths.end += block({left: left + wide - mark, top, right: left + wide, bottom: top + high});
  });
  const line = Math.max(0.6, high * 0.045);
  return [
    drawn(
      "missing",
      paths.missing,
      `fill="none" stroke="${theme.other}" stroke-width="${n(line)}"`
    ),
    drawn("ahead", paths.ahead, `fill="none" stroke="${theme.other}" stroke-width="${n(line)}"`),
    drawn("found", paths.found, `fill="${theme.ink}"`),
    drawn("end", paths.end, `fill="${theme.target}"`)
  ].join("");
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const n = (value: number): string => String(Number(value.toFixed(2)));

const drawn = (name: string, d: string, paint: string): string =>
  d === "" ? "" : `<path class="${name}" ${paint} d="${d}"/>`;

/** Each cell begins at a place of its own and is the same from there, so that equal ones pack to little. */
const block = ({left, top, right, bottom}: Box): string =>
  `M${n(left)} ${n(top)}h${n(right - left)}v${n(bottom - top)}h${n(left - right)}z`;

/** Strokes from lower left to upper right, cut at the edges of the block before them. */
function strokes({left, top, right, bottom}: Box, step: number): string {
  const high = bottom - top;
  let d = "";
  let [x, y] = [left, top];
  for (let start = left - high + step; start < right; start += step) {
    const from = Math.max(start, left);
    const to = Math.min(start + high, right);
    if (to <= from) continue;
    const foot = bottom - (from - start);
    d += `m${n(from - x)} ${n(foot - y)}l${n(to - from)} ${n(from - to)}`;
    [x, y] = [to, foot - (to - from)];
  }
  return d;
}
