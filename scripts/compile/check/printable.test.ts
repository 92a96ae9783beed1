import {describe, expect, test} from "vitest";

import {unprintable} from "./printable.ts";

const faults = (file: string, text: string, official?: boolean) =>
  unprintable(file, text, official).map(({line, column, found}) => [
    line,
    column,
    found.split("\n")[0]
  ]);

describe("unprintable(file, text)", () => {
  test("has nothing against what can be escaped or is common", () => {
    expect(faults("a.yaml", "title: R&D 投入 <强度> ]]> \"'\n\t①㎡³—…㙍䶮")).toEqual([]);
  });

  test("names a character that pictures cannot draw, once, where it stands first", () => {
    expect(faults("units.csv", "id,name\na,甲\nb,𠮷田\nc,𠮷野\n")).toEqual([
      [3, 3, "图片用的字体里没有“𠮷”（U+20BB7），画出来是空白。"]
    ]);
    expect(faults("stories/a.md", "好😀")).toEqual([
      [1, 2, "图片用的字体里没有“😀”（U+1F600），画出来是空白。"]
    ]);
  });

  test("names what cannot be seen", () => {
    expect(faults("figures/a.yaml", "title: a\u202eb\nnote: c\u0007\n")).toEqual([
      [1, 9, "有看不见的字符 U+202E。"],
      [2, 8, "有看不见的字符 U+0007。"]
    ]);
  });

  test("leaves the cells of a table to their own check of what cannot be seen", () => {
    expect(faults("units.csv", "a,b\u202e\n")).toEqual([]);
  });

  test("leaves an official text as it is, but for what cannot be seen", () => {
    expect(faults("plan/plan.md", "PM₂.₅ 𠮷\u202e", true)).toEqual([
      [1, 8, "有看不见的字符 U+202E。"]
    ]);
  });
});
