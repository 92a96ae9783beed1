// Faults made by machine in what counts, judges and describes: each must turn a unit test red.
import {globSync, readFileSync} from "node:fs";

/** The lines of a kind's `describe` and what stands below it, as Stryker takes them: the drawing itself has golden files. */
function described(path) {
  const lines = readFileSync(path, "utf8").split("\n");
  const from = lines.findIndex((line) => line.startsWith("function describe("));
  const to = lines.findIndex((line, index) => index > from && line === "}");
  return from < 0 ? [] : [`${path}:${from + 1}-${to + 1}`];
}

const rooms = {
  domain: ["src/domain/**/*.ts", "!src/**/*.test.ts"],
  expressions: ["scripts/compile/prose/expressions/*.ts", "!scripts/**/*.test.ts"],
  descriptions: [
    ...globSync("src/charts/describe/*.ts").filter((path) => !path.endsWith(".test.ts")),
    ...globSync("src/charts/kinds/*.ts").flatMap(described)
  ]
};

const asked = (process.env.ROOM ?? Object.keys(rooms).join()).split(",");
const name = asked.join("-");

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: {configFile: "tests/mutation/vitest.config.ts", related: false},
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  mutate: asked.flatMap((room) => rooms[room]),
  // A message may be worded anew; what it says of a case is tested where cases are.
  mutator: {excludedMutations: []},
  reporters: ["clear-text", "json"],
  clearTextReporter: {logTests: false, allowColor: false},
  jsonReporter: {fileName: `.cache/mutation/${name}.json`},
  incremental: true,
  incrementalFile: `.cache/mutation/${name}-incremental.json`,
  tempDirName: ".cache/stryker",
  ignorePatterns: ["generated", "dist", ".tmp", "deploy"],
  concurrency: Number(process.env.JOBS ?? 2)
};
