// Faults made by machine in what counts, judges and describes: each must turn a unit test red.
import {asked, names} from "./rooms.ts";

const name = names.join("-");

export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: {configFile: "tests/mutation/vitest.config.ts", related: false},
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  mutate: asked.flatMap(({code}) => code),
  reporters: ["clear-text", "json"],
  clearTextReporter: {logTests: false, allowColor: false},
  jsonReporter: {fileName: `.cache/mutation/${name}.json`},
  incremental: true,
  incrementalFile: `.cache/mutation/${name}-incremental.json`,
  tempDirName: ".cache/stryker",
  ignorePatterns: ["generated", "dist", ".tmp", "deploy"],
  concurrency: Number(process.env.JOBS ?? 2)
};
