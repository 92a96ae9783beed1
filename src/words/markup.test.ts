import {describe, expect, it} from "vitest";

import {csvField, isFormula, jsonAttribute, markup} from "./markup.ts";

describe("markup(text)", () => {
  it.each([
    ["R&D 投入", "R&amp;D 投入"],
    [`<"'>`, "&lt;&quot;&#39;&gt;"],
    ["]]>", "]]&gt;"],
    ["a\u0007b\ufffe", "ab"],
    ["a\tb\nc 𠮷", "a\tb\nc 𠮷"],
    ["知识产权", "知识产权"]
  ])("%j is %j", (text, expected) => {
    expect(markup(text)).toBe(expected);
  });
});

it("jsonAttribute(json) leaves double quotes", () => {
  expect(jsonAttribute(`["R&D's"]`)).toBe(`["R&amp;D&#39;s"]`);
});

describe("isFormula(text)", () => {
  it.each(["=1+1", "+86", "-3", "@name", "＝1", " =1", "\ufeff=1", "\tx"])("%j", (text) => {
    expect(isFormula(text)).toBe(true);
  });
  it.each(["", "R&D", "3-5", "（-3）", "—"])("not %j", (text) => {
    expect(isFormula(text)).toBe(false);
  });
});

describe("csvField(text)", () => {
  it.each([
    ["a", "a"],
    ["a,b", '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ["a\nb", '"a\nb"']
  ])("%j is %j", (text, expected) => {
    expect(csvField(text)).toBe(expected);
  });
});
