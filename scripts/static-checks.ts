// The checks that run no code of ours: types, lint, format.
import {bin} from "./run.ts";

/** What is run for each, as arguments of Node; a code other than 0 is a failure. */
export const checks: Readonly<Record<string, readonly string[]>> = {
  lint: [bin("eslint"), "--max-warnings", "0", "."],
  format: [bin("prettier"), "--check", "--log-level", "warn", "."],
  // Modules as well as pages.
  types: [bin("astro"), "check", "--minimumFailingSeverity", "warning"]
};
