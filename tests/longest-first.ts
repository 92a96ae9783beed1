// In which order test files are begun: the longest first, so that none is left to run alone at the end.
import {basename} from "node:path";

import {BaseSequencer, type TestSpecification} from "vitest/node";

/** Files that take more than half a minute on two cores, longest first. The order is for speed alone. */
const longest = [
  ...["other-browsers", "pages", "odd-plans", "releases", "running", "access", "builds", "hosts"],
  ...["embedding", "hostile", "truth", "embed", "explorer", "selection", "oembed"],
  ...["wild-addresses", "paper", "dev", "page-lengths", "floor", "first-visit"]
];

/** Puts the longest files first, the others after them as Vitest would. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({moduleId}: TestSpecification) => {
      const at = longest.indexOf(basename(moduleId, ".test.ts"));
      return at < 0 ? longest.length : at;
    };
    return sorted.sort((a, b) => place(a) - place(b));
  }
}
