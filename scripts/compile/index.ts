// From the data folder to typed JSON: read → check → derive → figures → prose → write, or all that is wrong.
import {kinds} from "../../src/charts/kinds/index.ts";
import {generatedFolder} from "../../src/folders.ts";
import type {Catalogue} from "../../src/model/catalogue.ts";
import type {Frozen as Outline} from "../../src/model/published/difference.ts";
import type {Target} from "../build/folder.ts";
import {readFrozen} from "../release/frozen.ts";
import {anySite} from "../release/site-address.ts";
import {summary} from "../release/summary.ts";
import {checkFolder} from "./check/index.ts";
import {unpublishable} from "./check/published-tables.ts";
import {inputFiles} from "./copy-inputs.ts";
import {deriveCatalogue} from "./derive/catalogue.ts";
import {countCatalogue, type Counts} from "./derive/summary.ts";
import {compileFigures, figureForms} from "./figures/compile-figures.ts";
import {roots} from "./problems/causes.ts";
import {type Problem, sorted} from "./problems/problem.ts";
import {compileStories} from "./prose/stories.ts";
import {parse} from "./read/parse-folder.ts";
import {dataFolder, type Folder, openFolder} from "./read/read-folder.ts";
import {openWorkbooks} from "./read/table/workbook.ts";
import {writeAll} from "./write.ts";

/** Where to read, where to write, and who hears how far it is. */
export interface Options {
  /** The data folder; `DATA` or the usual one if left out. */
  data?: string;
  /** The folder for the JSON; `GENERATED` or the usual one if left out. */
  generated?: string;
  /** The base path; `BASE` or that of site.yaml if left out. */
  base?: string | undefined;
  /** Takes one line for each step. */
  log?: (line: string) => void;
}

/** What came of it: problems, sorted, and nothing written; or counts, and the files that changed. */
export interface Result {
  problems: Problem[];
  counts: Counts | null;
  /** The names of the files that were written anew. */
  changed: string[];
  /** False where the facts were too faulty to look at more of figures and stories than their form. */
  whole: boolean;
  /** The files that were read, with the sheets of workbooks as text. */
  folder: Folder;
  /** The facts, and the tables of the newest release to compare them with; null where anything is wrong. */
  facts: {catalogue: Catalogue; released: Outline} | null;
}

/** The folder the JSON goes to, as one that a build writes. */
export const generatedTarget: Target = {
  variable: "GENERATED",
  folder: generatedFolder,
  left: (names) =>
    names.every((name) => /^\.|\.json$/u.test(name)) && names.includes("catalogue.json")
};

/** Builds all data. Where anything is wrong, nothing is written and the last good files stay. */
export async function buildData({
  data = dataFolder,
  generated = generatedFolder,
  base = process.env["BASE"],
  log = () => undefined
}: Options = {}): Promise<Result> {
  const {folder: raw, problems: unopened} = openFolder(data);
  const {folder, problems: closed} = await openWorkbooks(raw);
  log(`read     ${folder.size} files`);
  const failure = (problems: readonly Problem[], whole: boolean): Result => ({
    problems: sorted(problems),
    counts: null,
    changed: [],
    whole,
    folder,
    facts: null
  });
  const own = [...unopened, ...closed];
  if (own.some(({scope}) => scope === "folder")) return failure(own, false);

  const {parsed, problems: faults} = parse(folder);
  log(`parsed   ${Object.keys(parsed.tables).length + parsed.statistics.length} tables`);

  // Each file of an archive is compared when it is laid into the site; here the archives as wholes.
  const {frozen, problems: breaches} = readFrozen(folder, false);
  const single = [...own, ...faults];
  const problems = roots(single, [...checkFolder(parsed, single.length === 0), ...breaches]);
  log(`checked  ${problems.length} problems`);

  const {plan} = parsed;
  const site = parsed.site && {
    ...parsed.site,
    ...(base === undefined ? {} : {base}),
    // What is frozen holds no address: each later build puts in its own.
    ...(process.env["RELEASE"] === undefined ? {} : {address: anySite})
  };
  // What rests on faulty facts would only repeat their faults.
  if (!site || !plan || problems.length) {
    const forms = figureForms(parsed.figures);
    return failure([...problems, ...forms], false);
  }
  const catalogue = deriveCatalogue(parsed, site, plan);
  log(
    `derived  ${catalogue.observations.length} observations, ${catalogue.verdicts.length} verdicts`
  );

  const drawn = compileFigures(catalogue, parsed.figures, kinds);
  const prose = compileStories(parsed, catalogue, drawn.figures);
  const unfit = [...unpublishable(parsed, catalogue), ...drawn.problems, ...prose.problems];
  log(`figures  ${drawn.figures.length}`);
  log(`prose    ${prose.stories.stories.length} stories`);

  if (unfit.length) return failure(unfit, true);
  const released = summary(frozen);
  const changed = writeAll(generated, {
    "figures.json": drawn.figures,
    "stories.json": prose.stories,
    "input.json": inputFiles(raw),
    "frozen.json": released,
    "catalogue.json": catalogue
  });
  log(`wrote    ${changed.length} changed files`);
  const counts = countCatalogue(catalogue, drawn.figures, prose.stories);
  return {problems: [], counts, changed, whole: true, folder, facts: {catalogue, released}};
}
