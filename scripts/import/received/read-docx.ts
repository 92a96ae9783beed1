// The words of a Word document as lines: one for each paragraph, one for each row of a table with tabs between the cells.
import {strFromU8, unzipSync} from "fflate";
import {DOMParser} from "linkedom";

/** What a document holds: its lines, how many paragraphs Word numbers by itself, and its notes. */
export interface DocxText {
  text: string;
  numbered: number;
  /** The notes at the foot or at the end, which close the text, each on a line of its own. */
  notes: string[];
}

/** The text of the document; null where it is no Word document. */
export function docxText(bytes: Uint8Array): DocxText | null {
  const parts = ["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"];
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {filter: ({name}) => parts.includes(name)});
  } catch {
    return null;
  }
  const [body, ...noted] = parts.map((name) => opened(files[name]));
  const [root] = body?.getElementsByTagName("w:body") ?? [];
  if (!root) return null;
  const notes = noted.flatMap((one) =>
    [...(one?.getElementsByTagName("w:p") ?? [])]
      .map((block) => paragraph(block).trim())
      .filter((words) => words !== "")
  );
  const lines = [...linesOf(root), ...notes.map((words, at) => `脚注${at + 1}：${words}`)];
  const numbered = [...root.getElementsByTagName("w:p")].filter(
    (block) => block.getElementsByTagName("w:numPr").length > 0 && !inside(block, "w:tbl")
  ).length;
  return {text: `${lines.join("\n")}\n`, numbered, notes};
}

function opened(xml: Uint8Array | undefined): Document | null {
  if (xml === undefined) return null;
  return new DOMParser().parseFromString(strFromU8(xml), "text/xml") as unknown as Document;
}

function inside(node: Element, name: string): boolean {
  for (let up = node.parentElement; up; up = up.parentElement)
    if (up.nodeName === name) return true;
  return false;
}

/** The lines of the blocks in order, those of a frame that holds blocks of its own too. */
function linesOf(parent: Element): string[] {
  return [...parent.children].flatMap((block) => {
    if (block.nodeName === "w:p") {
      // A text box floats beside the paragraph it hangs on.
      const boxes = outer(block, "w:txbxContent");
      return [...paragraph(block).split("\n"), ...boxes.flatMap(linesOf)];
    }
    if (block.nodeName === "w:tbl") return tableRows(block).map((row) => row.join("\t"));
    return block.nodeName.startsWith("w:sdt") || block.nodeName === "w:customXml"
      ? linesOf(block)
      : [];
  });
}

/** The elements of a name below a node, none in another; what is repeated for old programs is left out. */
function outer(node: Element, name: string): Element[] {
  return [...node.children].flatMap((child) =>
    child.nodeName === "mc:Fallback" ? [] : child.nodeName === name ? [child] : outer(child, name)
  );
}

/** The cells of each row. One over several rows stands in each of them, one over several columns in the first. */
function tableRows(table: Element): string[][] {
  let above: string[] = [];
  return outer(table, "w:tr").map((row) => {
    const cells: string[] = [];
    for (const cell of row.children) {
      if (cell.nodeName !== "w:tc") continue;
      const [merge] = cell.getElementsByTagName("w:vMerge");
      const goesOn = merge !== undefined && merge.getAttribute("w:val") !== "restart";
      const words = linesOf(cell).join("").replace(/\s+/g, " ").trim();
      const [span] = cell.getElementsByTagName("w:gridSpan");
      const wide = Number(span?.getAttribute("w:val") ?? 1) || 1;
      cells.push(goesOn ? (above[cells.length] ?? "") : words);
      for (let at = 1; at < wide; at++) cells.push("");
    }
    above = cells;
    return cells;
  });
}

const unread = new Set(["w:del", "w:moveFrom", "w:pPr", "w:txbxContent", "mc:Fallback"]);

/** The words of a paragraph; what was deleted with changes tracked is left out. */
function paragraph(block: Element): string {
  let text = "";
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (child.nodeName === "w:t") text += child.textContent ?? "";
      else if (child.nodeName === "w:tab") text += " ";
      else if (child.nodeName === "w:br") text += "\n";
      else if (!unread.has(child.nodeName)) walk(child);
    }
  };
  walk(block);
  return text;
}
