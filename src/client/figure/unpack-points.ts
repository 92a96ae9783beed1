// The points of a drawing, read off its page.
import type {Spot} from "./hit-test.ts";

/** `[rows, xs, ys, groups, names]`, each but the last as steps from one point to the next; x and y in tenths. */
type Packed = [number[], number[], number[], number[], string[]];

/** The places that `data-points` of a drawing holds, in walking order; none for text that is missing. */
export function unpacked(text: string | null | undefined): Spot[] {
  const [rows, xs, ys, groups, names] = JSON.parse(text || "[[],[],[],[],[]]") as Packed;
  let [row, x, y, group] = [0, 0, 0, 0];
  return rows.map((step, index) => {
    row += step;
    x += xs[index] ?? 0;
    y += ys[index] ?? 0;
    group += groups[index] ?? 0;
    return {row, x: x / 10, y: y / 10, group: names[group] ?? ""};
  });
}
