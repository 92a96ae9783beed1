// Tables and codes of the guide as Markdown.

/** A table: its head, then its rows. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  // A bar in words would begin another cell, and the rest of the row be lost.
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Words that are written as they stand. */
export const codes = (names: readonly string[]): string =>
  names.map((name) => `\`${name}\``).join("、");
