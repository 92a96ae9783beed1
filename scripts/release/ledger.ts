// The records of the frozen releases as they stand on the disk: files, chain, addresses.

import Papa from "papaparse";

import {sha256} from "../../src/sha256.ts";

/** The paths of the records below the data folder. */
export const records = {
  ledger: "releases/files.csv",
  chain: "releases/chained.csv",
  addresses: "releases/addresses-published.csv"
};

/** A line of the ledger: one file of one release. */
export interface FileLine {
  version: string;
  /** Its path within the release: `data/a.csv`, `embed/x/index.html`. */
  path: string;
  sha256: string;
  bytes: string;
  /** Fingerprint of what it says; of a page that is the figure's data, for address, date and style are not part of it. */
  content: string;
  /** The release that said the same first: these bytes stand there, once for all that came after. */
  first: string;
}

/** A line of the chain: one release. Each holds the fingerprint of the line before, so that none can change unseen. */
export interface ChainLine {
  version: string;
  date: string;
  files: string;
  /** Fingerprint of the release's lines of the ledger. */
  ledger_sha256: string;
  /** Fingerprint of the release's published addresses. */
  addresses_sha256: string;
  /** Fingerprint of the line before; empty for the first. */
  previous: string;
}

/** A line of the published addresses. */
export interface AddressLine {
  /** Below the base path; a page ends with a slash, the home page is empty. */
  path: string;
  /** The release that published it first. */
  since: string;
  /** Where it is now, if it is no longer there; a person writes this. */
  moved_to: string;
}

/** The columns of each record, in their order. */
export const columns = {
  ledger: ["version", "path", "sha256", "bytes", "content", "first"],
  chain: ["version", "date", "files", "ledger_sha256", "addresses_sha256", "previous"],
  addresses: ["path", "since", "moved_to"]
} as const;

/** The lines of a record; null where the header is not that of its columns or a line has too few cells. */
export function readLines<L>(text: string, names: readonly string[]): L[] | null {
  const {data} = Papa.parse<string[]>(text, {delimiter: ",", newline: "\n"});
  const [head = [], ...rows] = data;
  if (rows.at(-1)?.join("") === "") rows.pop();
  if (head.join() !== names.join() || rows.some(({length}) => length !== names.length)) return null;
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])) as L);
}

/** Lines as text, each with a line feed at its end; `head` puts the names first. */
export function writeLines(
  lines: readonly object[],
  names: readonly string[],
  head = true
): string {
  const rows = lines.map((line) => names.map((name) => (line as Record<string, string>)[name]));
  const all = head ? [[...names], ...rows] : rows;
  return all.length ? `${Papa.unparse(all, {newline: "\n"})}\n` : "";
}

/** The fingerprint of a release's files. */
export function filesPrint(lines: readonly FileLine[]): string {
  return sha256(writeLines(lines, columns.ledger, false));
}

/** The fingerprint of the addresses a release added; where they have moved to since is left open. */
export function addressesPrint(lines: readonly AddressLine[]): string {
  return sha256(lines.map(({path}) => `${path}\n`).join(""));
}

/** The fingerprint of a line of the chain. */
export function linkPrint(line: ChainLine): string {
  return sha256(writeLines([line], columns.chain, false));
}
