// The whole data step in memory: what would be wrong with a folder, with nothing written.
import {kinds} from "../../src/charts/kinds/index.ts";
import {checkFolder} from "./check/index.ts";
import {unpublishable} from "./check/published-tables.ts";
import {deriveCatalogue} from "./derive/catalogue.ts";
import {compileFigures} from "./figures/compile-figures.ts";
import {roots} from "./problems/causes.ts";
import type {Problem} from "./problems/problem.ts";
import {compileStories} from "./prose/stories.ts";
import {parse, type Parsed} from "./read/parse-folder.ts";
import type {Folder} from "./read/read-folder.ts";

/** What a dry run finds. */
export interface DryRun {
  parsed: Parsed;
  /** Faults of the facts. */
  facts: Problem[];
  /** Faults of figures and stories that rest on them; empty where the facts are faulty, for then nobody looked. */
  prose: Problem[];
}

/** Reads and checks the folder, derives, and compiles its figures and prose; workbooks must have been opened before. */
export function dryRun(folder: Folder): DryRun {
  const {parsed, problems} = parse(folder);
  const facts = roots(problems, checkFolder(parsed, problems.length === 0));
  const {site, plan} = parsed;
  if (!site || !plan || facts.length) return {parsed, facts, prose: []};
  const catalogue = deriveCatalogue(parsed, site, plan);
  const {figures, problems: unfit} = compileFigures(catalogue, parsed.figures, kinds);
  const stories = compileStories(parsed, catalogue, figures).problems;
  return {parsed, facts, prose: [...unpublishable(parsed, catalogue), ...unfit, ...stories]};
}
