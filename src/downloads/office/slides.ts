// Figures as PowerPoint slides: the title and the words as text, the drawing as a picture, the rows as a table.
import pptx from "pptxgenjs";

import {tableView} from "../../figures/table-view.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {number} from "../../words/format.ts";
import {wrap} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import {ink, settled, typeface} from "./reproducible.ts";
import {columnWidths, rowsWithin, tableType} from "./slide-table.ts";

/** A picture with its size in pixels. */
export interface Picture {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** What a slide says. */
export interface Slide {
  title: string;
  subtitle: string;
  /** Sentences beside the drawing. */
  said: readonly string[];
  /** Null where the drawing would be too small to read: then the table takes its place. */
  picture: Picture | null;
  head: readonly {label: string; numeric: boolean}[];
  rows: readonly (readonly string[])[];
  /** Widths of the columns in points. */
  widths: readonly number[];
  /** Said below the table where it does not hold every row. */
  more: string | null;
  /** Source line and whose figure it is. */
  source: string;
  /** The full address of the figure's page. */
  address: string;
}

/** How many columns a slide holds: more would be too small to read across a room. */
const most = 6;

/** Columns that stand in the source line already, or are too long for a slide. */
const long = /^(source|grade|note|quote|also|href)$/u;

/** The slide of a figure; `said` are sentences about it, `origin` names its source, site and address. */
export function slideOf(
  figure: Figure,
  said: readonly string[],
  picture: Picture | null,
  origin: {source: string; address: string},
  words: Words
): Slide {
  const {head, rows} = tableView(figure, words);
  const columns = head.filter(({key}) => !long.test(key)).slice(0, most);
  const all = {
    head: columns.map(({label}) => label),
    rows: rows.map((row) => columns.map((column) => row[head.indexOf(column)]?.text ?? ""))
  };
  const widths = columnWidths(all, inner * inch);
  const shown = all.rows.slice(0, rowsWithin(all, widths, (below - above) * inch));
  return {
    ...{title: figure.title, subtitle: figure.subtitle, said, picture, ...origin},
    ...{head: columns, rows: shown, widths},
    more:
      rows.length > shown.length
        ? words.office.more(number(shown.length), number(rows.length))
        : null
  };
}

/** Whether the line of the sources stands at the foot of a slide without being made smaller. */
export const sourceFits = (line: string): boolean => wrap(line, small, inner * inch).length <= 2;

/** Inches: a slide of 16 by 9. */
const page = {width: 13.333, height: 7.5, edge: 0.6};
const inner = page.width - 2 * page.edge;
/** Where drawing and table begin and what stands below them, in inches; points of an inch; points of small words. */
const [above, below, inch, small] = [1.7, 6.28, 72, 10];

/** The bytes of a presentation: for each slide one with the drawing and, where there are rows, one with the table. */
export async function deck(slides: readonly Slide[], title: string): Promise<Uint8Array> {
  const made = new pptx();
  made.layout = "LAYOUT_WIDE";
  made.title = title;
  made.theme = {headFontFace: typeface, bodyFontFace: typeface};
  for (const slide of slides) {
    if (slide.picture) drawing(framed(made, slide), slide, slide.picture);
    if (slide.rows.length > 0) table(framed(made, slide), slide);
  }
  const bytes = (await made.write({outputType: "uint8array"})) as Uint8Array;
  return settled(bytes);
}

type Page = ReturnType<pptx["addSlide"]>;

const font = {fontFace: typeface, lang: "zh-CN"};

/** A slide with title above, source and address below. */
function framed(made: pptx, {title, subtitle, source, address}: Slide): Page {
  const slide = made.addSlide();
  const wide = {x: page.edge, w: inner, margin: 0};
  slide.addText(title, {
    ...{...wide, ...font, y: 0.4, h: 0.75, fontSize: 26, bold: true, color: ink.text},
    ...{fit: "shrink", valign: "bottom"}
  });
  slide.addText(subtitle, {
    ...{...wide, ...font, y: 1.2, h: 0.4, fontSize: 14, color: ink.quiet, fit: "shrink"}
  });
  slide.addText(source, {
    ...{...wide, ...font, y: 6.6, h: 0.44, fontSize: small, color: ink.quiet},
    ...{valign: "bottom"}
  });
  slide.addText([{text: address, options: {hyperlink: {url: address}}}], {
    ...{...wide, ...font, y: 7.06, h: 0.26, fontSize: small, color: ink.quiet}
  });
  return slide;
}

/** The drawing as large as its room lets it be, the sentences beside it. */
function drawing(slide: Page, {said, title}: Slide, picture: Picture): void {
  const room = {width: said.length > 0 ? 8.2 : inner, height: 4.8};
  const scale = Math.min(room.width / picture.width, room.height / picture.height);
  const data = `image/png;base64,${Buffer.from(picture.bytes).toString("base64")}`;
  slide.addImage({
    ...{data, altText: [title, ...said].join("。")},
    ...{x: page.edge, y: above, w: picture.width * scale, h: picture.height * scale}
  });
  if (said.length === 0) return;
  slide.addText(
    said.map((text) => ({text, options: {breakLine: true, paraSpaceAfter: 8}})),
    {
      ...{...font, fontSize: 16, color: ink.text, valign: "top", fit: "shrink", margin: 0},
      ...{x: page.edge + room.width + 0.3, y: 1.75, w: inner - room.width - 0.3, h: 4.7}
    }
  );
}

/** The rows as a table of PowerPoint's own. */
function table(slide: Page, {head, rows, widths, more}: Slide): void {
  const line = (texts: readonly string[], bold: boolean) =>
    texts.map((text, index) => ({
      text,
      options: {
        ...{...font, bold, fontSize: tableType.size, color: ink.text},
        align: head[index]?.numeric ? ("right" as const) : ("left" as const)
      }
    }));
  const names = head.map(({label}) => label);
  const [high, beside] = [tableType.above / inch, tableType.beside / inch];
  slide.addTable([line(names, true), ...rows.map((row) => line(row, false))], {
    ...{x: page.edge, y: above, colW: widths.map((points) => points / inch)},
    ...{margin: [high, beside, high, beside], valign: "middle"},
    border: {type: "solid", pt: 0.5, color: ink.line}
  });
  if (more !== null)
    slide.addText(more, {
      ...{...font, fontSize: 11, color: ink.quiet, margin: 0},
      ...{x: page.edge, y: below, w: inner, h: 0.3}
    });
}
