import {expect, it} from "vitest";

import {htmlText} from "./read-html.ts";

it("gives a line for each block; a cell over rows stands in each, one over columns in the first", () => {
  const table = `<table><tr><th rowspan=2>序号</th><th colspan=2>责任单位</th></tr><tr><th>牵头</th><th>配合</th></tr><tr><td>1</td><td rowspan=2>市甲局</td><td>市乙局</td></tr><tr><td>2</td><td>市丙局</td></tr></table>`;
  const page = `<html><body><nav>首页</nav><p>甲市<b>办事</b>方案</p><p>一、任务<br>办好。</p>${table}<p>办快。</p></body></html>`;
  expect(htmlText(page).trim().split("\n")).toEqual([
    ...["甲市办事方案", "一、任务", "办好。", "序号\t责任单位\t", "序号\t牵头\t配合"],
    ...["1\t市甲局\t市乙局", "2\t市甲局\t市丙局", "办快。"]
  ]);
});
