// What the editor of a 公众号 would take away is not in an article; what stays is whole.
import {parseHTML} from "linkedom";
import {describe, expect, test} from "vitest";

import {fixtures} from "../../fixtures/figures.ts";
import type {Story} from "../../model/figures/story.ts";
import {zh} from "../../words/zh.ts";
import {figureArticle, page, storyArticle} from "./article.ts";

const origin = {name: "Town", address: "https://town.test/figures/x/"};

/** The editor's known rules: other elements and attributes go, pictures and links of other sites go. */
function edited(html: string): string {
  return html
    .replace(/<(svg|script|style|iframe|button|form)[^]*?<\/\1>/g, "")
    .replace(/<\/?(img|a|input|link|meta)\b[^>]*>/g, "")
    .replace(/ (class|id|href|src|on\w+|data-[\w-]+|position)="[^"]*"/g, "");
}

describe.each(fixtures)("$id", (figure) => {
  const article = figureArticle(figure, "说明。", origin, zh);

  test("stays as it is in the editor", () => {
    expect(edited(article)).toBe(article);
  });

  test("has finding, place of the picture, source and address", () => {
    const {document} = parseHTML(`<html><body>${article}</body></html>`);
    const text = document.body.textContent;
    expect(text).toContain(figure.title);
    expect(text).toContain(`【插图：${figure.id}.png】`);
    expect(text).toContain("Town：https://town.test/figures/x/");
    for (const {label} of figure.sources) expect(text).toContain(label);
  });

  test("has a table of four columns at most, with every block styled", () => {
    const {document} = parseHTML(`<html><body>${article}</body></html>`);
    for (const row of document.querySelectorAll("tr"))
      expect(row.children.length).toBeLessThanOrEqual(4);
    expect(document.querySelectorAll(":is(p,table,td,th):not([style])")).toHaveLength(0);
  });
});

const story: Story = {
  ...{id: "s", title: "一句话", summary: "三人<五人", date: "2020-01-01"},
  blocks: [
    {kind: "html", html: '<h2 id="a">小题</h2><p>有<a class="bound" href="/x">48.5%</a>。</p>'},
    {kind: "figure", id: fixtures[0]!.id}
  ],
  ...{characters: 9, bound: 1, cells: []}
};

test("a story keeps its order and its words, and names its pictures by their figures", () => {
  const article = storyArticle(story, fixtures, () => "图里说的。", origin, zh);
  expect(edited(article)).toBe(article);
  const {document} = parseHTML(`<html><body>${article}</body></html>`);
  const lines = [...document.querySelectorAll("p,h2")].map((line) => line.textContent);
  expect(lines.slice(0, 4)).toEqual(["一句话", "三人<五人", "小题", "有48.5%。"]);
  expect(lines).toContain(`【插图：${fixtures[0]!.id}.png】`);
  expect(page("一<句", article, "zh-CN")).toContain("<title>一&lt;句</title>");
});
