// The only file that opens the data folder: every file as bytes by its path.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

import {both, nearest, type Problem} from "../problems/problem.ts";
import {decode} from "./decode.ts";

/** Where the facts lie; another city is another folder. */
export const dataFolder = process.env["DATA"] || "data";

/** Every file of the data folder: its bytes by path, `/` between the parts, in the order of the paths. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/**
 * Reads a whole folder, hidden files and the lock files of office programs aside. A folder that is
 * not there is an empty one, so that the missing files are reported by name.
 */
export function readFolder(root: string): Folder {
  let paths: string[];
  try {
    paths = readdirSync(root, {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(root, "/").length))
      .map((path) => path.replaceAll("\\", "/"))
      .filter((path) => !path.split("/").some((part) => /^(\.|~\$)/.test(part)));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Map();
    throw error;
  }
  return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path))]));
}

/**
 * The text of one file, line ends as `\n`; null where it is missing or cannot be read. A file that `known`
 * does not name may be the missing one under a wrong name.
 */
export function readText(
  folder: Folder,
  file: string,
  known: readonly string[] = []
): {text: string | null; problems: Problem[]} {
  const bytes = folder.get(file);
  if (bytes) return decode(file, bytes);
  const strangers = [...folder.keys()].filter((path) => !known.includes(path));
  return {text: null, problems: [missing(file, strangers)]};
}

/** The paths directly in `under` that end with `ending`, sorted. */
export function list(folder: Folder, under: string, ending: string): string[] {
  return [...folder.keys()].filter(
    (path) =>
      path.startsWith(`${under}/`) &&
      path.endsWith(ending) &&
      !path.slice(under.length + 1).includes("/")
  );
}

function missing(file: string, strangers: readonly string[]): Problem {
  const [near] = nearest(file, strangers);
  return {
    file,
    line: null,
    column: null,
    found: both("没有这个文件。", "The file is missing."),
    expected: "",
    mend: near
      ? both(`文件夹里有 "${near}"，是否应改名？`, `There is "${near}": should it be renamed?`)
      : both(
          "请放入这个文件；没有内容时只留表头一行。",
          "Add it, with the header row alone if it is empty."
        )
  };
}
