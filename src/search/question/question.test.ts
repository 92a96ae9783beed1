// The question: spellings of ids, one spelling of text, whole numbers, the order of answers, what comes nearest.
import {describe, expect, test} from "vitest";

import {pack, type SearchEntry} from "../entry.ts";
import {questionOf} from "./answer.ts";
import {excerpt, marked} from "./excerpt.ts";
import {normalized, traditionalOf} from "./normalize.ts";
import {codeOf} from "./plan-id.ts";
import {holdsAll, matchIndex, matchSpans, wordsOf} from "./text-filter.ts";

test.each([
  ["二（三）", "2.3"],
  ["二(三)", "2.3"],
  ["２．３", "2.3"],
  ["2.3.1", "2.3.1"],
  ["第二章第三节", "2.3"],
  ["第12章", "12"],
  ["十二", "12"],
  ["二十一（十）", "21.10"],
  ["专栏4", "box4"],
  ["专栏 四", "box4"],
  ["专栏6.2", "box6.2"],
  ["专栏6第2项", "box6.2"],
  ["專欄6第2項", "box6.2"],
  ["承諾7", "c07"],
  ["表1", "table1"],
  ["承诺 7", "c07"],
  ["Ｃ０７", "c07"],
  ["C12", "c12"],
  ["一网通办", null],
  ["七个工作日", null],
  ["PCT", null],
  ["20件", null]
])("%s is the id %s", (typed, id) => {
  expect(codeOf(typed)).toBe(id);
});

test("half width, small letters, simplified; never longer or shorter", () => {
  const table = traditionalOf("專专權权");
  expect(normalized("ＰＣＴ２０％專利權", table)).toBe("pct20%专利权");
  expect(normalized("專", undefined)).toBe("專");
  for (const text of ["…①㎡ﬁ", "𠮷野", "Ⅳ"]) expect(normalized(text)).toHaveLength(text.length);
});

test("words are divided by spaces and marks, each once", () => {
  expect(wordsOf("　质押融资、登记  质押融资 ")).toEqual(["质押融资", "登记"]);
  expect(wordsOf("2.3 4·26 20%")).toEqual(["2.3", "4·26", "20%"]);
  expect(wordsOf("，。")).toEqual([]);
});

test("a number is found as a whole", () => {
  expect(matchIndex("2025年20件", "20")).toBe(5);
  expect(matchIndex("3300户，300户", "300户")).toBe(6);
  expect(matchIndex("12.3和2.3", "2.3")).toBe(5);
  expect(matchIndex("1,200", "200")).toBe(-1);
  expect(matchIndex("第20、2025年", "2025")).toBe(4);
});

test("places of words that overlap are joined", () => {
  expect(matchSpans("专利代理师的专利", ["专利", "利代理"])).toEqual([
    [0, 4],
    [6, 8]
  ]);
  expect(holdsAll("专利代理师", ["代理", "专利"])).toBe(true);
  expect(holdsAll("专利代理师", ["代理", "商标"])).toBe(false);
});

test("marks keep the text as it is printed; an excerpt holds the first word", () => {
  expect(marked("ＰＣＴ申请", ["pct"])).toEqual([
    {text: "ＰＣＴ", hit: true},
    {text: "申请", hit: false}
  ]);
  const long = `${"前文".repeat(100)}，关键在这里。${"后文".repeat(100)}`;
  const parts = excerpt(long, ["关键"]);
  expect(parts.find(({hit}) => hit)?.text).toBe("关键");
  const whole = parts.map(({text}) => text).join("");
  expect(whole.startsWith("…")).toBe(true);
  expect(whole.endsWith("…")).toBe(true);
  expect(whole.length).toBeLessThan(90);
});

describe("answers", () => {
  const entry = (
    group: SearchEntry["group"],
    title: string,
    more: Partial<SearchEntry> = {}
  ): SearchEntry => ({
    ...{group, path: `${group}/${title}`, title, names: [], text: "", code: "", initials: ""},
    ...more
  });
  const ask = questionOf(
    pack(
      [
        entry("units", "城管局", {names: ["城市管理局"], initials: "cgj csglj"}),
        entry("units", "自行车管理委员会"),
        entry("clauses", "二（三）修路", {code: "2.3", text: "由城管局负责，自行车道二十条"}),
        entry("clauses", "二（三）修路，第1段", {code: "2.3.1", text: "每年修自行车道"}),
        entry("indicators", "自行车道长度", {text: "目标20公里"}),
        entry("stories", "路", {text: "自行车道、自行车道，城管局说"})
      ],
      "車车"
    )
  );
  const titles = (typed: string) =>
    ask(typed).groups.flatMap(({entries}) => entries.map(({title}) => title));

  test("a name before a text, a whole name before a part", () => {
    expect(titles("自行车道")[0]).toBe("自行车道长度");
    expect(titles("城管局")[0]).toBe("城管局");
    expect(titles("城市管理局")).toEqual(["城管局"]);
  });

  test("an id first, what lies below it next", () => {
    expect(titles("二（三）")).toEqual(["二（三）修路", "二（三）修路，第1段"]);
  });

  test("first letters, traditional characters, several words in any order", () => {
    expect(titles("cgj")).toEqual(["城管局"]);
    expect(titles("自行車道 城管局")).toEqual(titles("城管局 自行车道"));
    expect(titles("自行車道 城管局")).toHaveLength(2);
  });

  test("a name cut short, and a question that stands nowhere", () => {
    expect(titles("自管委")).toEqual(["自行车管理委员会"]);
    const answer = ask("自行车道有多长");
    expect(answer.exact).toBe(false);
    expect(answer.groups[0]?.entries[0]?.title).toBe("自行车道长度");
    expect(ask("毫不相干").count).toBe(0);
  });
});
