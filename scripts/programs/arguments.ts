// What a command is asked for behind its name: where that cannot be read it is told in Chinese, before any work.
import {parseArgs} from "node:util";

import {both} from "../compile/problems/problem.ts";

/** The parsed arguments; where they cannot be read, says which it is and how they are written, and ends the program. */
export function asked<T>(usage: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    return refuse(argumentFault(error), usage);
  }
}

/** Ends the program where a command that takes nothing is asked for anything; `usage` is how it is written. */
export function takesNothing(usage: string): void {
  asked(`用法：${usage}`, () => parseArgs());
}

/** Says why nothing was done, and ends the program. */
export function refuse(...lines: string[]): never {
  console.error(lines.join("\n"));
  process.exit(1);
}

/** What `parseArgs` found wrong, with the argument as it was typed. Any other error is thrown again. */
export function argumentFault(error: unknown): string {
  const {code = "", message = ""} = error as NodeJS.ErrnoException;
  const told = faults[code];
  if (!told) throw error;
  const [, what = ""] = /'([^']*)'/u.exec(message) ?? [];
  return both(...told(what));
}

const faults: Readonly<Record<string, (what: string) => [zh: string, en: string]>> = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: (what) => [`没有这个选项：${what}`, `There is no option ${what}.`],
  ERR_PARSE_ARGS_INVALID_OPTION_VALUE: (what) => [
    `这个选项后面缺了什么，或多了什么：${what}`,
    `Something lacks or is too much behind the option ${what}.`
  ],
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: (what) => [
    `多了这个词：${what}`,
    `The word ${what} is too much.`
  ]
};
