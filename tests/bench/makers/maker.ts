// What makes a site of the same content: how its sources are written, and how it is built.
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname} from "node:path";

import type {Content} from "../content.ts";

/** One of those that are compared. */
export interface Maker {
  name: string;
  /** Ours; a peer, with which it is compared; or the floor, below which nothing can be. */
  part: "ours" | "peer" | "floor";
  /** Writes its sources into a folder; what stands there already with the same words is left alone. */
  write: (folder: string, content: Content) => void;
  /** What Node runs in that folder to build the site, and with which variables. */
  build: (folder: string) => {args: string[]; cwd: string; env: Record<string, string>};
  /** The built site, below that folder. */
  site: string;
  /** The address of a chart page, below the site. */
  page: (id: string) => string;
}

/** Writes a file only where it is new or says something else, as an editor would. */
export function put(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(path, text);
}
