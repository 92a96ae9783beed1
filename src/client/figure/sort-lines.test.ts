// Sorting lines, and moving them in a drawing.
import {parseHTML} from "linkedom";
import {describe, expect, it} from "vitest";

import type {Drawing} from "./read-figure.ts";
import {arrange, type DrawnLine, sorted} from "./sort-lines.ts";

const lines: DrawnLine[] = [
  {name: "钟楼", kind: "b", count: 3, lead: 0},
  {name: "灯塔", kind: "a", count: 9, lead: 1},
  {name: "渡口", kind: "b", count: 9, lead: 0}
];
const names = (order: string | null) => sorted(lines, order).map(({name}) => name);

describe("lines", () => {
  it.each([
    ["as drawn", null, ["钟楼", "灯塔", "渡口"]],
    ["as drawn for an order nobody knows", "tide", ["钟楼", "灯塔", "渡口"]],
    ["by number, ties as drawn", "value", ["灯塔", "渡口", "钟楼"]],
    ["by kind", "kind", ["灯塔", "钟楼", "渡口"]],
    ["backwards", "reverse", ["渡口", "灯塔", "钟楼"]]
  ])("are sorted %s", (_, order, expected) => {
    expect(names(order)).toEqual(expected);
  });
});

function sketch(): Drawing {
  const {document} = parseHTML(
    `<svg viewBox="0 0 100 60" height="60"><g class="line" data-group="a" data-height="20"><path data-row="0"/></g>` +
      `<g class="line" data-group="b" data-height="30" transform="translate(0,20)"><path data-row="1"/></g><g class="total"></g></svg>`
  );
  const svg = document.querySelector<SVGSVGElement>("svg")!;
  for (const line of svg.querySelectorAll<SVGElement>("g"))
    Object.defineProperty(line, "style", {value: {transform: ""}});
  const places = [
    {row: 0, x: 5, y: 10, group: "a"},
    {row: 1, x: 5, y: 35, group: "b"}
  ];
  return {svg, width: 100, height: 60, places, shown: places, marks: []};
}

const moved = (one: Drawing) =>
  [...one.svg.querySelectorAll<SVGElement>(".line")].map(({style}) => style.transform);

describe("a drawing", () => {
  it("swaps lines of different heights without a gap", () => {
    const one = sketch();
    arrange(one, (strips) => strips.toReversed());
    expect(moved(one)).toEqual(["translate(0, 30px)", "translate(0, 0px)"]);
    expect(one.shown.map(({row, y}) => [row, y])).toEqual([
      [1, 15],
      [0, 40]
    ]);
    expect(one.svg.getAttribute("viewBox")).toBe("0 0 100 60");
  });

  it("closes the gap of a line left out, and shows no sums of a part", () => {
    const one = sketch();
    arrange(one, (strips) => strips.slice(1));
    expect(one.svg.getAttribute("viewBox")).toBe("0 0 100 40");
    expect(one.shown.map(({row, y}) => [row, y])).toEqual([[1, 15]]);
    expect(one.svg.querySelector(".total")?.classList.contains("gone")).toBe(true);
    arrange(one, (strips) => strips);
    expect(one.svg.getAttribute("viewBox")).toBe("0 0 100 60");
    expect(one.svg.querySelector(".total")?.classList.contains("gone")).toBe(false);
  });
});
