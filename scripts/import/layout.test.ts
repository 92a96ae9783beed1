import {expect, test} from "vitest";

import {draftPlan} from "./draft.ts";

/** The drafted plan, blank lines left out. */
const drafted = (raw: string) => draftPlan(raw).markdown.split("\n").filter(Boolean);

test("parts a whole document printed on one line, sections that run on over chapters included", () => {
  const raw =
    "国务院办公厅关于印发省水方案的通知　国办发〔2023〕9号　各省人民政府：《省水方案》已经国务院同意，现印发给你们。　" +
    "省水方案　为省水，制定本方案。一、要求（一）思想。处处省水。（二）目标。年年省水。" +
    "二、任务（三）田里省水。种田少用水。（甲部负责）（四）厂里省水。1.少用水。2.回用水。（乙部负责）\n";
  expect(drafted(raw)).toEqual([
    "# 省水方案",
    "> 国务院办公厅关于印发省水方案的通知",
    "> 国办发〔2023〕9号",
    "> 各省人民政府：《省水方案》已经国务院同意，现印发给你们。",
    "为省水，制定本方案。",
    "## 一、要求",
    "### （一）思想。",
    "处处省水。",
    "### （二）目标。",
    "年年省水。",
    "## 二、任务",
    "### （三）田里省水。",
    "种田少用水。（甲部负责）",
    "### （四）厂里省水。",
    "1.少用水。",
    "2.回用水。（乙部负责）"
  ]);
});

test("goes on with a sentence that a comma leaves open at the end of its line", () => {
  const raw =
    "甲市办事方案\n为办好事，制定本方案。\n一、任务\n" +
    "把全市每一件事都办得又快又好，\n件件有着落。\n建立台账，\n1.逐件登记。\n";
  expect(drafted(raw).slice(3)).toEqual([
    "把全市每一件事都办得又快又好，件件有着落。",
    "建立台账，",
    "1.逐件登记。"
  ]);
});

test("leaves out what a web page prints below the text, with a doubt that names each line", () => {
  const raw =
    "甲市办事方案\n为办好事，制定本方案。\n一、任务\n办好事。\n扫一扫在手机打开当前页\n主办：甲市人民政府办公室\n";
  const {doubts} = draftPlan(raw);
  expect(drafted(raw).at(-1)).toBe("办好事。");
  expect(doubts.find(({did}) => did.includes("下方"))?.did).toMatch(/有 2 行.*第 5 行.*第 6 行/u);
});
