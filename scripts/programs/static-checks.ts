// The checks that run no code of ours: lint, types, format.
//
// Types, and the rules that ask for them, are tried by a program that reads TypeScript natively, in a fifth of the time.
// It knows no pages: their types are checked by Astro, everything else of lint by the program that knows our own rules.
import {bin} from "../run.ts";

/** What is run for each, as arguments of Node; a code other than 0 is a failure. */
export const checks: Readonly<Record<string, readonly string[]>> = {
  lint: [bin("eslint"), "--max-warnings", "0", "."],
  types: [bin("oxlint"), "--deny-warnings", "."],
  pages: [
    ...[bin("astro"), "check", "--minimumFailingSeverity", "warning"],
    ...["--tsconfig", "scripts/pages.tsconfig.json"]
  ],
  format: [bin("prettier"), "--check", "--log-level", "warn", "."]
};
