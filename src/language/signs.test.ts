import {expect, test} from "vitest";

import {bare, modulesOf} from "../../tests/harness/source.ts";
import {holdsWords} from "./signs.ts";

/** Chinese signs that no reader is shown as words of the interface, by who has them. */
const others = [
  // Numerals, the same in both scripts.
  "src/charts/kinds/matrix.ts",
  "src/charts/layout/matrix-layout.ts",
  // Said to who runs the build.
  "src/figures/build-cache.ts",
  "src/figures/cached-files.ts",
  "src/figures/images/raster/picture-cache.ts",
  // What is looked for in a text, and measured.
  "src/language/traditional.ts",
  "src/search/question/plan-id.ts",
  "src/words/line-breaking.ts",
  "src/words/target-text.ts",
  "src/words/titles.ts"
];

test("only the modules that are turned to traditional characters hold words of the interface", () => {
  const found = modulesOf()
    .filter(({path}) => path.startsWith("src/") && !holdsWords(`/${path}`))
    .filter(({text}) => /\p{Script=Han}/u.test(bare(text)))
    .map(({path}) => path);
  expect(found).toEqual(others);
});
