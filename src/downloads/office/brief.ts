// A brief as a Word document: headings, paragraphs and tables of Word's own, Chinese fonts named.
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType
} from "docx";

import {ink, settled, typeface} from "./reproducible.ts";

/** A heading with what stands below it. */
export interface BriefSection {
  heading: string;
  paragraphs?: readonly string[];
  table?: {
    head: readonly string[];
    rows: readonly (readonly string[])[];
    /** Shares of the width, one a column. */
    widths: readonly number[];
  };
}

/** What a brief says. */
export interface Brief {
  title: string;
  /** What is to be known first. */
  lead: readonly string[];
  /** Those without a row and without a paragraph are left out. */
  parts: readonly BriefSection[];
  /** Where it comes from, and as of when: at the foot of each page, so that none has a page of its own. */
  foot: readonly string[];
}

/** Latin letters and digits, and Chinese. */
const font = {ascii: "Arial", hAnsi: "Arial", cs: "Arial", eastAsia: typeface};
/** The width between the margins of A4, in twentieths of a point. */
const inner = 9638;

/** The bytes of the document. */
export async function brief({title, lead, parts, foot}: Brief): Promise<Uint8Array> {
  const filled = parts.filter(
    ({paragraphs = [], table}) => paragraphs.length > 0 || (table?.rows.length ?? 0) > 0
  );
  const made = new Document({
    ...{title, creator: "", lastModifiedBy: ""},
    styles: {
      default: {
        document: {
          run: {font, size: 22, language: {value: "zh-CN", eastAsia: "zh-CN"}},
          paragraph: {spacing: {after: 120, line: 340}}
        },
        heading1: {run: {font, size: 36, bold: true, color: ink.text}},
        heading2: {
          run: {font, size: 26, bold: true, color: ink.text},
          paragraph: {spacing: {before: 280, after: 120}}
        }
      }
    },
    sections: [
      {
        properties: {
          page: {
            size: {width: 11906, height: 16838},
            margin: {left: 1134, right: 1134, top: 1134, bottom: 1134, footer: 567}
          }
        },
        footers: {default: footer(foot)},
        children: [
          new Paragraph({text: title, heading: HeadingLevel.HEADING_1}),
          ...lead.map((text) => new Paragraph({text})),
          ...filled.flatMap(({heading, paragraphs = [], table}) => [
            new Paragraph({text: heading, heading: HeadingLevel.HEADING_2, keepNext: true}),
            ...paragraphs.map((text) => new Paragraph({text})),
            ...(table && table.rows.length > 0 ? [tableOf(table)] : [])
          ])
        ]
      }
    ]
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(made)));
}

/** The lines and the number of the page, of how many. */
function footer(lines: readonly string[]): Footer {
  const quiet = {size: 16, color: ink.quiet};
  const spacing = {after: 0, line: 260};
  return new Footer({
    children: [
      ...lines.map((text) => new Paragraph({spacing, children: [new TextRun({text, ...quiet})]})),
      new Paragraph({
        ...{spacing, alignment: AlignmentType.RIGHT},
        children: [
          new TextRun({children: [PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES], ...quiet})
        ]
      })
    ]
  });
}

function tableOf({head, rows, widths}: NonNullable<BriefSection["table"]>): Table {
  const sum = widths.reduce((all, share) => all + share, 0);
  const columns = widths.map((share) => Math.round((share / sum) * inner));
  const line = (cells: readonly string[], bold: boolean) =>
    new TableRow({
      ...{tableHeader: bold, cantSplit: true},
      children: cells.map(
        (text, index) =>
          new TableCell({
            width: {size: columns[index] ?? 0, type: WidthType.DXA},
            margins: {top: 50, bottom: 50, left: 90, right: 90},
            children: [
              new Paragraph({
                ...{alignment: AlignmentType.LEFT, spacing: {after: 0, line: 280}},
                children: [new TextRun({text, bold, size: 20})]
              })
            ]
          })
      )
    });
  return new Table({
    ...{columnWidths: columns, width: {size: inner, type: WidthType.DXA}},
    rows: [line(head, true), ...rows.map((row) => line(row, false))]
  });
}
