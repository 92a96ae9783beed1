// What stands before the first chapter: title, approval, preamble, and lines that are left out.
import {both, quoted} from "../compile/problems/problem.ts";
import type {Doubt, RawLine} from "./line.ts";

const kindOfPlan = /(?:方案|规划|计划|纲要|意见|措施|办法|决定)$/;
const approval = /审议通过|印发给你们|批准|同意|现予印发|现予公布/;

/** The blocks of Markdown before the first chapter, and what was guessed or left out. */
export function readFront(lines: readonly RawLine[]): {blocks: string[]; doubts: Doubt[]} {
  const doubts: Doubt[] = [];
  const title = readTitle(lines);
  const at = lines.find((one) => title !== "" && one.text.endsWith(title));
  if (title === "") {
    doubts.push({line: null, what: both("没有找到标题。", "No title was found.")});
  }
  const quotes: string[] = [];
  const paragraphs: string[] = [];
  for (const {text, line} of lines) {
    const left = at?.line === line ? text.slice(0, -title.length).trim() : text;
    if (left === "") continue;
    if (at?.line !== line && /[。：:]$/.test(left)) {
      (approval.test(left) ? quotes : paragraphs).push(left);
    } else {
      const what = both(
        `没有收入方案：${quoted(left)}。`,
        `Left out of the plan: ${quoted(left)}.`
      );
      doubts.push({line, what});
    }
  }
  const blocks = [...quotes.map((one) => `> ${one}`), ...paragraphs];
  return {blocks: [`# ${title}`, ...blocks], doubts};
}

/** The title: a work cited in 《》 that also ends a line, or a line that ends like a plan's name. */
function readTitle(lines: readonly RawLine[]): string {
  const cited = lines.flatMap(({text}) =>
    [...text.matchAll(/《([^》]+)》/g)].map((hit) => hit[1] ?? "")
  );
  const named = cited.find((name) => lines.some(({text}) => text.endsWith(name)));
  if (named) return named;
  return lines.find(({text}) => kindOfPlan.test(text) && !/[，。]/.test(text))?.text ?? "";
}
