// What the guide is made from, off the disk: the worked examples and the figures of the imaginary city.
import {globSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";

import type {Parts} from "./guide-text.ts";

const fixtures = join(import.meta.dirname, "../../../src/fixtures");

/** The name of the guide in the folder of the facts. */
export const guideFile = "编辑指南.md";

/** See {@link Parts}. */
export function guideParts(): Parts {
  const files = globSync(join(fixtures, "anytown/figures/*.yaml")).sort();
  return {
    tasks: readFileSync(join(fixtures, "guide-tasks.md"), "utf8"),
    figures: files.map((path) => ({
      file: `figures/${basename(path)}`,
      text: readFileSync(path, "utf8")
    }))
  };
}
