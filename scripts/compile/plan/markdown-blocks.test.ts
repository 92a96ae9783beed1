import {describe, expect, it} from "vitest";

import {readBlocks} from "./markdown-blocks.ts";

const short = (source: string) =>
  readBlocks(source, "plan.md").blocks.map((block) =>
    block.kind === "table"
      ? `${block.line} table ${block.header.join("/")} ${block.rows.map((r) => r.join("/")).join(" ")}`
      : [
          `${block.line}:${block.column} ${block.kind}`,
          ...(block.kind === "heading" ? [`h${block.level}`] : []),
          block.text,
          ...(block.kind === "box"
            ? block.items.map((i) => `[${i.line}:${i.column} ${i.text}]`)
            : [])
        ].join(" ")
  );

const cases: [title: string, source: string, blocks: string[]][] = [
  [
    "headings",
    "# 甲\n\n## 一、乙\n### （一）丙",
    ["1:3 heading h1 甲", "3:4 heading h2 一、乙", "4:5 heading h3 （一）丙"]
  ],
  ["a quoted line and a paragraph", "> 甲\n\n乙", ["1:3 quoted 甲", "3:1 paragraph 乙"]],
  ["Windows line ends", "甲\r\n\r\n乙\r\n", ["1:1 paragraph 甲", "3:1 paragraph 乙"]],
  [
    "a caption and a table with blank cells",
    "**甲**\n\n| a | b |\n| - | - |\n| | 1 |\n| 2 | |",
    ["1:3 caption 甲", "3 table a/b /1 2/"]
  ],
  [
    "a box, its items close together",
    "::: box 专栏1 甲\n- 乙\n- 丙\n:::\n丁",
    ["1:9 box 专栏1 甲 [2:3 乙] [3:3 丙]", "5:1 paragraph 丁"]
  ],
  [
    "a box, its items apart",
    "::: box 甲\n\n- 乙\n\n- 丙\n\n:::\n\n丁",
    ["1:9 box 甲 [3:3 乙] [5:3 丙]", "9:1 paragraph 丁"]
  ],
  [
    "a box right after a paragraph",
    "丁\n::: box 甲\n- 乙\n:::",
    ["1:1 paragraph 丁", "2:9 box 甲 [3:3 乙]"]
  ],
  [
    "marks that are the plan's own words",
    "甲*乙*[丙](丁)<b>`戊`\\_ &amp; ~~己~~",
    ["1:1 paragraph 甲*乙*[丙](丁)<b>`戊`\\_ &amp; ~~己~~"]
  ],
  ["a numbered line", "1. 甲\n\n2. 乙", ["1:1 paragraph 1. 甲", "3:1 paragraph 2. 乙"]],
  ["a line set in by four spaces", "甲\n\n    乙", ["1:1 paragraph 甲", "3:5 paragraph 乙"]],
  [
    "rules and fences",
    "---\n\n```\n\n甲",
    ["1:1 paragraph ---", "3:1 paragraph ```", "5:1 paragraph 甲"]
  ]
];

const wrong: [title: string, source: string, found: string, line: number, kept: string[]][] = [
  [
    "a box that runs into a heading",
    "::: box 甲\n- 乙\n\n## 丙",
    "is not closed",
    1,
    ["1:9 box 甲 [2:3 乙]", "4:4 heading h2 丙"]
  ],
  [
    "a box that runs to the end",
    "甲\n\n::: box 乙\n- 丙",
    "is not closed",
    3,
    ["1:1 paragraph 甲", "3:9 box 乙 [4:3 丙]"]
  ],
  [
    "a box inside a box",
    "::: box 甲\n- 乙\n::: box 丙\n- 丁\n:::",
    "is not closed",
    1,
    ["1:9 box 甲 [2:3 乙]", "3:9 box 丙 [4:3 丁]"]
  ],
  ["a box without title", "::: box\n- 乙\n:::", "has no title", 1, ["1:1 box  [2:3 乙]"]],
  [
    "an end without a box",
    "甲\n\n:::\n\n乙",
    "neither opens nor closes",
    3,
    ["1:1 paragraph 甲", "5:1 paragraph 乙"]
  ],
  ["another container", "::: note 甲\n\n乙", "neither opens nor closes", 1, ["3:1 paragraph 乙"]],
  ["a list outside a box", "甲\n\n- 乙", "outside a box", 3, ["1:1 paragraph 甲"]],
  ["a paragraph over two lines", "甲\n乙", "several lines", 1, ["1:1 paragraph 甲\n乙"]]
];

describe("readBlocks(source, file)", () => {
  it.each(cases)("reads %s", (_title, source, blocks) => {
    expect(short(source)).toEqual(blocks);
    expect(readBlocks(source, "plan.md").problems).toEqual([]);
  });

  it.each(wrong)("finds %s", (_title, source, found, line, kept) => {
    const {problems} = readBlocks(source, "plan.md");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({file: "plan.md", line});
    expect(problems[0]?.found).toContain(found);
    expect(short(source)).toEqual(kept);
  });
});
