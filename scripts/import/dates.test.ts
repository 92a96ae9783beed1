import {expect, test} from "vitest";

import {draftFolder} from "./folder.ts";

/** What site.yaml says of the time of a plan: its day, who adopted it, and its years. */
function datesOf(title: string, front: string): (string | undefined)[] {
  const raw = `${title}\n${front}\n一、目标\n事事办好，件件落地。\n`;
  const site = draftFolder(raw)?.files.get("site.yaml") ?? "";
  return ["approved", "approved_by", "period_from", "period_to"].map(
    (key) => new RegExp(`^ {2}${key}: "?(.*?)"?$`, "mu").exec(site)?.[1]
  );
}

test.each([
  ["甲市办事规划（2021—2025年）", "2021年3月1日甲市人民政府同意", ["2021-03-01", "甲市人民政府"]],
  ["甲市办事规划（2021—2025年）", "甲市人民政府2021年3月1日（此件公开发布）", ["2021-03-01", ""]],
  ["甲市办事规划（2021—2025年）", "甲市人民政府\n2021年3月1日", ["2021-03-01", ""]],
  // A day in a sentence is that of something else.
  ["甲市办事规划（2021—2025年）", "2020年7月17日，全省召开会议，部署办事工作。", ["", ""]]
])("%s, %s", (title, front, expected) => {
  expect(datesOf(title, front)).toEqual([...expected, "2020", "2025"]);
});

test("a plan of a five-year plan runs as long as that", () => {
  expect(datesOf("甲市办事“十四五”规划", "为办好事，制定本规划。").slice(2)).toEqual([
    "2020",
    "2025"
  ]);
});

test("a sentence that cites the number of a document stays a sentence of the plan", () => {
  const cited = "2020年3月，省里印发《关于办事的通知》（某办发〔2020〕38号），要求各地把事情办好。";
  const raw = `甲市办事规划（2021—2025年）\n${cited}\n一、目标\n事事办好，件件落地。\n`;
  expect(draftFolder(raw)?.files.get("plan/plan.md")).toContain(`\n\n${cited}\n`);
});
