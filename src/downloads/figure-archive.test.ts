import {expect, test} from "vitest";

import {fixtures} from "../fixtures/figures.ts";
import {zh} from "../words/zh.ts";
import {filesOf} from "./figure-archive.ts";

const [figure] = fixtures;
const contents = {
  issue: {
    site: {name: "灯塔观察", address: "https://example.org", base: "/"},
    release: {version: "1.0.0", date: "1990-01-02"}
  },
  words: zh,
  licence: "",
  pictures: [{name: "card" as const, file: "card.png", bytes: new Uint8Array([1, 2, 3])}],
  files: {"data.csv": "a\r\n1\r\n", "data.xlsx": new Uint8Array([80, 75])}
};

test("filesOf holds pictures, files and what they are, in a folder of the figure's name", () => {
  const files = filesOf(figure!, contents);
  const folder = (name: string) => `${figure!.id}/${name}`;
  expect([...files.keys()].sort()).toEqual(
    ["README.txt", "card.png", "data.csv", "data.xlsx"].map(folder)
  );
  expect([...files.get(folder("card.png"))!]).toEqual([1, 2, 3]);
  expect([...files.get(folder("data.xlsx"))!]).toEqual([80, 75]);
  const readme = new TextDecoder().decode(files.get(folder("README.txt")));
  for (const words of [
    figure!.title,
    "链接预览图",
    "1990-01-02",
    "双击打开",
    "In English",
    "尚未设定"
  ])
    expect(readme).toContain(words);
});
