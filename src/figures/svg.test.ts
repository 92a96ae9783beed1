import {expect, test} from "vitest";

import {dark, light} from "../charts/theme.ts";
import {fixtures} from "../fixtures/figures.ts";
import {parse} from "../fixtures/parse-svg.ts";
import {zh} from "../words/zh.ts";
import {svg} from "./svg.ts";

const frames = [304, 640].flatMap((width) => [light, dark].map((theme) => ({width, theme})));

const cases = fixtures.flatMap((figure) =>
  frames.map((frame) => ({name: `${figure.id} ${frame.width} ${frame.theme.name}`, figure, frame}))
);

test.each(cases)("svg of $name stands under a strict policy", ({figure, frame}) => {
  const text = svg(figure, frame, zh).svg;
  const document = parse(text);
  const all = [document, ...document.querySelectorAll("*")];
  expect(all.filter((node) => node.localName === "style" || node.hasAttribute("style"))).toEqual(
    []
  );
  expect(text).not.toMatch(/NaN|undefined|null|Infinity/u);
  expect(text).not.toMatch(/aria-|plot-/u);
  expect(text).not.toMatch(/var\(|currentColor/u);
  const ids = all.map((node) => node.id).filter((id) => id !== "");
  expect(new Set(ids).size).toBe(ids.length);
  const used = [...text.matchAll(/(?:url\(|href=")#([^)"]+)/gu)].map((hit) => hit[1]);
  expect(used.filter((id) => !ids.includes(id ?? ""))).toEqual([]);
  expect(document.getAttribute("class")).toMatch(/^drawing\b/u);
});

test("svg of one figure at two widths shares no id", () => {
  for (const figure of fixtures) {
    const [narrow, wide] = [304, 640].map((width) => svg(figure, {width, theme: light}, zh).svg);
    const ids = (text = "") => [...text.matchAll(/ id="([^"]+)"/gu)].map((hit) => hit[1]);
    expect(ids(narrow).filter((id) => ids(wide).includes(id))).toEqual([]);
  }
});

test("svg draws a figure once for a width and a theme", () => {
  const [figure] = fixtures;
  const frame = {width: 333, theme: light};
  expect(svg(figure!, frame, zh)).toBe(svg(figure!, {...frame}, zh));
});

test("svg of the same figure read twice has the same bytes", () => {
  for (const figure of fixtures) {
    const again = structuredClone(figure);
    const frame = {width: 640, theme: light};
    expect(svg(again, frame, zh).svg).toBe(svg(figure, frame, zh).svg);
  }
});
