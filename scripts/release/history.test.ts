import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";

import {describe, expect, test} from "vitest";

/**
 * The lines of an earlier text that do not stand at their place any more. Of addresses only path and
 * release count (`columns` = 2): where one has moved to may be written later.
 */
function lost(before: string, now: string, columns = Infinity): string[] {
  const key = (line: string): string => line.split(",").slice(0, columns).join(",");
  const kept = now.split("\n").map(key);
  return before
    .split("\n")
    .filter((line, index) => line !== "" && key(line) !== kept[index])
    .map(key);
}

const record = "path,since,moved_to\n/a/,1.0.0,\n/b/,1.0.0,\n";

describe("lost(before, now)", () => {
  test.each([
    ["nothing changed", record, []],
    ["lines were added", `${record}/c/,1.1.0,\n`, []],
    ["an address has moved", record.replace("/a/,1.0.0,", "/a/,1.0.0,/c/"), []],
    ["a line is gone", record.replace("/b/,1.0.0,\n", ""), ["/b/,1.0.0"]],
    ["a line was put between", record.replace("/b/", "/a2/,1.0.0,\n/b/"), ["/b/,1.0.0"]],
    ["a release was rewritten", record.replace("/b/,1.0.0", "/b/,1.1.0"), ["/b/,1.0.0"]],
    ["all is gone", "", ["path,since", "/a/,1.0.0", "/b/,1.0.0"]]
  ])("where %s", (_, now, gone) => {
    expect(lost(record, now, 2)).toEqual(gone);
  });

  test("without a number of columns every cell counts", () => {
    expect(lost("a,b\n1,2\n", "a,b\n1,3\n")).toEqual(["1,2"]);
  });
});

/** What git prints; nothing where there is no git or no history, as in a downloaded archive. */
function git(...words: string[]): string {
  try {
    return execFileSync("git", words, {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
      maxBuffer: 1e9
    });
  } catch {
    return "";
  }
}

// The chain of fingerprints shows a line that was changed; only history shows a chain that was written anew.
test.each([
  ["ledger.csv", Infinity],
  ["chain.csv", Infinity],
  ["addresses.csv", 2]
])("data/releases/%s only ever grew", (name, columns) => {
  const path = `data/releases/${name}`;
  const now = readFileSync(path, "utf8");
  const states = git("log", "--format=%H", "--", path).split("\n").filter(Boolean);
  for (const state of states)
    expect(lost(git("show", `${state}:${path}`), now, columns)).toEqual([]);
});
