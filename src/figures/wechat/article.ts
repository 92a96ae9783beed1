// An article for the editor of a 公众号: words with inline styles, places for pictures, tables a telephone can hold.
//
// What that editor keeps of pasted text: blocks, tables and lists with inline styles. It drops classes, ids, scripts, SVG,
// pictures and links of other sites; so nothing of these is in it, and addresses stand as words.
import {parseHTML} from "linkedom";

import type {Figure} from "../../model/figures/figure.ts";
import type {Story} from "../../model/figures/story.ts";
import {number} from "../../words/format.ts";
import {markup} from "../../words/markup.ts";
import type {Words} from "../../words/words.ts";
import {type Table, tableView} from "../table-view.ts";

/** Whose it is, and where the page stands that it is taken from. */
export interface Origin {
  name: string;
  address: string;
}

/** Columns and rows that stay legible at 360 px; what is beyond is said. */
const most = {columns: 4, rows: 20};

const ink = "color:#222";
const styles = {
  heading: `margin:24px 0 8px;font-size:18px;font-weight:bold;line-height:1.5;${ink}`,
  text: `margin:0 0 16px;font-size:16px;line-height:1.8;${ink}`,
  quiet: "margin:0 0 12px;font-size:14px;line-height:1.7;color:#666",
  place:
    "margin:0 0 12px;padding:24px 8px;font-size:14px;text-align:center;color:#666;background-color:#f2f2f2",
  table: "width:100%;margin:0 0 16px;border-collapse:collapse;table-layout:fixed",
  cell: `padding:6px 4px;border:1px solid #ccc;font-size:14px;line-height:1.5;word-break:break-word;${ink}`,
  item: `margin:0 0 8px;font-size:16px;line-height:1.8;${ink}`
} as const;

const p = (style: keyof typeof styles, text: string) =>
  `<p style="${styles[style]}">${markup(text)}</p>`;

/** A figure as an article: finding, place of the picture, what it shows, its first rows, source, address. */
export function figureArticle(
  figure: Figure,
  description: string,
  origin: Origin,
  words: Words
): string {
  return `<section>${body(figure, description, pictureName(figure.id), words)}${last(origin, words)}</section>`;
}

/** A story as an article; `describe` says what a figure shows. A picture is named by its figure. */
export function storyArticle(
  story: Story,
  figures: readonly Figure[],
  describe: (figure: Figure) => string,
  origin: Origin,
  words: Words
): string {
  const parts = story.blocks.map((block) => {
    if (block.kind === "html") return restyled(block.html);
    const figure = figures.find(({id}) => id === block.id);
    return figure ? body(figure, describe(figure), pictureName(figure.id), words) : "";
  });
  return (
    `<section>${p("heading", story.title)}${p("quiet", story.summary)}` +
    `${parts.join("")}${last(origin, words)}</section>`
  );
}

/** The file of a figure's picture in an archive. */
export function pictureName(id: string): string {
  return `${id}.png`;
}

/** The article as a file of its own, to be opened and copied by hand. */
export function page(title: string, article: string, language: string): string {
  return (
    `<!doctype html>\n<html lang="${markup(language)}">\n<head><meta charset="utf-8"><title>${markup(title)}</title>` +
    `<meta name="viewport" content="width=device-width"></head>\n` +
    `<body style="max-width:578px;margin:16px auto;padding:0 16px">${article}</body>\n</html>\n`
  );
}

function body(figure: Figure, description: string, file: string, words: Words): string {
  const {title, subtitle, note, sources} = figure;
  const say = words.wechat;
  const named = sources.map(({label}) => label).join(words.figure.join);
  return [
    p("heading", title),
    p("quiet", subtitle),
    p("place", say.picture(file)),
    p("text", description),
    table(tableView(figure, words), words),
    note === null ? "" : p("quiet", say.note(note)),
    named === "" ? "" : p("quiet", say.source(named))
  ].join("");
}

const last = ({name, address}: Origin, words: Words) =>
  p("quiet", words.wechat.address(name, address));

/** The first rows of the first columns; those that measure, and what parts a target from a value, go before those that explain. */
function table({head, rows}: Table, words: Words): string {
  const kept = head
    .map(({key, numeric}, at) => ({at, rank: at === 0 || key === "role" ? 0 : numeric ? 1 : 2}))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most.columns)
    .map(({at}) => at)
    .sort((a, b) => a - b);
  const line = (name: "td" | "th", texts: readonly string[]) =>
    `<tr>${kept.map((at) => `<${name} style="${styles.cell}">${markup(texts[at] ?? "")}</${name}>`).join("")}</tr>`;
  const lines = [
    line(
      "th",
      head.map(({label}) => label)
    ),
    ...rows.slice(0, most.rows).map((row) =>
      line(
        "td",
        row.map(({text}) => text)
      )
    )
  ];
  const cut = rows.length > most.rows || head.length > kept.length;
  return (
    `<table style="${styles.table}"><tbody>${lines.join("")}</tbody></table>` +
    (cut ? p("quiet", words.wechat.more(number(rows.length))) : "")
  );
}

/** How an element of a story's words is dressed; what is not named here gives its words alone. */
const dress: Readonly<Record<string, string>> = {
  h2: styles.heading,
  h3: styles.heading,
  p: styles.text,
  li: styles.item,
  blockquote: styles.quiet,
  table: styles.table,
  td: styles.cell,
  th: styles.cell,
  ...{ul: "", ol: "", tr: "", tbody: "", strong: "", em: "", br: "", sup: "", sub: ""}
};

/** A story's words in inline styles: links give their words. */
function restyled(html: string): string {
  const {document} = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return [...document.body.childNodes].map(dressed).join("");
}

function dressed(node: Node): string {
  if (node.nodeType === 3) return markup(node.textContent ?? "");
  if (node.nodeType !== 1) return "";
  const inside = [...node.childNodes].map(dressed).join("");
  const name = node.nodeName.toLowerCase();
  const style = dress[name];
  if (style === undefined) return inside;
  if (name === "br") return "<br>";
  return `<${name}${style === "" ? "" : ` style="${style}"`}>${inside}</${name}>`;
}
