import {expect, test} from "vitest";

import {strayFiles} from "./stray-files.ts";

const told = (file: string) =>
  strayFiles(new Map([[file, new TextEncoder().encode("a")]]), []).map(
    ({found}) => found.split("\n")[0]
  );

test.each(["figures/street-trees.yaml", "stories/a_b.md", "chapters/2.md", "statistics/P1.csv"])(
  "the name of %s may be an address",
  (file) => {
    expect(told(file)).toEqual([]);
  }
);

// `figures/a.csv` is a file of the figure `a`.
test.each([
  ["figures/a.csv.yaml", "a.csv.yaml"],
  ["figures/a.b.yaml", "a.b.yaml"],
  ["stories/a.b.md", "a.b.md"],
  ["statistics/a.b.csv", "a.b.csv"],
  ["figures/a b.yaml", "a b.yaml"],
  ["figures/图.yaml", "图.yaml"]
])("the name of %s may not", (file, name) => {
  expect(told(file)).toEqual([`文件名 "${name}" 要用作网址，不能有汉字、空格、点和别的符号。`]);
});
