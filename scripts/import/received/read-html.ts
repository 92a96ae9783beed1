// The words of a web page as lines: one for each block, one for each row of a table with tabs between the cells.
import {parseHTML} from "linkedom";

const hidden = new Set([
  "SCRIPT",
  "STYLE",
  "NOSCRIPT",
  "TEMPLATE",
  "NAV",
  "HEADER",
  "FOOTER",
  "FORM",
  "HEAD"
]);
const inline = new Set([
  ...[
    "A",
    "ABBR",
    "B",
    "BDI",
    "CITE",
    "CODE",
    "DATA",
    "DFN",
    "EM",
    "FONT",
    "I",
    "KBD",
    "MARK",
    "Q",
    "S"
  ],
  ...["SAMP", "SMALL", "SPAN", "STRONG", "SUB", "SUP", "TIME", "U", "VAR", "O:P"]
]);

/** The lines of the page, scripts and navigation left out. */
export function htmlText(html: string): string {
  const {document} = parseHTML(/<body/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const main =
    document.querySelector("article, main, #UCAP-CONTENT, .TRS_Editor, #zoom") ??
    document.body ??
    document.documentElement;
  const lines: string[] = [""];
  const end = () => {
    if (lines.at(-1)?.trim() !== "") lines.push("");
    else lines[lines.length - 1] = "";
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) {
      lines[lines.length - 1] += (node.textContent ?? "").replace(/[\s\u00a0]+/g, " ");
      return;
    }
    if (node.nodeType !== 1 || hidden.has(node.nodeName.toUpperCase())) return;
    const name = node.nodeName.toUpperCase();
    if (name === "BR") return end();
    if (name === "TABLE") {
      end();
      for (const row of tableRows(node as Element)) lines.push(row.join("\t"));
      lines.push("");
      return;
    }
    if (!inline.has(name)) end();
    node.childNodes.forEach(walk);
    if (!inline.has(name)) end();
  };
  walk(main);
  return `${lines
    .map((line) => (line.includes("\t") ? line : line.trim()))
    .filter((line) => line !== "")
    .join("\n")}\n`;
}

/** The cells of each row. One over several rows stands in each of them, one over several columns in the first. */
function tableRows(table: Element): string[][] {
  /** How many rows more a cell stands in, and its words, by column. */
  const below = new Map<number, {rows: number; words: string}>();
  return [...table.querySelectorAll("tr")].map((row) => {
    const cells: string[] = [];
    const fromAbove = () => {
      for (let one = below.get(cells.length); one && one.rows > 0; one = below.get(cells.length)) {
        one.rows--;
        cells.push(one.words);
      }
    };
    for (const cell of row.querySelectorAll("td, th")) {
      fromAbove();
      const wide = Number(cell.getAttribute("colspan") ?? 1) || 1;
      const deep = Number(cell.getAttribute("rowspan") ?? 1) || 1;
      const words = (cell.textContent ?? "").replace(/[\s\u00a0]+/g, " ").trim();
      for (let at = 0; at < wide; at++) {
        const own = at === 0 ? words : "";
        if (deep > 1) below.set(cells.length, {rows: deep - 1, words: own});
        cells.push(own);
      }
    }
    fromAbove();
    return cells;
  });
}
