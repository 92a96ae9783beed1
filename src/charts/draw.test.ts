import {readdirSync, readFileSync} from "node:fs";

import {parseHTML} from "linkedom";
import {describe as suite, expect, test} from "vitest";

import {seen, texts} from "../fixtures/texts.ts";
import {figure as schema} from "../model/figures/figure.ts";
import {zh} from "../words/zh.ts";
import {describe, draw} from "./draw.ts";
import {kinds} from "./kinds/index.ts";
import {type Box, overlap} from "./labels/place-labels.ts";
import {dark, light} from "./theme.ts";

const folder = new URL("../fixtures/figures/", import.meta.url);
const figures = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => schema.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));
const widths = [280, 304, 640, 1200];
const themes = [light, dark];

test("every kind has an example figure", () => {
  expect(new Set(figures.map(({kind}) => kind))).toEqual(new Set(Object.keys(kinds)));
});

test("draw() refuses a kind it does not know", () => {
  const figure = {...figures[0]!, kind: "pie"};
  expect(() => draw(figure, {width: 360, theme: light}, page(), zh)).toThrow("unknown kind: pie");
});

suite.each(figures.map((figure) => [figure.id, figure] as const))("%s", (_, figure) => {
  const cases = widths.flatMap((width) =>
    themes.map((theme) => [width, theme.name, theme] as const)
  );

  test.each(cases)("at %d in %s keeps law 4", (width, _, theme) => {
    const drawing = draw(figure, {width, theme}, page(), zh);
    const svg = drawing.svg.outerHTML;
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\bnull\b/u);
    expect(svg).not.toContain("var(");
    expect(draw(figure, {width, theme}, page(), zh).svg.outerHTML).toBe(svg);
    const ids = [...svg.matchAll(/\sid="([^"]*)"/gu)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(drawing.svg.getAttribute("viewBox")).toBe(
      `0 0 ${String(drawing.width)} ${String(drawing.height)}`
    );
    expect(drawing.width).toBe(width);
    for (const point of drawing.points) {
      expect(figure.table.rows[point.row]).toBeDefined();
      expect(point.x).toBeGreaterThanOrEqual(0);
      expect(point.x).toBeLessThanOrEqual(width);
      expect(point.y).toBeGreaterThanOrEqual(0);
      const marks = [...drawing.svg.querySelectorAll(`[data-row="${String(point.row)}"]`)];
      // What a reader may choose instead is drawn over the same room and may need more of it.
      if (marks.every(seen)) expect(point.y).toBeLessThanOrEqual(drawing.height);
    }
  });

  test.each(widths)("at %d no text leaves the frame or touches another", (width) => {
    const {svg, height} = draw(figure, {width, theme: light}, page(), zh);
    const said = texts(svg);
    const outside = said.filter(
      (box) =>
        box.left < -0.5 || box.top < -0.5 || box.right > width + 0.5 || box.bottom > height + 0.5
    );
    expect(outside.map(({text}) => text)).toEqual([]);
    const pairs = said.flatMap((one, index) =>
      said
        .slice(index + 1)
        .filter((other) => overlap(shrunk(one), shrunk(other)))
        .map((other) => `${one.text} × ${other.text}`)
    );
    expect(pairs).toEqual([]);
  });

  test("is told in words with a number, and not in those of the title", () => {
    const said = describe(figure, zh);
    expect(said).toMatch(/\d/u);
    expect(said).not.toBe(figure.title);
    expect(said).not.toMatch(/NaN|undefined|null/u);
  });
});

function page(): Document {
  return parseHTML("<html></html>").document;
}

/** Boxes that share an edge do not touch: half a pixel is forgiven. */
function shrunk({left, top, right, bottom}: Box): Box {
  return {left: left + 0.5, top: top + 0.5, right: right - 0.5, bottom: bottom - 0.5};
}
