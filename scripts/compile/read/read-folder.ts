// The only file that opens the data folder: every file as bytes by its path, and what cannot be opened as problems.
import {type Dirent, readdirSync, readFileSync} from "node:fs";

import {inputTables} from "../../../src/model/published/tables.ts";
import {both, type Problem, quoted, suggestions} from "../problems/problem.ts";
import {decode} from "./decode.ts";

/** Where the facts lie; another city is another folder. */
export const dataFolder = process.env["DATA"] || "data";

/** Every file of the data folder: its bytes by path, `/` between the parts, in the order of the paths. */
export type Folder = ReadonlyMap<string, Uint8Array>;

/** The files of a folder; those that {@link openFolder} cannot read are left out. */
export function readFolder(root: string): Folder {
  return openFolder(root).folder;
}

/**
 * Reads a whole folder, hidden files and what systems and office programs leave behind aside. Problems: a
 * folder that is not there or is none; links, names and files that cannot be read.
 */
export function openFolder(root: string): {folder: Folder; problems: Problem[]} {
  const files: [string, Uint8Array][] = [];
  const problems: Problem[] = [];
  // Names are taken as bytes: one in another encoding could not be opened by its text.
  const walk = (folder: Buffer, below: string): void => {
    for (const entry of readdirSync(folder, {withFileTypes: true, encoding: "buffer"})) {
      const name = new TextDecoder().decode(entry.name);
      if (ignored.test(name)) continue;
      const path = below + name;
      const full = Buffer.concat([folder, Buffer.from("/"), entry.name]);
      const fault = entryFault(path, entry);
      if (fault) problems.push(fault);
      else if (entry.isDirectory()) walk(full, `${path}/`);
      else {
        try {
          files.push([path, readFileSync(full)]);
        } catch (error) {
          problems.push(unreadable(path, error));
        }
      }
    }
  };
  try {
    walk(Buffer.from(root), "");
  } catch (error) {
    problems.push(unopened(root, error));
  }
  files.sort(([a], [b]) => (a < b ? -1 : 1));
  return {folder: new Map(files), problems};
}

/** Hidden files, lock files of office programs, and what Windows and macOS lay into a folder. */
const ignored = /^(\.|~\$|__MACOSX$)|^(Thumbs\.db|desktop\.ini)$|~$|\.tmp$/i;

function entryFault(path: string, entry: Dirent<Buffer>): Problem | null {
  if (path.includes("\ufffd")) {
    const name = new TextDecoder("gb18030").decode(entry.name);
    return whole(
      path,
      both(
        `文件名不是 UTF-8 编码，按 GBK 读作 ${quoted(name)}。`,
        `The name is not UTF-8; read as GBK it is ${quoted(name)}.`
      ),
      both(
        "请把它改名；压缩包解出的文件，请用支持中文文件名的程序重新解压。",
        "Rename it, or unpack the archive with a program that knows such names."
      )
    );
  }
  if (entry.isSymbolicLink())
    return whole(
      path,
      both("这是一个链接（快捷方式），不会读取。", "This is a link and is not read."),
      both("请放入文件本身。", "Put the file itself here.")
    );
  if (entry.isFile() || entry.isDirectory()) return null;
  return whole(
    path,
    both("这不是普通文件。", "This is no ordinary file."),
    both("请移走。", "Move it away.")
  );
}

function unreadable(path: string, error: unknown): Problem {
  return whole(
    path,
    both(`打不开这个文件（${codeOf(error)}）。`, `The file cannot be opened (${codeOf(error)}).`),
    both(
      "请关闭正在使用它的程序，或请管理员给读取权限。",
      "Close the program that holds it, or ask for permission to read it."
    )
  );
}

function unopened(root: string, error: unknown): Problem {
  const code = codeOf(error);
  const messages: Record<string, string> = {
    ENOENT: both(`没有 ${quoted(root)} 这个文件夹。`, `There is no folder ${quoted(root)}.`),
    ENOTDIR: both(`${quoted(root)} 是文件，不是文件夹。`, `${quoted(root)} is a file, no folder.`)
  };
  return {
    file: "",
    line: null,
    column: null,
    scope: "folder",
    found:
      messages[code] ??
      both(
        `打不开文件夹 ${quoted(root)}（${code}）。`,
        `The folder ${quoted(root)} cannot be opened (${code}).`
      ),
    expected: both(
      "数据文件夹里应有 site.yaml、plan、statistics 等。",
      "Expected a folder with site.yaml, plan, statistics and so on."
    ),
    mend: both(
      "请核对 DATA= 后面写的路径，或回到项目的文件夹里再运行。",
      "Check the path after DATA=, or start from the folder of the project."
    )
  };
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}

function whole(file: string, found: string, mend: string): Problem {
  return {file, line: null, column: null, scope: "file", found, expected: "", mend};
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
  const [near] = suggestions(file, strangers.filter(alike(file)));
  return whole(
    file,
    both("没有这个文件。", "The file is missing."),
    near
      ? both(`文件夹里有 "${near}"，是否应改名？`, `There is "${near}": should it be renamed?`)
      : file.endsWith(".csv")
        ? both(
            `请放入这个文件；本来就没有内容的，只写一行表头${header(file)}。`,
            "Put it back, or write the header row alone if it never held anything."
          )
        : both("请放入这个文件。", "Add it.")
  );
}

/** The header row of a table, as it is written; empty for another file. */
function header(file: string): string {
  const table = Object.values(inputTables).find((one) => one.file === file);
  return table ? `：${Object.keys(table.row.shape).join(",")}` : "";
}

/** Only a file of the same kind in the same folder can be the one that is missing. */
const alike =
  (file: string) =>
  (other: string): boolean =>
    ending(other) === ending(file) && folderOf(other) === folderOf(file);
const ending = (file: string): string =>
  file.slice(file.lastIndexOf(".")).replace("yml", "yaml").toLowerCase();
const folderOf = (file: string): string => file.slice(0, file.lastIndexOf("/") + 1);
