// A first draft of plan.md from the raw text of a plan, for a person to correct.
import {readNumbering} from "../compile/plan/numbering.ts";
import {both} from "../compile/problems/problem.ts";
import {readBox} from "./box.ts";
import {readFront} from "./front.ts";
import type {Doubt, RawLine} from "./line.ts";
import {doubtfulTable, endsWithBracket, widened} from "./text.ts";

/**
 * Drafts plan.md: finds the title, the approval, chapters (一、 or 第一章), sections (（一） or 第一节),
 * boxes (专栏1) and paragraphs, widens half-width punctuation where the text lost it, and says where
 * it was unsure. A flattened table stays as it is, and so does a box item glued to a paragraph.
 */
export function draftPlan(raw: string): {markdown: string; doubts: Doubt[]} {
  const doubts: Doubt[] = [];
  const doubt = (line: number | null, zh: string, en: string) => {
    doubts.push({line, what: both(zh, en)});
  };
  const {text, count} = widened(raw);
  if (count > 0) {
    doubt(
      null,
      `半角标点 ${count} 处改成了全角，请写入校勘。`,
      `${count} half-width signs were widened: account for them in the errata.`
    );
  }
  const lines: RawLine[] = text
    .split(/\r?\n/)
    .map((one, index) => ({text: one.trim(), line: index + 1}))
    .filter((one) => one.text !== "");
  const first = lines.findIndex((one) => chapterHeading(one.text, 1) !== null);
  if (first < 0) {
    doubt(null, "没有找到“一、”或“第一章”。", "No line starts a first chapter.");
  }
  const front = readFront(first < 0 ? [] : lines.slice(0, first));
  doubts.push(...front.doubts);
  const out = [...front.blocks];

  let chapters = 0;
  let sections = 0;
  let boxes = 0;
  let items: string[] | null = null;
  const endBox = () => {
    if (items) out.push(":::");
    items = null;
  };

  for (const {text, line} of lines.slice(Math.max(first, 0))) {
    const chapter = chapterHeading(text, chapters + 1);
    if (chapter !== null) {
      endBox();
      chapters++;
      sections = 0;
      out.push(`## ${chapter}`);
      continue;
    }
    const heading = readNumbering(text, ["section", "han_bracket"]);
    if (heading?.label && chapters > 0) {
      endBox();
      sections++;
      if (heading.number !== sections) {
        doubt(
          line,
          `这一节印作“${heading.label}”，按位置是第 ${sections}。`,
          `The section prints ${heading.label} and is number ${sections} by its place.`
        );
      }
      const stop = text.indexOf("。");
      const rest = stop < 0 ? "" : text.slice(stop + 1);
      out.push(`### ${rest ? text.slice(0, stop + 1) : text}`);
      if (rest) {
        out.push(rest);
        doubt(
          line,
          "节标题与正文在一行，断在第一个句号。",
          "Heading and text share a line; they were parted at the first full stop."
        );
      }
      continue;
    }
    const box = readBox(text);
    if (box && chapters > 0) {
      endBox();
      boxes++;
      items = [];
      out.push(`::: box ${box.heading}`);
      if (box.item) {
        items.push(box.item);
        out.push(`- ${box.item}`);
      }
      if (box.doubt) doubts.push({line, what: box.doubt});
      if (box.number !== boxes) {
        doubt(line, `这是第 ${boxes} 个专栏。`, `By its place this is box ${boxes}.`);
      }
      continue;
    }
    if (items && endsWithBracket(text)) {
      doubt(
        line,
        "专栏在这一行之前结束；这一行的开头可能还是专栏的末项，请断开。",
        "The box was ended before this line; the line may begin with its last item: part them."
      );
      endBox();
    }
    if (!items && chapters > 0 && doubtfulTable(text)) {
      doubt(
        line,
        "这一行可能是表的一部分，请按 | 甲 | 乙 | 排好，表前加 **标题**。",
        "The line may be part of a table: set it out as | a | b | below a line **title**."
      );
    }
    out.push(items ? `- ${text}` : text);
  }
  endBox();
  return {markdown: out.join("\n\n") + "\n", doubts};
}

/** The line as a chapter heading, if it carries the number expected and is no sentence. */
function chapterHeading(text: string, expected: number): string | null {
  const heading = readNumbering(text, ["part", "chapter", "han"]);
  if (heading?.number !== expected || text.length > 60) return null;
  return text.slice(0, -1).includes("。") ? null : text;
}
