import {parseHTML} from "linkedom";
import {describe as suite, expect, test} from "vitest";

import {texts} from "../../fixtures/texts.ts";
import type {Column, Figure, Row} from "../../model/figures/figure.ts";
import {zh} from "../../words/zh.ts";
import {type Box, overlap} from "../labels/place-labels.ts";
import {light} from "../theme.ts";
import type {Kind} from "../types.ts";
import {change} from "./change.ts";
import {scatter} from "./scatter.ts";

const column = (
  key: string,
  type: Column["type"] = "text",
  unit: string | null = null
): Column => ({
  ...{key, label: key, type, unit, decimals: 1, hidden: false}
});

function figure(kind: string, rows: Row[], options: Figure["options"] = {}): Figure {
  const unit = options["unit"] === undefined ? "件" : String(options["unit"]);
  return {
    ...{id: "f", kind, title: "题", subtitle: "副题", note: null, alt: null, topic: null, options},
    ...{refs: {}, sources: [], places: [], until: null, focus: "甲市"},
    table: {
      columns: [
        ...["geo", "label", "before_qualifier", "after_qualifier", "conflict"].map((key) =>
          column(key)
        ),
        ...["before", "after", "x", "y"].map((key) => column(key, "number", unit))
      ],
      rows
    },
    channels:
      kind === "change"
        ? {label: "geo", before: "before", after: "after"}
        : {label: "label", x: "x", y: "y"}
  };
}

const years = {before: "2020", after: "2022", kind: "as_of"};
const moved = (geo: string, before: number | null, after: number | null, more: Row = {}): Row => ({
  ...{geo, before, after, before_qualifier: "exact", after_qualifier: "exact", conflict: false},
  ...more
});
const dot = (label: string, x: number, y: number | null): Row => ({label, x, y});

const many = Array.from({length: 31}, (_, at) => `第${String(at)}自治区`);
const cases: [name: string, kind: Kind, figure: Figure, said: RegExp][] = [
  [
    "places that rise and fall",
    change,
    figure("change", [moved("甲市", 10, 20), moved("乙市", 8, 3), moved("丙市", 5, 5)], years),
    /3个地区可比：增加1个，减少1个，不变1个。甲市由10件到20件，增加10件/u
  ],
  [
    "ranks move forward",
    change,
    figure("change", [moved("甲市", 90, 36)], {...years, reverse: true, unit: "位"}),
    /前移1个.*前移54位/u
  ],
  [
    "shares differ by points",
    change,
    figure("change", [moved("甲市", 10, 12.5)], {...years, unit: "%"}),
    /增加2\.5个百分点/u
  ],
  [
    "bounds are not subtracted",
    change,
    figure("change", [moved("甲市", 10, 20, {after_qualifier: "at_least"})], years),
    /^0个地区可比.*甲市由10件到超20件。$/u
  ],
  [
    "values that sources disagree on are not subtracted",
    change,
    figure(
      "change",
      [moved("甲市", 10, 20, {conflict: true}), moved("甲市", 10, 21, {conflict: true})],
      years
    ),
    /^0个地区可比/u
  ],
  [
    "a period without a figure",
    change,
    figure(
      "change",
      [moved("甲市", 10, null), moved("乙市", null, 4), moved("丙市", null, null)],
      years
    ),
    /没有查到/u
  ],
  ["one value for all", change, figure("change", [moved("甲市", 7, 7)], years), /不变1个/u],
  [
    "many places",
    change,
    figure(
      "change",
      many.map((name, at) => moved(name, 1000 * at, 123_456 + at)),
      years
    ),
    /31个地区可比/u
  ],
  ["nothing at all", change, figure("change", [moved("甲市", null, null)], years), /^没有查到$/u],
  [
    "dots apart",
    scatter,
    figure("scatter", [dot("甲市", 1, 2), dot("乙市", 3, 4)]),
    /共2个点.*甲市：横轴1件，纵轴2件/u
  ],
  [
    "dots upon each other",
    scatter,
    figure(
      "scatter",
      many.map((name, at) => dot(name, 1 + (at % 3) / 100, 5))
    ),
    /共31个点/u
  ],
  [
    "ranks count from the top",
    scatter,
    figure("scatter", [dot("甲市", 1, 2), dot("乙市", 90, 40)], {x_down: true, y_down: true}),
    /共2个点/u
  ],
  [
    "a place with one of two figures is no dot",
    scatter,
    figure("scatter", [dot("甲市", 1, null), dot("乙市", 3, 4)]),
    /共1个点/u
  ],
  ["no dot", scatter, figure("scatter", [dot("甲市", 1, null)]), /^没有查到$/u]
];

suite.each(cases)("%s", (_, kind, given, said) => {
  test.each([280, 360, 720, 1200])("at %d keeps law 4", (width) => {
    const drawn = kind.draw(given, {width, theme: light}, page(), zh);
    const svg = drawn.svg.outerHTML;
    expect(svg).not.toMatch(/NaN|undefined|Infinity|var\(/u);
    expect(kind.draw(given, {width, theme: light}, page(), zh).svg.outerHTML).toBe(svg);
    expect(drawn.svg.getAttribute("viewBox")).toBe(`0 0 ${String(width)} ${String(drawn.height)}`);
    expect(outside(drawn.svg, width, drawn.height)).toEqual([]);
    expect(touching(drawn.svg)).toEqual([]);
    for (const point of drawn.points) {
      expect(given.table.rows[point.row]).toBeDefined();
      expect(point.x).toBeGreaterThanOrEqual(0);
      expect(point.x).toBeLessThanOrEqual(width);
    }
  });

  test("is told in words", () => {
    expect(kind.describe(given, zh)).toMatch(said);
  });
});

test("a bound is an open mark", () => {
  const drawn = (bound: string) =>
    change.draw(
      figure("change", [moved("甲市", 1, 2, {after_qualifier: bound})], years),
      {width: 720, theme: light},
      page(),
      zh
    ).svg;
  const open = (svg: SVGSVGElement) =>
    [...svg.querySelectorAll("[data-row] circle")].filter(
      (one) => one.getAttribute("fill") === light.paper
    ).length;
  expect([open(drawn("exact")), open(drawn("at_least"))]).toEqual([0, 1]);
});

function page(): Document {
  return parseHTML("<html></html>").document;
}

function outside(svg: SVGSVGElement, width: number, height: number): string[] {
  return texts(svg)
    .filter(
      ({left, top, right, bottom}) =>
        left < -0.5 || top < -0.5 || right > width + 0.5 || bottom > height + 0.5
    )
    .map(({text}) => text);
}

function touching(svg: SVGSVGElement): string[] {
  const said = texts(svg);
  return said.flatMap((one, index) =>
    said
      .slice(index + 1)
      .filter((other) => overlap(shrunk(one), shrunk(other)))
      .map((other) => `${one.text} × ${other.text}`)
  );
}

/** Boxes that share an edge do not touch: half a pixel is forgiven. */
function shrunk({left, top, right, bottom}: Box): Box {
  return {left: left + 0.5, top: top + 0.5, right: right - 0.5, bottom: bottom - 0.5};
}
