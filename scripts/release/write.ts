// Keeps a cut release in the data folder: the archive first, the chain, which makes it count, last.
import {existsSync, mkdirSync, renameSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

import type {Cut} from "./cut.ts";
import {records} from "./frozen.ts";
import {columns, writeLines} from "./ledger.ts";

/** Writes the archive and appends to the records below `folder`. Nothing that stands there changes. */
export function keep(folder: string, {archive, ledger, addresses, chain}: Cut): void {
  const path = join(folder, records.archive(chain.version));
  mkdirSync(dirname(path), {recursive: true});
  writeFileSync(`${path}.new`, archive);
  renameSync(`${path}.new`, path);
  append(join(folder, records.ledger), ledger, columns.ledger);
  append(join(folder, records.addresses), addresses, columns.addresses);
  append(join(folder, records.chain), [chain], columns.chain);
}

function append(path: string, lines: readonly object[], names: readonly string[]): void {
  writeFileSync(path, writeLines(lines, names, !existsSync(path)), {flag: "a"});
}
