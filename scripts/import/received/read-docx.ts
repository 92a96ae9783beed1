// The words of a Word document as lines: one for each paragraph, one for each row of a table with tabs between the cells.
import {strFromU8, unzipSync} from "fflate";
import {DOMParser} from "linkedom";

/** The lines of the document, and how many paragraphs Word numbers by itself; null where it is no Word document. */
export function docxText(bytes: Uint8Array): {text: string; numbered: number} | null {
  let xml: Uint8Array | undefined;
  try {
    xml = unzipSync(bytes, {filter: ({name}) => name === "word/document.xml"})["word/document.xml"];
  } catch {
    return null;
  }
  if (xml === undefined) return null;
  const document = new DOMParser().parseFromString(
    strFromU8(xml),
    "text/xml"
  ) as unknown as Document;
  const body = [...document.getElementsByTagName("w:body")][0];
  if (!body) return null;
  const lines: string[] = [];
  let numbered = 0;
  for (const block of body.children) {
    if (block.nodeName === "w:p") {
      if (block.getElementsByTagName("w:numPr").length > 0) numbered++;
      lines.push(...paragraph(block).split("\n"));
    } else if (block.nodeName === "w:tbl") {
      for (const row of block.getElementsByTagName("w:tr")) lines.push(cells(row).join("\t"));
    }
  }
  return {text: `${lines.join("\n")}\n`, numbered};
}

function cells(row: Element): string[] {
  return [...row.children]
    .filter(({nodeName}) => nodeName === "w:tc")
    .flatMap((cell) => {
      const words = [...cell.getElementsByTagName("w:p")]
        .map(paragraph)
        .join("")
        .replace(/\s+/g, " ")
        .trim();
      const [span] = cell.getElementsByTagName("w:gridSpan");
      const wide = Number(span?.getAttribute("w:val") ?? 1) || 1;
      return [words, ...Array.from({length: wide - 1}, () => "")];
    });
}

/** The words of a paragraph; what was deleted with changes tracked is left out. */
function paragraph(block: Element): string {
  let text = "";
  const walk = (node: Element): void => {
    for (const child of node.children) {
      if (child.nodeName === "w:t") text += child.textContent ?? "";
      else if (child.nodeName === "w:tab") text += " ";
      else if (child.nodeName === "w:br") text += "\n";
      else if (child.nodeName !== "w:del" && child.nodeName !== "w:pPr") walk(child);
    }
  };
  walk(block);
  return text;
}
