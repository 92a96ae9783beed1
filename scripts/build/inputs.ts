// Whether anything has changed since the last build: one number for all that a site is made from, one for the site.
import {createHash} from "node:crypto";
import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";

import type {Folder} from "../compile/read/read-folder.ts";

/** What a build notes beside the site it published. */
interface Record {
  inputs: string;
  site: string;
}

/** What makes pages of facts, besides the data folder. */
const makers = [
  "src",
  "scripts",
  "public",
  "deploy",
  "astro.config.mjs",
  "package-lock.json",
  "tsconfig.json"
];

/** The digest of what makes pages of facts: the code, the packages and the Node they run on. */
export function codeDigest(): string {
  const files = makers.flatMap(filesOf).map((path) => [path, readFileSync(path)] as const);
  return digest([process.version], files);
}

/** The digest of everything a site is made from: data, what makes pages of it, and what the environment asks for. */
export function inputsDigest(data: Folder, code: string, asked: readonly string[]): string {
  return digest([code, ...asked], data);
}

function digest(words: readonly string[], files: Iterable<readonly [string, Uint8Array]>): string {
  const hash = createHash("sha256").update(JSON.stringify(words));
  for (const [name, bytes] of files)
    hash.update(`\0${name}\0${String(bytes.length)}\0`).update(bytes);
  return hash.digest("hex");
}

/** The digest of all files of a published site, so that one that was damaged by hand is made again. */
function siteDigest(site: string): string {
  const hash = createHash("sha256");
  for (const path of filesOf(site))
    hash.update(`\0${path.slice(site.length)}\0`).update(readFileSync(path));
  return hash.digest("hex");
}

/** Whether the published site is the one that these inputs make. */
export function isCurrent(record: string, inputs: string, site: string): boolean {
  try {
    const noted = JSON.parse(readFileSync(record, "utf8")) as Partial<Record>;
    return noted.inputs === inputs && existsSync(site) && noted.site === siteDigest(site);
  } catch {
    return false;
  }
}

/** Notes what the published site was made from. */
export function note(record: string, inputs: string, site: string): void {
  const noted: Record = {inputs, site: siteDigest(site)};
  writeFileSync(record, `${JSON.stringify(noted)}\n`);
}

/** A file, or all files below a folder, sorted. */
export function filesOf(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
