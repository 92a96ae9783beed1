// What is wrong with a table that is about to be published. Anything found stops the build.
import type {Cell, Table} from "./published.ts";

/**
 * A sentence for each fault: no key, a key that stands twice, a value its schema refuses, a list that
 * could not be told apart again, text that a spreadsheet would run.
 */
export function faults({name, schema, fields, key, rows}: Table): string[] {
  const found: string[] = [];
  if (key.length === 0) found.push(`${name}: no key`);
  const unknown = key.filter((column) => !fields.some((field) => field.name === column));
  found.push(...unknown.map((column) => `${name}: the key names no column: ${column}`));
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const id = JSON.stringify(key.map((column) => row[column] ?? null));
    if (seen.has(id)) found.push(`${name} ${id}: the key stands twice`);
    seen.add(id);
    const checked = schema.safeParse(row);
    for (const issue of checked.error?.issues ?? [])
      found.push(`${name} row ${String(index)} ${issue.path.join(".")}: ${issue.message}`);
    for (const [column, cell] of Object.entries(row)) {
      if (Array.isArray(cell) && cell.some((part) => /\s/u.test(String(part))))
        found.push(`${name} ${id} ${column}: a space inside an entry of a list`);
      if (runs(cell))
        found.push(`${name} ${id} ${column}: a spreadsheet would run ${String(cell)}`);
    }
  });
  return found;
}

/** Whether a spreadsheet would take the words for a formula: https://owasp.org/www-community/attacks/CSV_Injection */
export function runs(cell: Cell): boolean {
  const words = Array.isArray(cell) ? cell.join(" ") : cell;
  return typeof words === "string" && /^[\s\uFEFF]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(words);
}
