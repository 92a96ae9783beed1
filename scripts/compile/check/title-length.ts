// Whether a title fits on every card: the pictures are made from it unasked.
import {overlong} from "../../../src/words/titles.ts";
import {both} from "../problems/problem.ts";
import type {CellFault} from "../read/cell-fault.ts";

/** The fault of a title that is too long for a card; null where all hold it. */
export function titleLengthFault(title: string): CellFault | null {
  const tight = overlong(title);
  if (!tight) return null;
  const {format, needs, lines, fits, size} = tight;
  const have = Array.from(title).length;
  return {
    found: both(
      `标题有 ${have} 个字，图片 ${format} 上要占 ${needs} 行。`,
      `The title has ${have} characters and takes ${needs} lines on the picture ${format}.`
    ),
    expected: both(
      `${size} 像素的字最多 ${lines} 行，约 ${fits} 个汉字。`,
      `Expected at most ${lines} lines of ${size} px, about ${fits} Han characters.`
    ),
    mend: both("请缩短标题，其余写进副题。", "Shorten it; the rest may stand in the subtitle.")
  };
}
