// Keeps a cut release in the data folder: its files first, the chain, which makes them count, last.
import {existsSync, mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

import type {Cut} from "./cut.ts";
import {columns, records, writeLines} from "./ledger.ts";
import {onDisk} from "./paths.ts";

/** Writes the files that are new and appends to the records below `folder`. Nothing that stands there changes. */
export function writeRelease(folder: string, {files, ledger, addresses, chain}: Cut): void {
  for (const [path, bytes] of files) {
    const target = join(folder, onDisk(path, chain.version));
    mkdirSync(dirname(target), {recursive: true});
    writeFileSync(target, bytes);
  }
  append(join(folder, records.ledger), ledger, columns.ledger);
  append(join(folder, records.addresses), addresses, columns.addresses);
  append(join(folder, records.chain), [chain], columns.chain);
}

function append(path: string, lines: readonly object[], names: readonly string[]): void {
  writeFileSync(path, writeLines(lines, names, !existsSync(path)), {flag: "a"});
}
