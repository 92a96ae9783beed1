// How many controls a figure has above its drawing: room is kept for them before the script puts them there.
import type {Figure} from "../model/figures/figure.ts";

/** Whether there is something to choose: groups to compare, or a kind that can be sorted or entered. */
export function touched({kind, channels, table}: Figure): boolean {
  const part = channels["series"] ?? channels["tag"] ?? "";
  return (
    /^(matrix|network|tree|rank)$/u.test(kind) ||
    new Set(table.rows.map((row) => row[part])).size > 1
  );
}

/** A line of a phone 360 px wide, in signs of the size of controls. */
const line = 21;

/**
 * The lines that the controls take on a phone, 1 to 3. A second choice, of places or periods or who leads, stands below
 * the first; names to press or tick fill as many lines as their signs need, each with two signs of room around it.
 */
export function controlLines({kind, channels, table}: Figure): number {
  const values = (channel: string) => [
    ...new Set(table.rows.map((row) => String(row[channels[channel] ?? ""] ?? "")))
  ];
  const filled = (names: readonly string[], label: number) =>
    Math.ceil(names.reduce((sum, name) => sum + name.length + 2, label) / line);
  switch (kind) {
    case "matrix":
      return values("lead").length > 1 ? 2 : 1;
    case "rank":
      return values("period").length > 1 ? 2 : 1;
    case "timeline":
      return Math.min(3, filled(values("tag"), 16));
    default: {
      const groups = values("series");
      return groups.length > 2 ? 2 : Math.min(2, filled(groups, 3));
    }
  }
}
