// Puts the finished files in place: all or none, and only those that changed.
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {join} from "node:path";

/**
 * Writes each value as JSON to `folder/name`. All are written beside the old ones first and moved in
 * one by one when they are complete, so that a reader never meets half a file; a file with the same
 * bytes is left alone, and one that is no longer written is removed.
 *
 * @returns the names of the files that changed
 */
export function writeAll(folder: string, values: Readonly<Record<string, object>>): string[] {
  const fresh = join(folder, `.new-${process.pid}`);
  rmSync(fresh, {recursive: true, force: true});
  mkdirSync(fresh, {recursive: true});
  try {
    for (const [name, value] of Object.entries(values)) writeJson(join(fresh, name), value);
    const changed = Object.keys(values).filter(
      (name) => !sameBytes(join(fresh, name), join(folder, name))
    );
    for (const name of changed) renameSync(join(fresh, name), join(folder, name));
    for (const name of readdirSync(folder)) {
      if (!name.startsWith(".") && !(name in values)) rmSync(join(folder, name));
    }
    return changed;
  } finally {
    rmSync(fresh, {recursive: true, force: true});
  }
}

/** One entry a line, in pieces: a million figures do not fit into one string with their braces. */
function writeJson(path: string, value: object): void {
  const file = openSync(path, "w");
  let pending: string[] = [];
  const put = (text: string) => {
    pending.push(text);
    if (pending.length < 10_000) return;
    writeFileSync(file, pending.join(""));
    pending = [];
  };
  const list = (entries: readonly unknown[]) => {
    put("[");
    entries.forEach((entry, index) => put(`${index ? ",\n" : "\n"}${JSON.stringify(entry)}`));
    put("\n]");
  };
  if (Array.isArray(value)) list(value);
  else {
    put("{");
    Object.entries(value).forEach(([key, entry]: [string, unknown], index) => {
      put(`${index ? ",\n" : "\n"}${JSON.stringify(key)}:`);
      if (Array.isArray(entry)) list(entry);
      else put(JSON.stringify(entry));
    });
    put("\n}");
  }
  put("\n");
  writeFileSync(file, pending.join(""));
  closeSync(file);
}

function sameBytes(a: string, b: string): boolean {
  if (!existsSync(b) || statSync(a).size !== statSync(b).size) return false;
  return readFileSync(a).equals(readFileSync(b));
}
