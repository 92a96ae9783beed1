import {describe, expect, it} from "vitest";

import {
  csvLine,
  drawingAttribute,
  drawingText,
  guarded,
  isFormula,
  jsonAttribute,
  jsonScript,
  markup,
  unescaped,
  unguarded
} from "./markup.ts";

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

describe("unescaped(text)", () => {
  it.each([
    ["R&amp;D &lt;甲&gt; &quot;乙&apos;", "R&D <甲> \"乙'"],
    ["&#39;&#x4e01;&#X4E01;&#160;", "'丁丁\u00a0"],
    ["&amp;lt;", "&lt;"],
    ["R&D；&nothing; &#; &#x110000;", "R&D；&nothing; &#; &#x110000;"]
  ])("%j is %j", (text, expected) => {
    expect(unescaped(text)).toBe(expected);
  });
});

it("drawingText(words) leaves quotes, drawingAttribute(value) what is escaped already", () => {
  expect(drawingText(`R&D<"'>\u00a0`)).toBe(`R&amp;D&lt;"'&gt;&#160;`);
  expect(drawingAttribute(`R&D &amp; &#39;<"'>`)).toBe(`R&amp;D &amp; &#39;&lt;&quot;'>`);
});

it("jsonScript(content) never ends its script", () => {
  expect(jsonScript({a: "</script>&"})).toBe('{"a":"\\u003c/script>&"}');
});

describe("isFormula(text)", () => {
  it.each(["=1+1", "+86", "-3", "@name", "＝1", " =1", "\ufeff=1", "\tx"])("%j", (text) => {
    expect(isFormula(text)).toBe(true);
  });
  it.each(["", "R&D", "3-5", "（-3）", "—"])("not %j", (text) => {
    expect(isFormula(text)).toBe(false);
  });
});

describe("guarded(text), and unguarded(text) back", () => {
  it.each([
    ["－5℃以上", "'－5℃以上"],
    ["+5个百分点", "'+5个百分点"],
    ["\t=1", "'\t=1"],
    // What begins with an apostrophe by itself gets another, so that it comes back with its own.
    ["'=1", "''=1"],
    ["'80年代", "'80年代"],
    ["3-5", "3-5"],
    ["", ""]
  ])("%j is %j", (text, expected) => {
    expect(guarded(text)).toBe(expected);
    expect(unguarded(expected)).toBe(text);
  });
});

describe("csvLine(cells, divider)", () => {
  it.each([
    ["a", "a"],
    ["a,b", '"a,b"'],
    ['a "b"', '"a ""b"""'],
    ["a\nb", '"a\nb"']
  ])("a cell %j is %j", (text, expected) => {
    expect(csvLine([text])).toBe(expected);
  });
  it("divides by the sign that is asked for, and that sign is put in quotes", () => {
    expect(csvLine(["a", "b,c"])).toBe('a,"b,c"');
    expect(csvLine(["a", "b;c"], ";")).toBe('a;"b;c"');
    expect(csvLine(["a", "b\tc", ""], "\t")).toBe('a\t"b\tc"\t');
  });
});
