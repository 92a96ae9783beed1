// Why a file cannot be read, as one Chinese sentence.
import type {Problem} from "../../compile/problems/problem.ts";

/** The Chinese halves of the first problem. */
export function problemText(problems: readonly Problem[], name: string): string {
  const [first] = problems;
  if (!first) return `${name} 读不出文字。`;
  const zh = [first.found, first.mend].map((words) => words.split("\n")[0] ?? "");
  return `${name}${first.line === null ? "" : ` 第 ${first.line} 行`}：${zh.join("")}`;
}
