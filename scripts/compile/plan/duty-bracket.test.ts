import {describe, expect, it} from "vitest";

import type {Unit} from "../../../src/model/plan/unit.ts";
import {readBracket} from "./duty-bracket.ts";
import {outermost} from "./match-brackets.ts";
import {unitNames} from "./unit-names.ts";

const unit = (id: string, name: string, ...aliases: string[]): Unit => ({
  id,
  name,
  aliases,
  kind: "government",
  parent: null,
  collective: false,
  note: null
});

const names = unitNames([
  unit("a", "市甲局"),
  unit("b", "市乙局（丙局）", "市乙局"),
  unit("c", "市文化和旅游局"),
  unit("w", "市文化"),
  unit("d", "各县（市）区人民政府"),
  unit("e", "市高等院校、科研院所联合会"),
  unit("f", "专项牵头协调办公室"),
  unit("g", "和平区政府"),
  unit("h", "市质量负责人联盟"),
  unit("i", "由里镇政府"),
  unit("j", "等高线测绘院"),
  unit("k", "市甲局直属分局"),
  unit("m", "市创新，创业委"),
  unit("n", "市甲局、丁办联合体")
]);

/** `id:role` for each mention, `?name` where unknown, `+` where its list is open; then the manner. */
function short(text: string): string {
  const {spans} = outermost(text);
  return spans
    .map(({start, end}) => {
      const reading = readBracket(text, start, end, names);
      if (!reading) return "-";
      const all = reading.mentions.map(
        (m) => `${m.unit ?? `?${m.printed}`}:${m.role}${m.open ? "+" : ""}`
      );
      return `${all.join(" ")} | ${reading.manner}`;
    })
    .join(" ; ");
}

const r = "responsible";
const cases: [text: string, expected: string][] = [
  // duties
  ["（市甲局负责）", `a:${r} | 负责`],
  ["(市甲局负责)", `a:${r} | 负责`],
  ["（市甲局、市乙局按职责分工负责）", `a:${r} b:${r} | 按职责分工负责`],
  ["（市甲局、市乙局按各自职责分工抓好落实）", `a:${r} b:${r} | 按各自职责分工抓好落实`],
  ["（市甲局牵头，市乙局按职责分工负责）", `a:lead b:${r} | 牵头，按职责分工负责`],
  ["（市甲局牵头负责）", "a:lead | 牵头负责"],
  ["（市甲局、市乙局牵头，市文化和旅游局配合）", "a:lead b:lead c:support | 牵头，配合"],
  ["（市甲局牵头；市乙局、市文化和旅游局积极配合）", "a:lead b:support c:support | 牵头，积极配合"],
  ["（市甲局牵头，市乙局）", `a:lead b:${r} | 牵头`],
  ["（由市甲局牵头，市乙局配合）", "a:lead b:support | 牵头，配合"],
  ["（由市甲局、市乙局共同负责）", `a:${r} b:${r} | 共同负责`],
  ["（市甲局会同市乙局负责）", `a:${r} b:${r} | 负责`],
  ["（市甲局牵头会同市乙局、市文化和旅游局落实）", `a:lead b:${r} c:${r} | 牵头，落实`],
  ["（市甲局牵头，会同市乙局负责）", `a:lead b:${r} | 牵头，负责`],
  ["（市甲局牵头市乙局配合）", "a:lead b:support | 牵头，配合"],
  ["（市甲局（牵头）、市乙局、市文化和旅游局（配合））", `a:lead b:${r} c:support | 牵头，配合`],
  ["（市甲局负责，市乙局参与）", `a:${r} b:support | 负责，参与`],
  ["（市甲局落实）", `a:${r} | 落实`],
  ["（市甲局负责。）", `a:${r} | 负责`],
  // labels
  ["（责任单位：市甲局、市乙局）", `a:${r} b:${r} | 责任单位`],
  ["(责任单位:市甲局,市乙局)", `a:${r} b:${r} | 责任单位`],
  [
    "（牵头单位：市甲局；配合单位：市乙局、市文化和旅游局）",
    "a:lead b:support c:support | 牵头单位，配合单位"
  ],
  ["（牵头单位：市甲局，责任单位：市乙局）", `a:lead b:${r} | 牵头单位，责任单位`],
  [
    "（牵头部门：市甲局；责任部门：市乙局；配合部门：市文化和旅游局等）",
    `a:lead b:${r} c:support+ | 牵头部门，责任部门，配合部门`
  ],
  ["（牵头：市甲局；配合：市乙局）", "a:lead b:support | 牵头，配合"],
  ["（责任单位：市甲局；完成时限：长期推进）", `a:${r} | 责任单位`],
  ["（责任单位：市甲局；责任人：张三、李四）", `a:${r} | 责任单位`],
  ["（责任单位 ： 市甲局 、 市乙局）", `a:${r} b:${r} | 责任单位`],
  ["（责任单位：市甲局牵头，市乙局配合）", "a:lead b:support | 责任单位，牵头，配合"],
  ["（责任单位：）", " | 责任单位"],
  // open lists
  ["（市甲局、市乙局等按职责分工负责）", `a:${r}+ b:${r}+ | 按职责分工负责`],
  ["（市甲局牵头，市乙局等按职责分工负责）", `a:lead b:${r}+ | 牵头，按职责分工负责`],
  ["（市甲局等牵头，市乙局配合）", "a:lead+ b:support | 牵头，配合"],
  ["（市甲局、市乙局等有关部门和单位负责）", `a:${r}+ b:${r}+ | 负责`],
  ["（市甲局、市乙局等5个部门负责）", `a:${r}+ b:${r}+ | 负责`],
  ["（责任单位：市甲局、市乙局等）", `a:${r}+ b:${r}+ | 责任单位`],
  ["（市甲局、等高线测绘院等负责）", `a:${r}+ j:${r}+ | 负责`],
  // separators
  [
    "（市甲局,市乙局;市文化和旅游局、和平区政府，各县(市)区人民政府负责）",
    `a:${r} b:${r} c:${r} g:${r} d:${r} | 负责`
  ],
  ["（市甲局和市乙局负责）", `a:${r} b:${r} | 负责`],
  ["（市甲局和和平区政府负责）", `a:${r} g:${r} | 负责`],
  ["（市甲局、市乙局以及和平区政府负责）", `a:${r} b:${r} g:${r} | 负责`],
  ["（市甲局、、市乙局、负责）", `a:${r} b:${r} | 负责`],
  // names that hold signs and words of the grammar
  ["（市乙局（丙局）、市乙局(丙局)负责）", `b:${r} b:${r} | 负责`],
  ["（各县（市）区人民政府按职责分工负责）", `d:${r} | 按职责分工负责`],
  ["（市文化和旅游局负责）", `c:${r} | 负责`],
  ["（市高等院校、科研院所联合会、市甲局负责）", `e:${r} a:${r} | 负责`],
  ["（市甲局、丁办联合体、市甲局负责）", `n:${r} a:${r} | 负责`],
  ["（市创新,创业委、市甲局负责）", `m:${r} a:${r} | 负责`],
  ["（专项牵头协调办公室牵头，市甲局配合）", "f:lead a:support | 牵头，配合"],
  ["（市质量负责人联盟负责）", `h:${r} | 负责`],
  ["（由里镇政府负责）", `i:${r} | 负责`],
  ["（由由里镇政府负责）", `i:${r} | 负责`],
  ["（市甲局直属分局、市甲局负责）", `k:${r} a:${r} | 负责`],
  // unknown names
  ["（市新局、市甲局负责）", `?市新局:${r} a:${r} | 负责`],
  ["（市丁和戊局等按职责分工负责）", `?市丁和戊局:${r}+ | 按职责分工负责`],
  ["（市新局（老局）牵头，市甲局配合）", "?市新局（老局）:lead a:support | 牵头，配合"],
  ["（市甲局（丁局）负责）", `?市甲局（丁局）:${r} | 负责`],
  ["（市新局会同市甲局负责）", `?市新局:${r} a:${r} | 负责`],
  ["（市甲局及有关单位负责）", `?市甲局及有关单位:${r} | 负责`],
  ["（市甲局、和顺镇政府负责）", `a:${r} ?和顺镇政府:${r} | 负责`],
  ["（按职责分工负责）", " | 按职责分工负责"],
  // known names without a duty: given, for the caller to judge
  ["（市甲局、市乙局）", `a:${r} b:${r} | `],
  ["（责任单伟：市甲局、市乙局）", `?责任单伟：市甲局:${r} b:${r} | `],
  // ordinary brackets
  ["中心（TISC）建设", "-"],
  ["各县（市）区", "-"],
  ["中国（合城）中心", "-"],
  ["纲要（甲乙—丙丁年）", "-"],
  ["（一）加强领导", "-"],
  ["（负责人：张三）", "-"],
  ["（鼓励社会力量参与）", "-"],
  ["（含牵头单位名单）", "-"],
  ["（）", "-"],
  // several
  ["甲（市甲局负责），乙（TISC）（市乙局牵头）", `a:${r} | 负责 ; - ; b:lead | 牵头`]
];

describe("readBracket(text, start, end, names)", () => {
  it.each(cases)("%s", (text, expected) => {
    expect(short(text)).toBe(expected);
  });

  it("gives each name as printed and where it starts", () => {
    const text = "办好（ 市乙局(丙局) 、市甲局负责）";
    const [span] = outermost(text).spans;
    const reading = readBracket(text, span!.start, span!.end, names);
    expect(reading?.mentions.map((m) => [m.printed, m.start])).toEqual([
      ["市乙局(丙局)", 4],
      ["市甲局", 13]
    ]);
  });
});

const balance: [text: string, spans: string[], alone: number[]][] = [
  ["（甲（乙）丙）丁(戊)", ["（甲（乙）丙）", "(戊)"], []],
  ["（甲(乙）丙)", ["（甲(乙）丙)"], []],
  ["甲）乙", [], [1]],
  ["甲（乙", [], [1]],
  ["（甲（乙）", [], [0]],
  ["（甲）乙）", ["（甲）"], [4]],
  ["1）甲；2）乙；a）丙", [], []],
  ["于是：1）甲；（乙）", ["（乙）"], []],
  ["第2）甲", [], [2]]
];

describe("outermost(text)", () => {
  it.each(balance)("%s", (text, spans, alone) => {
    const found = outermost(text);
    expect(found.spans.map((s) => text.slice(s.start, s.end))).toEqual(spans);
    expect(found.alone).toEqual(alone);
  });
});
