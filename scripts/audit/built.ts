// A built site as a value: its files, its texts, its pages.
import {globSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";

import {parseHTML} from "linkedom";

import {addressOf} from "../release/addresses.ts";

/** A built site. Paths are those of files below the folder, `/` between the parts: `plan/2/index.html`. */
export interface Built {
  /** The path below which it stands, with a slash at both ends. */
  base: string;
  /** Every file, sorted. */
  files: ReadonlySet<string>;
  /** The text of one file. */
  text: (file: string) => string;
  /** The pages, sorted by file. */
  pages: readonly Page[];
}

/** One page. */
export interface Page {
  file: string;
  /** Its path on the server, base included: `/plan/2/`. */
  path: string;
  document: Document;
  /** Every id, in order, twice where it stands twice. */
  ids: readonly string[];
}

/** What is wrong, in words that name the page; empty when all is well. */
export type Findings = string[];

/** Reads a built folder. */
export function readBuilt(folder: string, base: string): Built {
  const files = globSync("**/*", {cwd: folder})
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => statSync(join(folder, path)).isFile());
  return built(files, base, (file) => readFileSync(join(folder, file), "utf8"));
}

/** Frozen pages are what they are; that they are whole is checked against the ledger. */
const frozen = /^v\//u;

/** What stands where a page has moved is no page of its own. */
const signpost = /<meta http-equiv="refresh"/u;

/** A site from its file names and a reader of their texts. */
export function built(names: readonly string[], base: string, text: Built["text"]): Built {
  const files = new Set([...names].sort());
  const pages = [...files]
    .filter((file) => file.endsWith(".html") && !frozen.test(file))
    .filter((file) => !signpost.test(text(file)))
    .map((file): Page => {
      const {document} = parseHTML(text(file));
      const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
      return {file, path: base + addressOf(file).slice(1), document, ids};
    });
  return {base, files, text, pages};
}

/** Every element of a page with its value of an attribute. */
export function attributes(
  page: Page,
  name: string,
  selector = `[${name.replace(":", "\\:")}]`
): [Element, string][] {
  return [...page.document.querySelectorAll(selector)].flatMap((element): [Element, string][] => {
    const value = element.getAttribute(name);
    return value === null ? [] : [[element, value]];
  });
}
