// The checks that run no code of ours: types, lint, format.
//
// Lint is done by two programs. Rules that ask for types are tried by one that reads TypeScript natively, a tenth of the
// time; everything else by the one that knows Astro and our own rules.
import {bin} from "./run.ts";

/** What is run for each, as arguments of Node; a code other than 0 is a failure. */
export const checks: Readonly<Record<string, readonly string[]>> = {
  lint: [bin("eslint"), "--max-warnings", "0", "."],
  "typed lint": [bin("oxlint"), "--deny-warnings", "."],
  format: [bin("prettier"), "--check", "--log-level", "warn", "."],
  // Modules as well as pages.
  types: [bin("astro"), "check", "--minimumFailingSeverity", "warning"]
};
