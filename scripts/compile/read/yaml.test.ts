import {describe, expect, it} from "vitest";
import {z} from "zod";

import {report} from "../problems/problem.ts";
import {parseYaml} from "./yaml.ts";

const schema = z.strictObject({
  name: z.string().min(1),
  mode: z.enum(["preview", "production"]),
  plan: z.strictObject({title: z.string(), until: z.int()}),
  lines: z.array(z.string()).default([])
});

const good = "name: 城\nmode: preview\nplan:\n  title: 方案\n  until: 3\n";

const faults: [title: string, yaml: string, expected: string[]][] = [
  [
    "an unknown key with the nearest one",
    `${good}lins: []\n`,
    [
      'a.yaml:6  第 1 字：没有 "lins" 这一项。可写：name、mode、plan、lines。是否应为 "lines"？',
      'character 1: Unknown key "lins". Expected one of name, mode, plan, lines. Did you mean "lines"?'
    ]
  ],
  [
    "an unknown key further in",
    good.replace("title", "titel"),
    [
      'a.yaml:4  第 3 字：没有 "titel" 这一项。可写：title、until。是否应为 "title"？',
      'a.yaml:3  第 1 字：缺少 "plan.title"。'
    ]
  ],
  [
    "a word that is not on the list",
    good.replace("preview", "prevue"),
    ['a.yaml:2  第 7 字："mode" 不能是 "prevue"。可选：preview、production。是否应为 "preview"？']
  ],
  [
    "a number where text belongs",
    good.replace("城", "12"),
    ['a.yaml:1  第 7 字："name" 应为文字，不是 "12"。请加引号："12"。']
  ],
  ["a blank text", good.replace("城", '""'), ['a.yaml:1  第 7 字："name" 是空的。']],
  ["nothing where text belongs", good.replace("城", ""), ['"name" 应为文字，不是 "null"。']],
  [
    "text where a number belongs",
    good.replace("3", "three"),
    ['a.yaml:5  第 10 字："plan.until"（"three"）应为数字。']
  ],
  [
    "a list where text belongs",
    `${good}lines:\n  - a\n  - [b]\n`,
    ['a.yaml:8  第 5 字："lines.1" 应为文字']
  ],
  [
    "a key that stands twice",
    `${good}name: 二\n`,
    ["a.yaml:6  第 1 字：写法有误：同一项写了两次。"]
  ],
  ["a quotation mark never closed", 'name: "城\n', ["写法有误：缺少引号、冒号或括号。"]],
  ["an indent by tab", "plan:\n\ttitle: a\n", ["a.yaml:2  第 1 字：写法有误："]],
  ["an empty file", "", ['a.yaml:1  第 1 字：缺少 "name"。', '缺少 "mode"。', '缺少 "plan"。']]
];

describe("parseYaml(file, text, schema)", () => {
  it("gives the value", () => {
    expect(parseYaml("a.yaml", good, schema)).toMatchObject({
      value: {name: "城", mode: "preview", plan: {title: "方案", until: 3}, lines: []},
      problems: []
    });
  });

  it.each(faults)("reports %s", (_, yaml, expected) => {
    const {value, problems} = parseYaml("a.yaml", yaml, schema);
    expect(value).toBeNull();
    for (const line of expected) expect(report(problems)).toContain(line);
  });

  it("finds the place of a value, and of what is missing the nearest above", () => {
    const {locate} = parseYaml("a.yaml", good, schema);
    expect(locate(["plan", "title"])).toEqual({file: "a.yaml", line: 4, column: 10});
    expect(locate(["plan", "due"])).toEqual({file: "a.yaml", line: 3, column: 1});
  });

  it("counts lines from the first one of front matter", () => {
    const {problems} = parseYaml("a.md", `${good}x: 1\n`, schema, 2);
    expect(problems[0]?.line).toBe(7);
  });
});
