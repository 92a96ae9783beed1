// The blocks of a plan's Markdown: headings, paragraphs, boxes and tables, each with its line.
import MarkdownIt, {type StateBlock, type Token} from "markdown-it";

import {both, type Problem, quoted} from "../problems/problem.ts";

/** One line of words and where it starts. */
export interface MarkdownLine {
  /** The words without the Markdown that opens the line. */
  text: string;
  /** The line of the file, from 1. */
  line: number;
  /** The character of the line at which the words start, from 1. */
  column: number;
}

/** A block of the plan. `quoted` is a line after `>`, `caption` one that is bold as a whole. */
export type Block =
  | (MarkdownLine & {kind: "heading"; level: number})
  | (MarkdownLine & {kind: "paragraph" | "quoted" | "caption"})
  | (MarkdownLine & {kind: "box"; items: MarkdownLine[]})
  | {kind: "table"; line: number; header: string[]; rows: string[][]};

// Only the marks that the plan's format knows; whatever else looks like Markdown is the plan's own
// words and stays. The inline pass is left out for the same reason.
const markdown = new MarkdownIt({html: false});
markdown.disable(["code", "fence", "html_block", "hr", "lheading", "reference", "inline"]);
markdown.block.ruler.before("blockquote", "box", box, {alt: ["paragraph", "blockquote", "list"]});

/**
 * The blocks in order. What has no place in the format is a problem and left out: a paragraph over
 * several lines, a list outside a box, a box that is not closed or has no title.
 */
export function readBlocks(source: string, file: string): {blocks: Block[]; problems: Problem[]} {
  const lines = source.replaceAll("\r\n", "\n").split("\n");
  const tokens = markdown.parse(source, {});
  const blocks: Block[] = [];
  const problems: Problem[] = [];
  let inBox: (Block & {kind: "box"}) | null = null;
  let quote = 0;
  let bullets = 0;

  const report = (line: number, found: string, expected: string, mend = "") => {
    problems.push({file, line, column: null, found, expected, mend});
  };
  const lineOf = (token: Token): MarkdownLine => {
    const line = (token.map?.[0] ?? 0) + 1;
    const raw = lines[line - 1] ?? "";
    const text = token.content;
    return {text, line, column: Math.max(raw.indexOf(text), 0) + 1};
  };

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const inner = tokens[i + 1];
    const start = (token.map?.[0] ?? 0) + 1;
    if (token.type === "blockquote_open") quote++;
    else if (token.type === "blockquote_close") quote--;
    else if (token.type === "bullet_list_open") {
      bullets++;
      if (!inBox) report(start, ...listOutsideBox);
    } else if (token.type === "bullet_list_close") bullets--;
    else if (token.type === "box_open") {
      const found = lineOf(token);
      inBox = {kind: "box", ...found, items: []};
      blocks.push(inBox);
      if (token.markup === "") report(start, ...boxOpen(found.text));
      if (found.text === "") report(start, ...boxUntitled);
    } else if (token.type === "box_close") inBox = null;
    else if (token.type === "box_stray") report(start, ...boxStray(lines[start - 1] ?? ""));
    else if (token.type === "table_open") {
      const end = tokens.findIndex((one, at) => at > i && one.type === "table_close");
      blocks.push({kind: "table", line: start, ...cells(tokens.slice(i, end))});
      i = end;
    } else if (token.type === "heading_open" && inner) {
      const level = Number(token.tag.slice(1));
      blocks.push({kind: "heading", level, ...lineOf(inner)});
    } else if (token.type === "paragraph_open" && inner) {
      const one = lineOf(inner);
      if (one.text.includes("\n")) report(one.line, ...brokenLine);
      // A number and a point at the start are the plan's own words, not Markdown's list.
      const parent = tokens[i - 1];
      if (parent?.type === "list_item_open" && parent.info !== "") {
        const raw = lines[one.line - 1] ?? "";
        // The mark of the box's own list, where an item begins with a number, is Markdown all the same.
        one.text = raw.replace(bullets > 0 ? /^\s*[-*+]\s+/ : /^\s+/, "").trimEnd();
        one.column = raw.indexOf(one.text) + 1;
      }
      if (inBox) inBox.items.push(one);
      else if (quote) blocks.push({kind: "quoted", ...one});
      else if (!bullets) blocks.push(paragraph(one));
    }
  }
  return {blocks, problems};
}

function paragraph(line: MarkdownLine): Block {
  const [, caption] = /^\*\*(.+)\*\*$/.exec(line.text) ?? [];
  if (caption === undefined) return {kind: "paragraph", ...line};
  return {kind: "caption", ...line, text: caption, column: line.column + 2};
}

/** The cells of a table, row by row; blank cells stay blank. */
function cells(tokens: readonly Token[]): {header: string[]; rows: string[][]} {
  const rows: string[][] = [];
  for (const token of tokens) {
    if (token.type === "tr_open") rows.push([]);
    else if (token.type === "inline") rows.at(-1)?.push(token.content);
  }
  return {header: rows[0] ?? [], rows: rows.slice(1)};
}

/** The block rule for `::: box title` … `:::`. A box ends at the latest where a heading or box starts. */
function box(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const line = (at: number) =>
    state.src.slice((state.bMarks[at] ?? 0) + (state.tShift[at] ?? 0), state.eMarks[at]).trim();
  const first = line(startLine);
  if (!first.startsWith(":::")) return false;
  if (silent) return true;
  const [, title] = /^:::\s*box(?:\s+(.*))?$/.exec(first) ?? [];
  if (title === undefined && !/^:::\s*box$/.test(first)) {
    const stray = state.push("box_stray", "", 0);
    stray.map = [startLine, startLine + 1];
    state.line = startLine + 1;
    return true;
  }
  let end = startLine + 1;
  while (end < endLine && !/^(:::|#)/.test(line(end))) end++;
  const closed = end < endLine && line(end) === ":::";
  const open = state.push("box_open", "", 1);
  open.map = [startLine, end];
  open.content = title ?? "";
  open.markup = closed ? ":::" : "";
  const lineMax = state.lineMax;
  state.lineMax = end;
  state.md.block.tokenize(state, startLine + 1, end);
  state.lineMax = lineMax;
  state.push("box_close", "", -1);
  state.line = closed ? end + 1 : end;
  return true;
}

const listOutsideBox = [
  both("有一个列表不在专栏里。", "A list stands outside a box."),
  both(
    "列表只用于 ::: box 之内；正文每段自成一行。",
    "Lists belong inside ::: box; a paragraph is a line of its own."
  )
] as const;

const brokenLine = [
  both("一段文字断成了几行。", "A paragraph runs over several lines."),
  both(
    "每段自成一行，段与段之间空一行。",
    "A paragraph is one line, with a blank line before the next."
  )
] as const;

const boxUntitled = [
  both("专栏没有标题。", "The box has no title."),
  both("应为 ::: box 专栏1 标题。", "::: box 专栏1 title is expected.")
] as const;

const boxOpen = (title: string) =>
  [
    both(`专栏 ${quoted(title)} 没有结束。`, `The box ${quoted(title)} is not closed.`),
    both("应在末项之后另起一行写 :::。", "A line ::: is expected after its last item.")
  ] as const;

const boxStray = (text: string) =>
  [
    both(`${quoted(text)} 不开始也不结束专栏。`, `${quoted(text)} neither opens nor closes a box.`),
    both(
      "专栏以 ::: box 标题 开始，以 ::: 结束。",
      "A box opens with ::: box title and closes with :::."
    )
  ] as const;
