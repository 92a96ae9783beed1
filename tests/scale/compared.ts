// Whether two folders hold the same files, byte for byte.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** How many files either folder has, and the first, by name, that the other lacks or has otherwise. */
export function compared(
  one: string,
  other: string
): {count: number; differing: string | undefined} {
  const names = [...new Set([one, other].flatMap(filesOf))].sort();
  const differing = names.find((name) => {
    const [a, b] = [contentOf(join(one, name)), contentOf(join(other, name))];
    return a === null || b === null || !a.equals(b);
  });
  return {count: names.length, differing};
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Null where there is none. */
function contentOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
