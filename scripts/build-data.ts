// From the data folder to typed JSON: read, parse, link, derive, compose, write; or say what is wrong.
import {join} from "node:path";

import {kinds} from "../src/charts/kinds/index.ts";
import {claim, refusal, type Target} from "./build/folder.ts";
import {lock} from "./build/lock.ts";
import {link} from "./compile/check/index.ts";
import {inputFiles} from "./compile/copy-inputs.ts";
import {derive} from "./compile/derive/catalogue.ts";
import {block, count, type Counts} from "./compile/derive/summary.ts";
import {composeFigures, figureForms} from "./compile/figures/compile-figures.ts";
import {type Problem, report, sorted} from "./compile/problems/problem.ts";
import {narrate} from "./compile/prose/stories.ts";
import {parse} from "./compile/read/parse-folder.ts";
import {dataFolder, readFolder} from "./compile/read/read-folder.ts";
import {writeAll} from "./compile/write.ts";
import {readFrozen} from "./release/frozen.ts";
import {outline} from "./release/summary.ts";

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
}

/** The folder the JSON goes to. */
export const generatedFolder = process.env["GENERATED"] || "generated";

/** The same, as a folder that a build writes. */
export const generatedTarget: Target = {
  variable: "GENERATED",
  folder: generatedFolder,
  left: (names) =>
    names.every((name) => /^\.|\.json$/u.test(name)) && names.includes("catalogue.json")
};

/** Builds all data. Where anything is wrong, nothing is written and the last good files stay. */
export function buildData({
  data = dataFolder,
  generated = generatedFolder,
  base = process.env["BASE"],
  log = () => undefined
}: Options = {}): Result {
  const folder = readFolder(data);
  log(`read     ${folder.size} files`);

  const {parsed, problems: faults} = parse(folder);
  log(`parsed   ${Object.keys(parsed.tables).length + parsed.statistics.length} tables`);

  // Each file of an archive is compared when it is laid into the site; here the archives as wholes.
  const {frozen, problems: breaches} = readFrozen(folder, false);
  const problems = [...faults, ...link(parsed, faults.length === 0), ...breaches];
  log(`linked   ${problems.length} problems`);

  const {plan} = parsed;
  const site = parsed.site && base !== undefined ? {...parsed.site, base} : parsed.site;
  // What rests on faulty facts would only repeat their faults.
  if (!site || !plan || problems.length) {
    return failure([...problems, ...figureForms(parsed.figures)], false);
  }
  const catalogue = derive(parsed, site, plan);
  log(
    `derived  ${catalogue.observations.length} observations, ${catalogue.verdicts.length} verdicts`
  );

  const composed = composeFigures(catalogue, parsed.figures, kinds);
  const told = narrate(parsed, catalogue, composed.figures);
  const unfit = [...composed.problems, ...told.problems];
  log(`composed ${composed.figures.length} figures, ${told.stories.stories.length} stories`);

  if (unfit.length) return failure(unfit, true);
  const changed = writeAll(generated, {
    "figures.json": composed.figures,
    "stories.json": told.stories,
    "input.json": inputFiles(folder),
    "frozen.json": outline(frozen),
    "catalogue.json": catalogue
  });
  log(`wrote    ${changed.length} changed files`);
  const counts = count(catalogue, composed.figures, told.stories);
  return {problems: [], counts, changed, whole: true};
}

function failure(problems: Problem[], whole: boolean): Result {
  return {problems: sorted(problems), counts: null, changed: [], whole};
}

/** What is wrong, in both languages, in front of it what waits for it. */
export function explain({problems, whole}: Result, data: string = dataFolder): string {
  const later = "图和报道待下列问题改好后再核对。\nfigures and stories wait for these:\n";
  return (whole ? "" : later) + report(problems, data);
}

// Started, not imported; `import.meta.main` is too young for every Node that runs this.
if (process.argv[1] === import.meta.filename) {
  const fault = refusal(generatedTarget, [dataFolder]) ?? (await buildAlone());
  if (fault !== null) {
    console.error(fault);
    process.exitCode = 1;
  }
}

/** Builds the data while no other build writes the same folder; gives what is wrong. */
async function buildAlone(): Promise<string | null> {
  claim(generatedFolder);
  const free = await lock(join(generatedFolder, ".lock"));
  try {
    const result = buildData({log: (line) => console.log(line)});
    if (!result.counts) return explain(result);
    console.log(block(result.counts));
    return null;
  } finally {
    free();
  }
}
