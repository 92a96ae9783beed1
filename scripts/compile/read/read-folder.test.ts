import {describe, expect, it} from "vitest";

import {report} from "../problems/problem.ts";
import {type Folder, list, readFolder, readText} from "./read-folder.ts";

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

  it("takes a missing folder for an empty one", () => {
    expect(readFolder("no such folder").size).toBe(0);
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
