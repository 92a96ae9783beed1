// The releases that this repository keeps: their bytes, the history of their records, the contract of the columns.
import {execFileSync} from "node:child_process";
import {join} from "node:path";

import {expect, test} from "vitest";

import {broken} from "../../src/domain/versions/semver-level.ts";
import {fieldsOf} from "../../src/downloads/descriptors/fields.ts";
import {typeOf} from "../../src/downloads/descriptors/package.ts";
import {contractVersion, publishedTables} from "../../src/model/published/published.ts";
import {readFolder} from "../compile/read/read-folder.ts";
import {readFrozen} from "./frozen.ts";
import {type AddressLine, columns, readLines, records} from "./ledger.ts";
import {readTables} from "./read-tables.ts";

const {frozen, problems} = readFrozen(readFolder("data"));

test("every frozen file is what the ledger says, and the chain is whole", () => {
  expect(problems).toEqual([]);
});

/** Every version of a file in the history, oldest first; none where there is no history. */
function history(path: string): string[] {
  const git = (...args: string[]) =>
    execFileSync("git", args, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1e9
    });
  try {
    const commits = git("log", "--format=%H", "--diff-filter=d", "--", path).split("\n");
    return commits
      .filter(Boolean)
      .map((commit) => git("show", `${commit}:${path}`))
      .reverse();
  } catch {
    return [];
  }
}

const present = readFolder("data");
const text = (name: string) => new TextDecoder().decode(present.get(name));

test.each([records.ledger, records.chain])("%s has only grown", (name) => {
  for (const earlier of history(join("data", name)))
    expect(text(name).startsWith(earlier)).toBe(true);
});

test("the addresses have only grown; where one has moved to may be written later", () => {
  const fixed = (content: string) =>
    (readLines<AddressLine>(content, columns.addresses) ?? []).map(({path, since}) =>
      [path, since].join()
    );
  for (const earlier of history(join("data", records.addresses))) {
    const lines = fixed(earlier);
    expect(fixed(text(records.addresses)).slice(0, lines.length)).toEqual(lines);
  }
});

test("a column of the newest release is renamed, removed or retyped only with a new contract", () => {
  const newest = frozen.releases.at(-1);
  if (!newest) return;
  const {sheets, contract} = readTables(newest.files());
  const now = Object.entries(publishedTables).map(([name, {row, key}]) => ({
    name,
    key: [...key],
    columns: fieldsOf(row).map((field) => ({name: field.name, type: typeOf(field)})),
    rows: []
  }));
  const gone = broken(sheets, now);
  if (contractVersion === contract) expect(gone).toEqual([]);
});
