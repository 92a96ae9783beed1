// Contrast of every drawing, reckoned from its colours: WCAG 2.2, 1.4.3 for words, 1.4.11 for marks.
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";

import {deriveCatalogue} from "../../scripts/compile/derive/catalogue.ts";
import {compileFigures} from "../../scripts/compile/figures/compile-figures.ts";
import {parse} from "../../scripts/compile/read/parse-folder.ts";
import {dataFolder, readFolder} from "../../scripts/compile/read/read-folder.ts";
import {fixtures} from "../fixtures/figures.ts";
import {inherited, seen, shift, texts} from "../fixtures/texts.ts";
import {zh} from "../words/zh.ts";
import {draw} from "./draw.ts";
import {kinds} from "./kinds/index.ts";
import {dark, light, type Theme} from "./theme.ts";

const {parsed} = parse(readFolder(dataFolder));
const facts = deriveCatalogue(parsed, parsed.site!, parsed.plan!);
const figures = [...fixtures, ...compileFigures(facts, parsed.figures, kinds).figures];
const cases = figures.flatMap((figure) =>
  [light, dark].map((theme) => [figure.id, theme.name, figure, theme] as const)
);

test.each(cases)("%s in %s: words reach 4.5:1, marks 3:1", (_, __, figure, theme) => {
  const {document} = parseHTML("<html></html>") as unknown as {document: Document};
  for (const width of [304, 640]) {
    const {svg} = draw(figure, {width, theme}, document, zh);
    const grounds = areas(svg, theme);
    for (const {text, element, left, right, top, bottom} of texts(svg)) {
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      const behind = grounds.filter(
        (area) =>
          area.left <= x &&
          x <= area.right &&
          area.top <= y &&
          y <= area.bottom &&
          before(area.element, element)
      );
      const ground = behind.at(-1)?.fill ?? theme.paper;
      const fill = inherited(element, "fill") ?? "";
      expect(contrast(fill, ground), `${text}: ${fill} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
    for (const mark of svg.querySelectorAll("rect,path,circle,line,polygon")) {
      const colours = [paint(mark, "stroke", theme), paint(mark, "fill", theme)].flatMap((one) =>
        one === null ? [] : [one]
      );
      // Hairlines and areas: what they say is said by a number or an edge as well.
      const soft = [theme.line, theme.paper, ...theme.fills];
      if (!seen(mark) || colours.every((colour) => soft.includes(colour))) continue;
      const best = Math.max(...colours.map((colour) => contrast(colour, theme.paper)));
      expect(best, mark.outerHTML).toBeGreaterThanOrEqual(3);
    }
  }
});

test("a colour against itself has no contrast, black on white all of it", () => {
  expect(contrast("#123456", "#123456")).toBe(1);
  expect(contrast("#000000", "#ffffff")).toBe(21);
});

interface Area {
  element: Element;
  fill: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Filled boxes, in the order they are drawn. */
function areas(svg: Element, theme: Theme): Area[] {
  return [...svg.querySelectorAll("rect")].flatMap((element) => {
    const fill = paint(element, "fill", theme);
    if (fill === null || !seen(element)) return [];
    const [x, y, width, height] = ["x", "y", "width", "height"].map((name) =>
      Number(element.getAttribute(name) ?? 0)
    ) as [number, number, number, number];
    const by = shift(element);
    return [
      {
        element,
        fill,
        left: x + by.x,
        right: x + by.x + width,
        top: y + by.y,
        bottom: y + by.y + height
      }
    ];
  });
}

/** The colour a mark is painted with on paper, opacity reckoned in; null where there is none. */
function paint(mark: Element, name: "fill" | "stroke", theme: Theme): string | null {
  const colour = inherited(mark, name) ?? "none";
  if (!colour.startsWith("#")) return null;
  const share =
    Number(inherited(mark, `${name}-opacity`) ?? 1) * Number(inherited(mark, "opacity") ?? 1);
  if (share === 1) return colour;
  const [over, under] = [channels(colour), channels(theme.paper)];
  const mixed = over.map((value, at) => Math.round(value * share + (under[at] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function contrast(one: string, other: string): number {
  const [high = 0, low = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return Math.round(((high + 0.05) / (low + 0.05)) * 100) / 100;
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function before(one: Element, other: Element): boolean {
  return (one.compareDocumentPosition(other) & 4) !== 0;
}
