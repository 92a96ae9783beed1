// The causes on one screen: each in Chinese, then English, its line drawn with a mark under the cell, and how many there are.
import {type Cause, causes} from "./causes.ts";
import {drawn} from "./draw-line.ts";
import {type Problem, report} from "./problem.ts";

/** How a digest is printed. */
export interface Digest {
  /** Put before each file, as a person would type it. */
  folder: string;
  /** The line of a file from 1, as it stands there; null where there is none. */
  line: (file: string, line: number) => string | null;
  /** How many lines a screen has. */
  screen?: number;
}

/** A screen of causes, the most telling first; the last lines say how much is not shown. */
export function digest(problems: readonly Problem[], {folder, line, screen = 28}: Digest): string {
  const all = causes(problems);
  const blocks = all.map((cause) => block(cause, folder, line));
  const shown: string[] = [];
  let used = 3;
  for (const one of blocks) {
    // One at least, and no part of one.
    if (shown.length && used + one.length > screen) break;
    used += one.length;
    shown.push(one.join("\n"));
  }
  const rest = all.length - shown.length;
  return [...shown, tail(problems.length, all.length, rest)].join("\n");
}

function tail(count: number, kinds: number, rest: number): string {
  const zh = `共 ${count} 处问题，归为 ${kinds} 个原因`;
  const en = `${count} problem${count === 1 ? "" : "s"}, ${kinds} cause${kinds === 1 ? "" : "s"}`;
  if (!rest) return `${zh}。\n${en}`;
  return `${zh}；这里列出前 ${kinds - rest} 个，先改它们。全部：npm run data -- --all\n${en}; the first ${kinds - rest} are shown. All of them: npm run data -- --all`;
}

function block({first, all}: Cause, folder: string, line: Digest["line"]): string[] {
  const told = report([first], folder).split("\n").slice(0, -1);
  const source = first.line === null ? null : line(first.file, first.line);
  const picture = source === null ? [] : drawn(source, first.column);
  return [...told, ...picture.map((one) => `    ${one}`), ...others(all)];
}

/** How many more there are, and where the first three of all stand. */
function others(all: readonly Problem[]): string[] {
  if (all.length < 2) return [];
  const places = all.slice(1, 3).map(({file, line}) => `${file}${line === null ? "" : `:${line}`}`);
  const more = all.length > 3 ? "……" : "";
  return [
    `    同样的还有 ${all.length - 1} 处 (${all.length - 1} more like it)：${places.join("、")}${more}`
  ];
}
