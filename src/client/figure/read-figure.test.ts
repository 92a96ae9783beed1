// A figure read off a page, and its points in words.
import {parseHTML} from "linkedom";
import {describe, expect, it, test} from "vitest";

import {packed} from "../../figures/points.ts";
import {partners} from "./network-neighbours.ts";
import {readFigure} from "./read-figure.ts";
import {aloud, tooltipText} from "./tooltip-text.ts";

function figure(kind: string, heads: string, rows: string, points: string): HTMLElement {
  const {document} = parseHTML(
    `<figure data-figure="f" data-kind="${kind}"><div class="drawings">` +
      `<svg viewBox="0 0 320 200" data-points='${points}'><circle data-row="0"/>` +
      `<path data-group="东岸"/></svg></div>` +
      `<table><thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table></figure>`
  );
  return document.querySelector("figure")!;
}

const line = () =>
  figure(
    "line",
    `<th data-part="series">地方</th><th data-part="x">时期</th>` +
      `<th data-part="y" data-label="灯塔" data-unit="座" data-number="">灯塔（座）</th><th data-part="note">备注</th>`,
    `<tr data-row="0"><th><a href="/x/">东岸</a></th><td>三月</td><td>超12</td><td></td></tr>`,
    packed([{row: 0, x: 10, y: 20, group: "东岸"}])
  );

describe("a figure", () => {
  it("is read with its points, marks and words", () => {
    const stage = readFigure(line())!;
    expect(stage.sketches[0]!.places).toEqual([{row: 0, x: 10, y: 20, group: "东岸"}]);
    expect(stage.sketches[0]!.marks.map(({row, group}) => [row, group])).toEqual([
      [0, "东岸"],
      [null, "东岸"]
    ]);
    expect(stage.groups).toEqual(["东岸"]);
  });

  it("without a point is left alone", () => {
    expect(readFigure(figure("line", "", "", ""))).toBeNull();
  });

  it("says a point with its value, bound and unit, and nothing of empty cells", () => {
    const stage = readFigure(line())!;
    const saying = tooltipText(stage, stage.sketches[0]!.places[0]!);
    expect(saying.head).toBe("东岸 · 三月");
    expect(saying.lines).toEqual([["灯塔", "超12座"]]);
    expect(saying.link?.getAttribute("href")).toBe("/x/");
    expect(aloud(saying)).toBe("东岸 · 三月；灯塔 超12座");
  });
});

test("a cell without a lead says nothing of leads", () => {
  const stage = readFigure(
    figure(
      "matrix",
      `<th data-part="row">单位</th><th data-part="count" data-unit="项">任务</th><th data-part="lead" data-unit="项">牵头</th>`,
      `<tr data-row="0"><th>渡口</th><td>2</td><td>0</td></tr>`,
      packed([{row: 0, x: 10, y: 20, group: "渡口"}])
    )
  )!;
  expect(tooltipText(stage, stage.sketches[0]!.places[0]!).lines).toEqual([["任务", "2"]]);
});

describe("a number", () => {
  it.each([
    ["12", "12座"],
    ["超1,200", "超1,200座"],
    ["12以上", "12座以上"],
    ["12（来源不一）", "12座（来源不一）"],
    ["50%", "50%"],
    ["没有查到", "没有查到"]
  ])("in a cell as %s is said as %s", (cell, words) => {
    const stage = readFigure(line())!;
    stage.entries[0]!.cells.set("y", cell);
    expect(tooltipText(stage, stage.sketches[0]!.places[0]!).lines).toEqual([["灯塔", words]]);
  });
});

describe("a body in a network", () => {
  const net = () =>
    readFigure(
      figure(
        "network",
        `<th data-part="a">甲</th><th data-part="b">乙</th><th data-part="weight">次</th>` +
          `<th data-part="a_count" data-unit="项">甲任务</th><th data-part="b_count" data-unit="项">乙任务</th>`,
        `<tr><th>渡口</th><td>灯塔</td><td>2</td><td>5</td><td>9</td></tr>` +
          `<tr><th>钟楼</th><td>渡口</td><td>1,010</td><td>3</td><td>5</td></tr>` +
          `<tr><th>钟楼</th><td>灯塔</td><td>4</td><td>3</td><td>9</td></tr>`,
        packed([
          {row: 0, x: 10, y: 20, group: "渡口"},
          {row: 0, x: 30, y: 20, group: "灯塔"},
          {row: 1, x: 50, y: 20, group: "钟楼"}
        ])
      )
    )!;

  it("has its neighbours, the closest first", () => {
    expect(partners(net(), "渡口").map(({name, row, end}) => [name, row, end])).toEqual([
      ["钟楼", 1, "b"],
      ["灯塔", 0, "a"]
    ]);
  });

  it("is said with its own number of duties", () => {
    const stage = net();
    expect(tooltipText(stage, stage.sketches[0]!.places[0]!).lines).toEqual([
      ["任务", "5项"],
      ["与2个单位同担", "钟楼 1,010、灯塔 2"]
    ]);
  });
});
