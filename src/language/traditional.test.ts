import {expect, it} from "vitest";

import {zh} from "../words/zh.ts";
import {holdsWords, isTraditional} from "./signs.ts";
import {traditional} from "./traditional.ts";

it.each([
  ["列在表里", "列在表裡"],
  ["黄格里写", "黃格裡寫"],
  ["12公里", "12公里"],
  ["自行复制", "自行複製"],
  ["发布、公布、分布", "發布、公布、分布"],
  ["看表下载", "看表下載"],
  ["平台后面", "平台後面"],
  ["写了“数据”和‘占’", "寫了「數據」和『佔』"],
  ["链接、打印、粘贴、菜单、屏幕", "連結、列印、貼上、選單、螢幕"],
  ["plan.md", "plan.md"]
])("%s is written %s", (simplified, turned) => {
  expect(traditional(simplified)).toBe(turned);
});

it("turns what is turned already no further", () => {
  const words = JSON.stringify(zh);
  expect(traditional(traditional(words))).toBe(traditional(words));
});

it.each([
  ["zh-Hant", true],
  ["zh-Hant-HK", true],
  ["zh-TW", true],
  ["zh-CN", false],
  ["zh-Hans", false],
  ["en", false]
])("a site in %s reads traditional characters: %s", (language, reads) => {
  expect(isTraditional(language)).toBe(reads);
});

it.each([
  ["/src/words/zh/home.ts", true],
  ["file:///site/src/model/plan/unit.ts", true],
  ["/src/words/format.ts", false],
  ["/src/words/zh/home.test.ts", false],
  ["/dist/words/zh/home.ts", false]
])("%s holds words of the interface: %s", (path, holds) => {
  expect(holdsWords(path)).toBe(holds);
});
