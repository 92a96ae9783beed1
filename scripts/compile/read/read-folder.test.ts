import {describe, expect, it} from "vitest";

import {report} from "../problems/problem.ts";
import {decode, type Folder, list, readFolder, readText} from "./read-folder.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
// 城市 in GBK, which is no valid UTF-8.
const gbk = Uint8Array.from([0xb3, 0xc7, 0xca, 0xd0]);

const cases: [name: string, bytes: Uint8Array, report: string][] = [
  [
    "a byte order mark",
    utf8("\ufeffid\n"),
    "a.csv:1  第 1 字：文件开头有 BOM 标记。应为无 BOM 的 UTF-8 文本。请用编辑器另存为 UTF-8。"
  ],
  [
    "GBK bytes on the second line",
    Uint8Array.from([...utf8("id\n字a"), ...gbk]),
    "a.csv:2  第 3 字：这一行不是 UTF-8；按 GBK 读作"
  ],
  ["UTF-16", Uint8Array.from([0xff, 0xfe, 0x41, 0]), "a.csv:1  第 1 字：文件是 UTF-16 编码。"],
  ["a lost character", utf8("id\nab\ufffd\ufffd"), "a.csv:2  第 3 字：有替代符 U+FFFD"],
  ["a null character", utf8("i\0d"), "a.csv:1  第 2 字：有空字符 U+0000。"],
  ["a lone carriage return", utf8("a\rb"), "a.csv:1  第 2 字：有单独的回车符。"]
];

describe("decode(file, bytes)", () => {
  it.each(cases)("reports %s", (_, bytes, expected) => {
    const {problems} = decode("a.csv", bytes);
    expect(report(problems)).toContain(expected);
    expect(problems).toHaveLength(1);
  });

  it("reads GBK bytes out, so that the editor finds them", () => {
    const {text, problems} = decode("a.csv", gbk);
    expect(text).toBeNull();
    expect(problems[0]?.found).toContain('"城市"');
  });

  it("makes Windows line ends plain", () => {
    expect(decode("a.csv", utf8("甲\r\n乙\r\n"))).toEqual({text: "甲\n乙\n", problems: []});
  });
});

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
