import {unzipSync} from "fflate";
import {expect, test} from "vitest";

import {fixtures} from "../fixtures/figures.ts";
import {zh} from "../words/zh.ts";
import {bundle} from "./figure-archive.ts";

const [figure] = fixtures;
const contents = {
  issue: {
    site: {name: "灯塔观察", address: "https://example.org", base: "/"},
    release: {version: "1.0.0", date: "1990-01-02"}
  },
  words: zh,
  licence: "",
  pictures: [{name: "card" as const, file: "card.png", bytes: new Uint8Array([1, 2, 3])}],
  files: {"data.csv": "a\r\n1\r\n"}
};

test("bundle holds pictures, files and what they are, in a folder of the figure's name", () => {
  const files = unzipSync(bundle(figure!, contents));
  const folder = (name: string) => `${figure!.id}/${name}`;
  expect(Object.keys(files)).toEqual(["README.txt", "card.png", "data.csv"].map(folder));
  expect([...files[folder("card.png")]!]).toEqual([1, 2, 3]);
  const readme = new TextDecoder().decode(files[folder("README.txt")]);
  for (const words of [figure!.title, "链接预览图", "1990-01-02", "In English", "尚未设定"])
    expect(readme).toContain(words);
});

test("bundle of the same contents has the same bytes", () => {
  expect(bundle(figure!, contents)).toEqual(bundle(structuredClone(figure!), {...contents}));
});
