// The words of a chart page as HTML: the same for all that take HTML.
import type {ChartPage} from "../chart-page.ts";

/** Words as HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"{}]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);

/** The title and what is counted, that stand above the drawing. */
export const above = ({title, subtitle}: ChartPage): string =>
  `<h1>${escaped(title)}</h1>\n<p>${escaped(subtitle)}</p>`;

/** The drawing in words, the note, the source and the table, that stand below it. */
export function below({said, note, source, head, rows}: ChartPage): string {
  const kinds = head.map(({numeric}) => (numeric ? ` class="number"` : ""));
  const line = (tag: string, cells: readonly string[]) =>
    `<tr>${cells.map((cell, n) => `<${tag}${kinds[n] ?? ""}>${escaped(cell)}</${tag}>`).join("")}</tr>`;
  const words = [said, note, source].filter((text) => text !== null);
  const lines = [
    line(
      "th",
      head.map(({label}) => label)
    ),
    ...rows.map((row) => line("td", row))
  ];
  return `${words.map((text) => `<p>${escaped(text)}</p>`).join("\n")}\n<table>\n${lines.join("\n")}\n</table>`;
}

/** The list of all pages. */
export const listed = (pages: readonly ChartPage[], address: (id: string) => string): string =>
  `<ul>\n${pages.map(({id, title}) => `<li><a href="${address(id)}">${escaped(title)}</a></li>`).join("\n")}\n</ul>`;
