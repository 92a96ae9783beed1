// The blocks of a drafted plan with the places of their words, as Markdown and as a chain of pieces.
import {part, type Piece, type RawLine} from "./line.ts";

/** A cell: lines that stand in it, one space between them in print. */
export type BlockCell = RawLine[];

/** One block of the plan in the making. */
export type Block =
  | {kind: "title" | "quoted" | "chapter" | "section" | "paragraph"; line: RawLine}
  | {kind: "box"; line: RawLine; items: RawLine[]}
  | {kind: "table"; caption: RawLine; header: BlockCell[]; rows: BlockCell[][]};

/** Words that are put in and stand nowhere in the text received. */
export function inserted(text: string, line: number): RawLine {
  return {pieces: [{text, at: -1}], text, line, blanks: 0, indented: false};
}

const marks = {title: "# ", quoted: "> ", chapter: "## ", section: "### ", paragraph: ""} as const;

/** The plan as Markdown, and its words in order: pieces of the text received, and strings between them. */
export function rendered(blocks: readonly Block[]): {markdown: string; chain: (Piece | string)[]} {
  const lines: string[] = [];
  const chain: (Piece | string)[] = [];
  const add = (line: RawLine) => {
    if (chain.length > 0) chain.push("\n");
    chain.push(...line.pieces);
  };
  for (const block of blocks) {
    if (block.kind === "table") {
      const caption = safe(block.caption, false);
      add(caption);
      const rows = [block.header, ...block.rows].map((row) =>
        row.map((cell) => cell.map((one) => safe(one, true)))
      );
      for (const row of rows) {
        const cells = row.flat().filter(({text}) => text !== "");
        cells.forEach((cell, index) => {
          if (index === 0) add(cell);
          else chain.push(" ", ...cell.pieces);
        });
      }
      const printed = rows.map(
        (row) => `| ${row.map((cell) => cell.map(({text}) => text).join(" ")).join(" | ")} |`
      );
      printed.splice(1, 0, `| ${block.header.map(() => "---").join(" | ")} |`);
      lines.push(`**${caption.text}**`, printed.join("\n"));
    } else if (block.kind === "box") {
      const title = safe(block.line, false);
      const items = block.items.map((item) => safe(item, false));
      add(title);
      items.forEach(add);
      lines.push(`::: box ${title.text}`, ...items.map(({text}) => `- ${text}`), ":::");
    } else {
      const line = safe(block.line, false);
      add(line);
      lines.push(`${marks[block.kind]}${line.text}`);
    }
  }
  return {markdown: `${lines.join("\n\n")}\n`, chain};
}

/** The line without what Markdown would take for its own: marks at the start, **, bars in cells. */
function safe(line: RawLine, cell: boolean): RawLine {
  const stray = cell ? /\*\*|\|/g : /^(?:[>|]+\s*|[#*+-]+(?:\s+|$)|:::\s*)+|\*\*/g;
  const cuts = [...line.text.matchAll(stray)];
  if (cuts.length === 0) return line;
  const last = cuts.at(-1);
  const kept = cuts.map((cut, index) => {
    const from =
      index === 0 ? 0 : (cuts[index - 1]?.index ?? 0) + (cuts[index - 1]?.[0].length ?? 0);
    return part(line, from, cut.index);
  });
  kept.push(part(line, (last?.index ?? 0) + (last?.[0].length ?? 0)));
  const pieces = kept.flatMap((one) => one.pieces);
  return {...line, pieces, text: pieces.map(({text}) => text).join("")};
}
