// Whether a figure has controls above its drawing, for which room is kept before the script puts them there.
import type {Figure} from "../model/figures/figure.ts";

/** Whether there is something to choose: groups to compare, or a kind that can be sorted or entered. */
export function touched({kind, channels, table}: Figure): boolean {
  const part = channels["series"] ?? channels["tag"] ?? "";
  return (
    /^(matrix|network|tree|rank)$/u.test(kind) ||
    new Set(table.rows.map((row) => row[part])).size > 1
  );
}
