// Archives unpacked by the programs people have, as a user who is not root; a program that is not installed is skipped.
import {execFileSync, spawnSync} from "node:child_process";
import {chmodSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {zip, zipOneByOne} from "./zip.ts";

const texts: Record<string, string> = {
  "a.csv": "x\n1\n",
  "units/科技局.csv": "y\n2\n",
  "deep/er/空.txt": ""
};
const files = Object.entries(texts).map(
  ([name, text]) => [name, new TextEncoder().encode(text)] as const
);
async function* given() {
  yield* await Promise.resolve(files);
}
/** Both ways to make one, by the name of the folder each is unpacked in. */
const archives: [string, Uint8Array][] = [
  ["whole", zip(new Map(files))],
  ["one-by-one", await zipOneByOne(given())]
];

/** The user `nobody` of Debian; where the tests do not run as root they are someone else already. */
const nobody = process.getuid?.() === 0 ? {uid: 65534, gid: 65534} : {};
const root = mkdtempSync(join(tmpdir(), "zip-"));

beforeAll(() => {
  chmodSync(root, 0o777);
  for (const [name, archive] of archives) writeFileSync(join(root, `${name}.zip`), archive);
});
afterAll(() => {
  rmSync(root, {recursive: true, force: true});
});

const programs: [string, string[]][] = [
  ["unzip", ["-q"]],
  ["bsdtar", ["-xf"]],
  ["7z", ["x", "-bd", "-y"]]
];

describe.each(programs)("%s as an ordinary user", (program, options) => {
  const missing = spawnSync(program, ["--help"]).error !== undefined;

  test.skipIf(missing).each(archives)("unpacks every file of %s for all to read", (made) => {
    const folder = join(root, `${program}-${made}`);
    mkdirSync(folder);
    chmodSync(folder, 0o777);
    const env = {...process.env, LC_ALL: "C.UTF-8"};
    execFileSync(program, [...options, `../${made}.zip`], {
      cwd: folder,
      env,
      ...nobody,
      stdio: "pipe"
    });
    for (const [name, text] of Object.entries(texts)) {
      const path = join(folder, name);
      const read = execFileSync("cat", [path], {encoding: "utf8", ...nobody});
      expect([name, read, (statSync(path).mode & 0o777).toString(8)]).toEqual([name, text, "644"]);
    }
    const mode = (statSync(join(folder, "units")).mode & 0o777).toString(8);
    expect(mode).toBe("755");
  });
});

test.each(archives)("%s holds one fixed date and the mode of each file", (_, archive) => {
  // The central directory: a record of 46 bytes and the name for each file.
  const view = new DataView(archive.buffer, archive.byteOffset, archive.length);
  const at = archive.findIndex(
    (_, i) => view.byteLength > i + 4 && view.getUint32(i) === 0x504b0102
  );
  expect(view.getUint32(at + 12, true).toString(16)).toBe("210000");
  expect((view.getUint32(at + 38, true) >>> 16).toString(8)).toBe("100644");
  expect(view.getUint8(at + 5)).toBe(3);
});
