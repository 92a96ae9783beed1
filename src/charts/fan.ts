// A fan: one line from a point on the left to each row of a list on the right, as thick as the tie is strong.

/** Width of the view box of a fan; each row of the list is {@link fanRow} high. */
export const fanWidth = 100;
/** Height of a row in the view box. */
export const fanRow = 20;

/** The lines to rows of the given strengths, each as the `d` of a path and its width in CSS pixels. */
export function fan(strengths: readonly number[]): {d: string; width: number}[] {
  const most = Math.max(1, ...strengths);
  const middle = (strengths.length * fanRow) / 2;
  return strengths.map((strength, at) => {
    const y = (at + 0.5) * fanRow;
    const half = fanWidth / 2;
    return {
      d: `M0 ${String(middle)}C${String(half)} ${String(middle)} ${String(half)} ${String(y)} ${String(fanWidth)} ${String(y)}`,
      width: Math.round((1 + 5 * (strength / most)) * 10) / 10
    };
  });
}
