// What the guide is made from, off the disk: the worked examples, the figures and the facts of the imaginary city.
import {globSync, readFileSync} from "node:fs";
import {basename, join} from "node:path";

import Papa from "papaparse";

import {deriveCatalogue} from "../../compile/derive/catalogue.ts";
import {parse} from "../../compile/read/parse-folder.ts";
import {readFolder} from "../../compile/read/read-folder.ts";
import type {Told} from "./expression-guide.ts";
import type {Parts} from "./guide-text.ts";

const fixtures = join(import.meta.dirname, "../../../src/fixtures");

/** The name of the guide in the folder of the facts. */
export const guideFile = "编辑指南.md";

/** See {@link Parts}. */
export function guideParts(): Parts {
  const files = globSync(join(fixtures, "anytown/figures/*.yaml")).sort();
  const {parsed} = parse(readFolder(join(fixtures, "anytown")));
  if (!parsed.site || !parsed.plan) throw new Error("the imaginary city cannot be read");
  const expressions = readFileSync(join(fixtures, "guide-expressions.csv"), "utf8");
  return {
    expressions: Papa.parse<Told>(expressions, {header: true, skipEmptyLines: true}).data,
    facts: deriveCatalogue(parsed, parsed.site, parsed.plan),
    tasks: readFileSync(join(fixtures, "guide-tasks.md"), "utf8"),
    figures: files.map((path) => ({
      file: `figures/${basename(path)}`,
      text: readFileSync(path, "utf8")
    }))
  };
}
