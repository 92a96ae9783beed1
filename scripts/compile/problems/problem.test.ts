import {describe, expect, it} from "vitest";

import {both, didYouMean, type Problem, quoted, report, suggestions} from "./problem.ts";

const cases: [name: string, candidates: string[], expected: string[]][] = [
  ["gpd", ["gdp", "patents", "geo"], ["gdp"]],
  ["stats-office-03", ["stats-office-02", "court"], ["stats-office-02"]],
  ["市公按局", ["市公安局", "市财政局"], ["市公安局"]],
  ["市文旅局", ["市文化和旅游局", "市教育局"], ["市文化和旅游局"]],
  ["xyz", ["gdp", "court"], []],
  ["", ["gdp"], []],
  ["a", [], []],
  ["abcd", ["abce", "abcf", "abcg", "abch"], ["abce", "abcf", "abcg"]]
];

describe("nearest(name, candidates)", () => {
  it.each(cases)("%j among %j gives %j", (name, candidates, expected) => {
    expect(suggestions(name, candidates)).toEqual(expected);
  });
});

describe("didYouMean(name, candidates)", () => {
  it("asks in both languages and is empty where nothing is near", () => {
    expect(didYouMean("gpd", ["gdp"])).toBe('是否应为 "gdp"？\nDid you mean "gdp"?');
    expect(didYouMean("xyz", ["gdp"])).toBe("");
  });
});

describe("quoted(value)", () => {
  it("shows breaks and cuts long values", () => {
    expect(quoted("a\n\tb")).toBe('"a⏎⇥b"');
    expect(quoted("字".repeat(70))).toBe(`"${"字".repeat(60)}…"`);
  });
});

describe("report(problems)", () => {
  const problem = (file: string, line: number | null, column: Problem["column"]): Problem => ({
    file,
    line,
    column,
    found: both("是空的。", "The cell is blank."),
    expected: both("应为数字。", "A number is expected."),
    mend: ""
  });

  it("sorts by file, line, column and counts at the end", () => {
    const problems = [
      problem("b.csv", 10, "2 value"),
      problem("b.csv", 9, "10 note"),
      problem("b.csv", 9, "2 value"),
      problem("a.csv", null, null)
    ];
    expect(report(problems, "in")).toBe(
      [
        "in/a.csv  是空的。应为数字。",
        "          The cell is blank. A number is expected.",
        "in/b.csv:9  第 2 列 value：是空的。应为数字。",
        "            column 2 (value): The cell is blank. A number is expected.",
        "in/b.csv:9  第 10 列 note：是空的。应为数字。",
        "            column 10 (note): The cell is blank. A number is expected.",
        "in/b.csv:10  第 2 列 value：是空的。应为数字。",
        "             column 2 (value): The cell is blank. A number is expected.",
        "4 problems in 2 files"
      ].join("\n")
    );
  });

  it("prints what is told in one language once, fragments as sentences", () => {
    const only = {file: "a", line: 1, column: 3, found: "unknown x", expected: "y", mend: ""};
    expect(report([only])).toBe("a:1  character 3: unknown x. Expected y.\n1 problem in 1 file");
    expect(report([{...only, mend: both("改。", "Mend it.")}])).toContain(
      "a:1  character 3: unknown x. Expected y. Mend it.\n"
    );
  });
});
