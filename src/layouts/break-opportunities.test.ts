import {expect, test} from "vitest";

import {wholeWords, withBreaks} from "./break-opportunities.ts";

test.each([
  [
    "a heading breaks between its words",
    '<h2 id="a">加大知识产权保护力度</h2>',
    '<h2 id="a">加大<wbr>知识<wbr>产权<wbr>保护<wbr>力度</h2>'
  ],
  ["a number stays with its unit", "<th>共39个括号</th>", "<th>共<wbr>39个<wbr>括号</th>"],
  [
    "tags inside a heading stay as they are",
    '<h1><a href="/知识产权/">知识产权</a></h1>',
    '<h1><a href="/知识产权/">知识<wbr>产权</a></h1>'
  ],
  [
    "a title by class",
    '<a class="door cut" href="/">责任单位</a>',
    '<a class="door cut" href="/">责任<wbr>单位</a>'
  ],
  [
    "a caption that is only heard stays as it is",
    '<caption class="unseen">责任单位</caption>',
    '<caption class="unseen">责任单位</caption>'
  ],
  ["a paragraph stays as it is", "<p>责任单位</p>", "<p>责任单位</p>"],
  [
    "a link of another class stays as it is",
    '<a class="cutter">责任单位</a>',
    '<a class="cutter">责任单位</a>'
  ],
  ["the head of the table is no th", "<thead><tr></tr></thead>", "<thead><tr></tr></thead>"],
  [
    "a word that is explained stays whole, and may be parted from its neighbours",
    '<h2>七项<a class="term" href="/">基期</a>以后，<a class="term" href="/">知识产权</a>。</h2>',
    '<h2>七<wbr>项<wbr><a class="term" href="/">基期</a><wbr>以后，<a class="term" href="/">知识产权</a>。</h2>'
  ],
  [
    "a long word that is explained breaks inside, and two of them may be parted",
    '<th><a class="term" href="/">知识产权质押融资</a><a class="term" href="/">登记金额</a></th>',
    '<th><a class="term" href="/">知识<wbr>产权<wbr>质<wbr>押<wbr>融资</a><wbr><a class="term" href="/">登记金额</a></th>'
  ],
  ["no entity is cut", "<h2>甲乙&amp;丙丁</h2>", "<h2>甲乙&amp;丙丁</h2>"]
])("%s", (_, html, expected) => {
  expect(withBreaks(html)).toBe(expected);
});

test.each([
  [
    "a term of two words is one",
    "<h1>深化知识产权改革</h1>",
    "<h1>深化<wbr>知识产权<wbr>改革</h1>"
  ],
  ["wherever it stands", "<th>牵头，知识产权牵头</th>", "<th>牵头，<wbr>知识产权<wbr>牵头</th>"],
  [
    "a term that begins inside a run changes nothing",
    "<th>第39个括号</th>",
    "<th>第39个<wbr>括号</th>"
  ]
])("%s", (_, html, expected) => {
  expect(withBreaks(html, wholeWords(["知识产权", "牵头"]))).toBe(expected);
});
