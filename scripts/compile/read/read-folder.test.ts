import {mkdtempSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {describe, expect, it} from "vitest";

import {report} from "../problems/problem.ts";
import {type Folder, list, openFolder, readFolder, readText} from "./read-folder.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);

describe("readText(folder, file)", () => {
  const folder: Folder = new Map([["source.csv", utf8("id\n")]]);

  it("reports a missing file with the nearest name", () => {
    expect(report(readText(folder, "sources.csv").problems)).toBe(
      [
        'sources.csv  没有这个文件。文件夹里有 "source.csv"，是否应改名？',
        '             The file is missing. There is "source.csv": should it be renamed?',
        "1 problem in 1 file"
      ].join("\n")
    );
  });
});

describe("readFolder(root)", () => {
  it("reads all files by sorted path", () => {
    const folder = readFolder(import.meta.dirname);
    expect([...folder.keys()]).toContain("read-folder.ts");
    expect([...folder.keys()]).toEqual([...folder.keys()].sort());
  });

  it.each([
    ["no such folder", '没有 "no such folder" 这个文件夹。'],
    [import.meta.filename, "是文件，不是文件夹。"]
  ])("says once what is wrong with a folder that is none", (root, expected) => {
    const {folder, problems} = openFolder(root);
    expect(folder.size).toBe(0);
    expect(problems.map(({found}) => found)).toEqual([expect.stringContaining(expected)]);
  });

  it("names links and names in another encoding, and reads the rest", () => {
    const root = mkdtempSync(join(tmpdir(), "read-folder-"));
    try {
      writeFileSync(join(root, "a.csv"), "id\n");
      writeFileSync(join(root, "~$a.xlsx"), "");
      symlinkSync(join(root, "a.csv"), join(root, "b.csv"));
      // 城市 in GBK; not every file system takes such a name.
      const gbk = Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xb3, 0xc7, 0xca, 0xd0])]);
      const taken = process.platform === "linux";
      if (taken) writeFileSync(gbk, "id\n");
      const {folder, problems} = openFolder(root);
      expect([...folder.keys()]).toEqual(["a.csv"]);
      const said = report(problems);
      expect(said).toContain("b.csv  这是一个链接");
      if (taken) expect(said).toContain('按 GBK 读作 "城市"');
    } finally {
      rmSync(root, {recursive: true});
    }
  });
});

describe("list(folder, under, ending)", () => {
  it("lists the files of one folder", () => {
    const folder: Folder = new Map(
      ["s/a.csv", "s/b.md", "s/t/c.csv", "a.csv"].map((path) => [path, utf8("")])
    );
    expect(list(folder, "s", ".csv")).toEqual(["s/a.csv"]);
  });
});
