// Run in a folder with pages.json: writes dist/.
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";

import type {ChartPage} from "../../chart-page.ts";
import {above, below, escaped, listed} from "../words.ts";
import {drawing} from "./drawing.ts";

const style = `body{max-width:44rem;margin:auto;padding:1rem;font:1rem/1.7 sans-serif}svg{width:100%;height:auto}
table{border-collapse:collapse;font-size:.85rem}th,td{padding:.2rem .6rem;border-bottom:1px solid #ddd;text-align:left}
.number{text-align:right}`;

const pages = JSON.parse(readFileSync("pages.json", "utf8")) as ChartPage[];
write("style.css", style);
write(
  "index.html",
  framed(
    "图",
    "",
    listed(pages, (id) => `figures/${id}/`)
  )
);
for (const page of pages) write(`figures/${page.id}/index.html`, whole(page));

function whole(page: ChartPage): string {
  const drawn = drawing(page.chart, page.said);
  return framed(page.title, "../../", `${above(page)}\n${drawn}\n${below(page)}`);
}

function framed(title: string, root: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${root}style.css">
<main>
${body}
</main>
`;
}

function write(path: string, text: string): void {
  const to = `dist/${path}`;
  mkdirSync(to.slice(0, to.lastIndexOf("/")), {recursive: true});
  writeFileSync(to, text);
}
