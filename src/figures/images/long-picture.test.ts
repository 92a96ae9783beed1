// A story as one picture: every word and drawing of it is there, in order, inside the frame, with sources and address.
import {expect, test} from "vitest";

import {fixtures} from "../../fixtures/figures.ts";
import type {Story} from "../../model/figures/story.ts";
import {zh} from "../../words/zh.ts";
import {longPicture} from "./long-picture.ts";

const [figure] = fixtures.filter(({sources}) => sources.length > 0);
if (!figure) throw new Error("no figure with a source");
const story: Story = {
  ...{id: "a", title: "题目在上", summary: "摘要在题目之下。", date: "2024-05-01"},
  blocks: [
    {kind: "html", html: "<h2>小标题</h2><p>第一段<a href='#'>话</a>。</p>"},
    {kind: "figure", id: figure.id},
    {
      kind: "html",
      html: "<ul><li><p>列表一项</p></li></ul><table><tr><td>甲</td><td>乙</td></tr></table>"
    },
    {kind: "figure", id: "nobody"}
  ],
  ...{characters: 10, bound: 0, cells: []}
};
const issue = {
  site: {name: "慢行对照", address: "https://plan.anytown.example", base: "/"},
  release: {version: "1.0.0", date: "2024-05-02"}
};
const made = longPicture(story, fixtures, issue, zh);
const text = made.svg.replaceAll(/<\/tspan>\s*<tspan[^>]*>/gu, "").replaceAll(/<[^>]+>/gu, "\n");

test("every word stands once, in order", () => {
  const order = [
    "慢行对照",
    "题目在上",
    "摘要在题目之下。",
    "小标题",
    "第一段话。",
    "· 列表一项",
    "甲　乙"
  ];
  const body = text.slice(text.indexOf("慢行对照"));
  const places = order.map((words) => body.indexOf(words));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(text.split("列表一项")).toHaveLength(2);
  expect(text).toContain("plan.anytown.example/stories/a/");
  expect(text).toContain(zh.figure.sourceLine);
});

test("nothing lies outside the picture or over another part", () => {
  const {width, height, parts} = made;
  expect(width).toBe(1080);
  for (const part of parts) {
    expect(part.x, part.name).toBeGreaterThanOrEqual(0);
    expect(part.x + part.width, part.name).toBeLessThanOrEqual(width);
    expect(part.y + part.height, part.name).toBeLessThanOrEqual(height);
  }
  const column = parts.filter(
    ({name}) => name !== "rule" && name !== "code" && name !== "hairline"
  );
  column.slice(1).forEach((part, at) => {
    const above = column[at]!;
    if (part.x === above.x)
      expect(part.y, part.name).toBeGreaterThanOrEqual(above.y + above.height - 1);
  });
});
