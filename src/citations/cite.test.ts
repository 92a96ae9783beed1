// Citations read back by readers of their formats, the access date filled and open.
import {describe, expect, it, test} from "vitest";

import {seriesOf, tableOf, workOf} from "./citation-item.ts";
import {
  apa,
  bibtex,
  blanks,
  citations,
  citationText,
  credit,
  csl,
  escaped,
  gb,
  ris,
  type Work
} from "./cite.ts";
import type {EnglishNames} from "./english-names.ts";

const figure: Work = {
  ...{id: "figure-lanes", kind: "figure", title: "Lanes & paths: 50% of #1_{new}"},
  ...{site: "慢行对照", publisher: "", version: "1.2.0", date: "2026-05-20"},
  ...{url: "https://plan.anytown.example/a_b/figures/lanes/", language: "zh-CN"}
};
const dataset: Work = {...figure, id: "data-duties", kind: "dataset", title: "职责"};
const published: Work = {...dataset, publisher: "安尼城读者社"};
const day = {iso: "2026-11-23", slash: "2026/11/23", long: "November 23, 2026"};

const cases: [string, string, string][] = [
  [
    "GB/T 7714-2025 names nobody where nobody is set",
    citationText(gb(dataset), day),
    "慢行对照：职责[DS/OL]. V1.2.0. （2026-05-20）[2026-11-23]. https://plan.anytown.example/a_b/figures/lanes/."
  ],
  [
    "GB/T 7714-2025 names the publisher as author and as publisher",
    citationText(gb(published), day),
    "安尼城读者社. 慢行对照：职责[DS/OL]. V1.2.0. 安尼城读者社（2026-05-20）[2026-11-23]. https://plan.anytown.example/a_b/figures/lanes/."
  ],
  [
    "GB/T 7714-2025 puts a figure into its site",
    citationText(gb({...figure, title: "图题"})),
    "图题[EB/OL]//慢行对照. （2026-05-20）[YYYY-MM-DD]. https://plan.anytown.example/a_b/figures/lanes/."
  ],
  [
    "APA puts the title first where nobody is named",
    citationText(apa({...figure, title: "图题"}), day),
    "图题 [Figure]. (2026, May 20). 慢行对照. Retrieved November 23, 2026, from https://plan.anytown.example/a_b/figures/lanes/"
  ],
  [
    "APA puts the publisher first",
    citationText(apa(published), day),
    "安尼城读者社. (2026, May 20). 职责 (Version 1.2.0) [Data set]. 慢行对照. Retrieved November 23, 2026, from https://plan.anytown.example/a_b/figures/lanes/"
  ],
  [
    "GB/T 7714-2025 names the day of a state that is no release",
    citationText(gb({...dataset, version: ""}), day),
    "慢行对照：职责[DS/OL]. （2026-05-20）[2026-11-23]. https://plan.anytown.example/a_b/figures/lanes/."
  ],
  [
    "APA names the day of a state that is no release",
    citationText(apa({...dataset, version: ""}), day),
    "职责 [Data set]. (2026, May 20). 慢行对照. Retrieved November 23, 2026, from https://plan.anytown.example/a_b/figures/lanes/"
  ],
  [
    "APA without a date says so",
    citationText(apa({...dataset, date: ""}), day).slice(0, 47),
    "职责 (Version 1.2.0) [Data set]. (n.d.). 慢行对照. Re"
  ]
];

test.each(cases)("%s", (_, said, expected) => {
  expect(said).toBe(expected);
});

/** The site before its first release, and as its release 1.1.0, whose duties are those of 1.0.0. */
const state = {
  ...{site: "慢行对照", publisher: "", language: "zh-CN", day: "2026-05-20"},
  release: {version: "1.0.0-unreleased", date: ""},
  setting: {place: {ref: "安尼城", name: "安尼城"}, lexicon: {} as EnglishNames}
};
const released = {
  ...state,
  release: {version: "1.1.0", date: "2026-05-21"},
  pinned: {tables: {duties: "1.0.0", observations: "1.1.0"}, embeds: {lanes: "1.0.0"}}
};
const site = "https://plan.anytown.example/a_b/";

test("a state that is no release is cited by its day, at its page", () => {
  expect(tableOf("duties", "职责", `${site}data/duties/`, state)).toMatchObject({
    ...{version: "", date: "2026-05-20", url: `${site}data/duties/`}
  });
});

test("a release is cited where its bytes stay, a figure, a table and a series", () => {
  expect(workOf({id: "lanes", title: "甲"}, `${site}figures/lanes/`, released).url).toBe(
    `${site}v/1.0.0/embed/lanes/`
  );
  expect(tableOf("duties", "职责", `${site}data/duties/`, released)).toMatchObject({
    ...{id: "data-duties", version: "1.1.0", date: "2026-05-21"},
    url: `${site}data/v1.0.0/duties.csv`
  });
  expect(seriesOf("duties", "乙", `${site}data/series/duties/`, released)).toMatchObject({
    ...{id: "data-series-duties", url: `${site}data/v1.1.0/observations.csv`}
  });
});

describe("BibTeX", () => {
  it("is one entry of balanced fields, read back as it went in", () => {
    const read = readBibtex(citationText(bibtex({...figure, publisher: "A & B"}), day));
    expect(read).toEqual({
      ...{type: "misc", key: "figure-lanes", title: figure.title, author: "A & B"},
      ...{howpublished: "慢行对照", year: "2026", date: "2026-05-20", note: "Figure"},
      ...{url: figure.url, langid: "zh-CN", urldate: "2026-11-23"}
    });
  });

  it("escapes what TeX reads as a command", () => {
    expect(escaped("50% of #1_a & {b} $c$ ^~\\")).toBe(
      "50\\% of \\#1\\_a \\& \\{b\\} \\$c\\$ \\textasciicircum{}\\textasciitilde{}\\textbackslash{}"
    );
  });

  it("claims no author where nobody is named", () => {
    expect(readBibtex(citationText(bibtex(dataset)))).not.toHaveProperty("author");
  });
});

describe("RIS", () => {
  it("is a record of tagged lines that begins with its type and ends", () => {
    const lines = citationText(ris(published), day).split("\r\n");
    expect(lines.every((line) => line === "" || /^[A-Z][A-Z0-9] {2}- /u.test(line))).toBe(true);
    const tags = Object.fromEntries(lines.map((line) => [line.slice(0, 2), line.slice(6)]));
    expect(lines[0]).toBe("TY  - DATA");
    expect(lines.at(-2)).toBe("ER  - ");
    expect(tags).toMatchObject({
      ...{TI: "职责", AU: "安尼城读者社,", T2: "慢行对照", PY: "2026", DA: "2026/05/20"},
      ...{UR: dataset.url, Y2: "2026/11/23", ET: "1.2.0"}
    });
  });

  it("keeps a title with a line break on one line", () => {
    const said = citationText(ris({...figure, title: "one\r\nER  - two"}));
    expect(said).toContain("TI  - one ER - two\r\n");
  });
});

describe("CSL-JSON", () => {
  it.each([
    ["with the access date open", blanks],
    ["with the access date filled", day]
  ])("is a list of one item %s", (_, fill) => {
    const [item, ...rest] = JSON.parse(citationText(csl(published), fill)) as Record<
      string,
      unknown
    >[];
    expect(rest).toEqual([]);
    expect(item).toEqual({
      ...{id: "data-duties", type: "dataset", title: "职责", "container-title": "慢行对照"},
      ...{author: [{literal: "安尼城读者社"}], publisher: "安尼城读者社", version: "1.2.0"},
      ...{issued: {"date-parts": [[2026, 5, 20]]}, URL: dataset.url, language: "zh-CN"},
      accessed: {raw: fill.iso}
    });
  });
});

test("every style leaves exactly one gap for the access date", () => {
  const gaps = citations(figure).map(({id, pieces}) => [
    id,
    pieces.filter((piece) => typeof piece !== "string").length
  ]);
  expect(gaps).toEqual([
    ["gb", 1],
    ["apa", 1],
    ["bibtex", 1],
    ["ris", 1],
    ["csl", 1]
  ]);
});

test("a line of credit names five sources, of more the first three, and counts the rest", () => {
  const five = ["甲", "乙", "丙", "丁", "戊"];
  const {zh, en} = credit({...figure, title: "图题"}, [...five, "己"]);
  expect(zh).toBe(
    `图：慢行对照《图题》，2026年5月20日。数据来源：甲、乙、丙等6个来源。${figure.url}`
  );
  expect(en).toBe(`Figure: 慢行对照, “图题”. Data: 甲; 乙; 丙; and 3 more. ${figure.url}`);
  expect(credit(figure, five).zh).toContain("数据来源：甲、乙、丙、丁、戊。");
});

/** A reader of BibTeX for one entry: fields by name, escapes undone, outer braces off. */
function readBibtex(text: string): Record<string, string> {
  const [, type = "", key = "", body = ""] = /^@(\w+)\{([\w-]+),\n([\s\S]*)\n\}$/u.exec(text) ?? [];
  const fields: Record<string, string> = {type, key};
  let rest = body;
  while (rest.trim() !== "") {
    const [head = "", name = ""] = /^\s*(\w+) = /u.exec(rest) ?? [];
    expect(name, rest).not.toBe("");
    rest = rest.slice(head.length);
    let depth = 0;
    let at = 0;
    do {
      if (rest[at] === "\\") at += 1;
      else if (rest[at] === "{") depth += 1;
      else if (rest[at] === "}") depth -= 1;
      at += 1;
    } while (depth > 0 && at < rest.length);
    expect(depth).toBe(0);
    const value = rest.slice(1, at - 1).replace(/^\{([\s\S]*)\}$/u, "$1");
    fields[name] = name === "url" ? value : value.replace(/\\([{}$&#_%])/gu, "$1");
    rest = rest.slice(at).replace(/^,/u, "");
  }
  return fields;
}
