import {expect, test} from "vitest";

import {traditional} from "../../../src/language/traditional.ts";
import {doubtsPage} from "./doubts-page.ts";

const doubt = {
  ...({line: 3, weight: 2} as const),
  did: "没有收入方案：“台里村”。",
  else: "若是方案的文字，请补进 plan.md。"
};

test("tells of a plan in traditional characters in these, and quotes it as it is printed", () => {
  const page = doubtsPage("公園方案", [doubt], traditional);
  expect(page).toContain("# 《公園方案》導入時拿不準的地方\n");
  expect(page).toContain("## 再看這些：多半是對的，值得核對（1）\n");
  expect(page).toContain(
    "- received.txt 第 3 行：沒有收入方案：“台里村”。\n  若是方案的文字，請補進 plan.md。\n"
  );
  expect(doubtsPage("公園方案", [], traditional)).toContain("沒有拿不準的地方。\n");
});
