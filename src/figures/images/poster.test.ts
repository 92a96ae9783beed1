import {expect, test} from "vitest";

import {dark, light} from "../../charts/theme.ts";
import {fixtures} from "../../fixtures/figures.ts";
import {zh} from "../../words/zh.ts";
import {parse} from "../document.ts";
import {characters} from "./font.ts";
import {lacking} from "./glyphs.ts";
import {poster} from "./poster.ts";
import type {Format} from "./shape.ts";

const credit = {name: "灯塔观察", address: "https://example.org/figures/x/"};

const formats: [string, Format][] = [
  ["as tall as its content", {width: 720, height: null, theme: light}],
  ["on dark ground", {width: 540, height: null, theme: dark}],
  ["as a card", {width: 600, height: 315, theme: light}],
  ["upright", {width: 540, height: 720, theme: light}],
  ["square", {width: 540, height: 540, theme: light}]
];

const cases = formats.flatMap(([shape, format]) =>
  fixtures.map((figure) => ({shape, format, figure}))
);

test.each(cases)("poster of $figure.id $shape is whole in itself", ({figure, format}) => {
  const made = poster(figure, format, credit, zh);
  const root = parse(made.svg);
  expect(lacking(characters(made.svg))).toEqual([]);
  expect(made.svg).not.toMatch(
    /var\(|currentColor|NaN|undefined|style=|data-points|https?:\/\/(?!www\.w3)/u
  );
  expect(root.getAttribute("width")).toBe(String(format.width));
  if (format.height !== null) expect(made.height).toBe(format.height);
  const ids = [...root.querySelectorAll("[id]")].map((node) => node.id);
  expect(new Set(ids).size).toBe(ids.length);
  const words = [...root.querySelectorAll("text")].map((node) => node.textContent).join("");
  expect(words).toContain(figure.title);
  expect(words).toContain("example.org/figures/x/");
  if (figure.sources.length > 0) expect(words).toContain(zh.figure.sourceLine);
});

test.each(cases)(
  "poster of $figure.id $shape keeps its words apart and inside",
  ({figure, format}) => {
    const {svg, width, height} = poster(figure, format, credit, zh);
    const root = parse(svg);
    const own = [...root.children].filter((node) => node.localName === "text");
    const lines = own
      .flatMap((node) =>
        [...node.querySelectorAll("tspan")].map((line) => {
          const size = Number(node.getAttribute("font-size"));
          const base = Number(line.getAttribute("y"));
          return {
            top: base - size * 0.88,
            bottom: base + size * 0.12,
            x: Number(line.getAttribute("x"))
          };
        })
      )
      .sort((a, b) => a.top - b.top);
    const inset = [...root.children].find((node) => node.localName === "svg");
    const [left, top, wide, high] = ["x", "y", "width", "height"].map((name) =>
      Number(inset?.getAttribute(name))
    );
    expect(left! + wide!).toBeLessThanOrEqual(width + 0.5);
    expect(top! + high!).toBeLessThanOrEqual(height + 0.5);
    for (const [index, line] of lines.entries()) {
      expect(line.bottom).toBeLessThanOrEqual(height);
      const before = lines[index - 1];
      if (before) expect(line.top).toBeGreaterThanOrEqual(before.bottom - 0.5);
      if (left! <= line.x)
        expect(line.bottom <= top! + 0.5 || line.top >= top! + high! - 0.5).toBe(true);
    }
  }
);

test("poster says how small its drawing came out", () => {
  const [figure] = fixtures;
  const {scale} = poster(figure!, {width: 720, height: null, theme: light}, credit, zh);
  expect(scale).toBe(1);
});
