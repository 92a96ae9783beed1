// The only file that opens the data folder: bytes in, strict UTF-8 text out.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

import {both, nearest, type Problem, quoted} from "../problems/problem.ts";

/** Where the facts lie; another city is another folder. */
export const dataFolder = process.env["DATA"] ?? "data";

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
 * The text of one file, line ends as `\n`; null where it is missing or not UTF-8. A file that `known`
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

/** Decodes strictly. Line ends become `\n`; a mark at the start, other encodings and U+FFFD are faults. */
export function decode(
  file: string,
  bytes: Uint8Array
): {text: string | null; problems: Problem[]} {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    const found = both("文件是 UTF-16 编码。", "The file is UTF-16.");
    return {text: null, problems: [encoding(file, 1, 1, found)]};
  }
  let text: string;
  try {
    text = strict().decode(marked ? bytes.subarray(3) : bytes);
  } catch {
    return {text: null, problems: [undecodable(file, bytes)]};
  }
  text = text.replaceAll("\r\n", "\n");
  const problems: Problem[] = [];
  if (marked) {
    problems.push(
      encoding(file, 1, 1, both("文件开头有 BOM 标记。", "The file starts with a byte order mark."))
    );
  }
  for (const [sign, zh, en] of oddSigns) {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      const before = text.slice(0, at).split("\n");
      const column = Array.from(before.at(-1) ?? "").length + 1;
      problems.push(encoding(file, before.length, column, both(zh, en)));
      // One for each line is enough.
      at = text.indexOf("\n", at);
      if (at < 0) break;
    }
  }
  return {text, problems};
}

const oddSigns = [
  [
    "\ufffd",
    "有替代符 U+FFFD，原来的字已经丢失。",
    "There is a replacement sign U+FFFD: the character was lost."
  ],
  ["\0", "有空字符 U+0000。", "There is a null character."],
  ["\r", "有单独的回车符。", "There is a carriage return without a line feed."]
] as const;

function encoding(file: string, line: number, column: number, found: string): Problem {
  return {
    file,
    line,
    column,
    found,
    expected: both("应为无 BOM 的 UTF-8 文本。", "Expected plain UTF-8 without a mark."),
    mend: both("请用编辑器另存为 UTF-8。", "Save the file as UTF-8 in your editor.")
  };
}

/** Finds the first line that is not UTF-8, and the first bad byte in it. */
function undecodable(file: string, bytes: Uint8Array): Problem {
  let line = 1;
  let start = 0;
  for (;;) {
    const feed = bytes.indexOf(10, start);
    const part = bytes.subarray(start, feed < 0 ? bytes.length : feed);
    const good = validPrefix(part);
    if (good !== null || feed < 0) {
      const guess = new TextDecoder("gb18030").decode(part).trim();
      const found = both(
        `这一行不是 UTF-8；按 GBK 读作 ${quoted(guess)}。`,
        `The line is not UTF-8; read as GBK it says ${quoted(guess)}.`
      );
      return encoding(file, line, (good ?? 0) + 1, found);
    }
    line++;
    start = feed + 1;
  }
}

/** How many characters stand before the first bad byte; null where there is none. */
function validPrefix(part: Uint8Array): number | null {
  try {
    strict().decode(part);
    return null;
  } catch {
    let low = 0;
    let high = part.length;
    // The longest prefix that is still the start of valid text.
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (prefix(part, middle) === null) high = middle - 1;
      else low = middle;
    }
    return Array.from(prefix(part, low) ?? "").length;
  }
}

function prefix(part: Uint8Array, length: number): string | null {
  try {
    return strict().decode(part.subarray(0, length), {stream: true});
  } catch {
    return null;
  }
}

function strict(): TextDecoder {
  return new TextDecoder("utf-8", {fatal: true, ignoreBOM: true});
}
