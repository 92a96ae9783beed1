// Hears when something in a folder has been saved and the saving is over.
import {type FSWatcher, readdirSync, statSync, watch} from "node:fs";
import {join} from "node:path";

/** How long nothing must happen before a saving is over, in milliseconds. */
const quiet = 120;
/** The same where a file has become shorter: most often it is still being written. */
const shrunk = 700;

/**
 * Calls `saved` each time something below the folder has been saved. Each folder is watched by itself, for
 * a watcher of a file goes deaf when another is moved over it, as office programs do. Gives what ends it.
 */
export function follow(root: string, saved: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let last = state(root);

  const look = (before: ReadonlyMap<string, string>, since: number): void => {
    attend();
    const now = state(root);
    if (!same(before, now)) return wait(now, Date.now());
    if (same(last, now)) return;
    if (Date.now() - since < (shorter(last, now) ? shrunk : quiet)) return wait(now, since);
    last = now;
    saved();
  };
  const wait = (seen: ReadonlyMap<string, string>, since: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => look(seen, since), quiet);
  };
  const attend = (): void => {
    const folders = foldersOf(root);
    for (const [folder, watcher] of watchers) {
      if (folders.includes(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, () => wait(state(root), Date.now()));
        // A folder that is taken away ends its watcher; the next look finds what has come instead.
        watcher.on("error", () => {
          watchers.delete(folder);
          wait(state(root), Date.now());
        });
        watchers.set(folder, watcher);
      } catch {
        // It went away meanwhile.
      }
    }
  };
  attend();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
  };
}

/** The size and time of every file that counts, by path. */
function state(root: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const folder of foldersOf(root)) {
    for (const entry of entries(folder)) {
      // Lock files and what an editor writes beside the file first.
      if (!entry.isFile() || /^[.~#]|~$|\.tmp$/i.test(entry.name)) continue;
      const path = join(folder, entry.name);
      const found = statSync(path, {throwIfNoEntry: false});
      if (found) files.set(path, `${found.size} ${found.mtimeMs} ${found.ino}`);
    }
  }
  return files;
}

function foldersOf(root: string): string[] {
  return [
    root,
    ...entries(root)
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
      .flatMap((entry) => foldersOf(join(root, entry.name)))
  ];
}

function entries(folder: string) {
  try {
    return readdirSync(folder, {withFileTypes: true});
  } catch {
    return [];
  }
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, what]) => b.get(path) === what);
}

function shorter(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return [...a].some(([path, what]) => parseInt(b.get(path) ?? "0", 10) < parseInt(what, 10));
}
