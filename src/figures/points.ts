// The points of a drawing as the page carries them: by columns and as steps, which pack to half of what a list of points does.
import type {Point} from "../charts/types.ts";

/**
 * `[rows, xs, ys, groups, names]`: steps from one point to the next; x and y in tenths of a CSS pixel
 * of the drawing's own width; groups as places in the list of names.
 */
export function packed(points: readonly Point[]): string {
  const names = [...new Set(points.map(({group}) => group))];
  const places = new Map(names.map((name, at) => [name, at]));
  const columns = [
    points.map(({row}) => row),
    points.map(({x}) => Math.round(x * 10)),
    points.map(({y}) => Math.round(y * 10)),
    points.map(({group}) => places.get(group) ?? 0)
  ];
  return JSON.stringify([...columns.map(steps), names]);
}

/** The groups of points, in the order they come; a point may belong to none. */
export function groupsOf(points: readonly Point[]): string[] {
  return [...new Set(points.map(({group}) => group))].filter((group) => group !== "");
}

function steps(values: readonly number[]): number[] {
  return values.map((value, index) => value - (values[index - 1] ?? 0));
}
