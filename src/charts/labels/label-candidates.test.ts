// Which values of a line are written beside their points.
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";

import {fixtures} from "../../fixtures/figures.ts";
import {texts} from "../../fixtures/texts.ts";
import {zh} from "../../words/zh.ts";
import {draw} from "../draw.ts";
import {light} from "../theme.ts";

const [line] = fixtures.filter(({id}) => id === "line-single");

function drawn(given: readonly number[], width: number) {
  const figure = structuredClone(line!);
  const [row] = figure.table.rows;
  const {x, y} = figure.channels as {x: string; y: string};
  figure.table.rows = given.map((value, at) => ({
    ...row!,
    ...{[x]: String(2001 + at), [y]: value, role: "observation", qualifier: "exact", conflict: null}
  }));
  const {document} = parseHTML("<html></html>") as unknown as {document: Document};
  return draw(figure, {width, theme: light}, document, zh);
}

function values(given: readonly number[]): string[] {
  return texts(drawn(given, 640).svg)
    .filter(({element}) => element.hasAttribute("data-row"))
    .sort((a, b) => a.left - b.left)
    .map(({text}) => text);
}

test.each([
  ["each of different values", [31, 47, 52], ["31", "47", "52"]],
  ["the ends of a run of equal ones", [31, 47, 47, 47, 47], ["31", "47", "47"]],
  ["both of two equal ones", [31, 31, 47], ["31", "31", "47"]]
])("a line says %s", (_, given, said) => {
  expect(values(given)).toEqual(said);
});

test.each([304, 640])("at %d no value stands nearer to another point than to its own", (width) => {
  // Steep both ways: a label below one point would stand beside the next.
  for (const given of [
    [31, 39, 36, 47, 12, 50],
    [60, 36, 39, 38, 80, 20]
  ]) {
    const {svg, points} = drawn(given, width);
    const said = texts(svg).filter(
      ({text, element}) => /^\d+$/u.test(text) && element.hasAttribute("data-row")
    );
    for (const {text, element, left, right, top, bottom} of said) {
      const far = ({x, y}: {x: number; y: number}) =>
        Math.hypot(x - (left + right) / 2, y - (top + bottom) / 2);
      const own = points.find(({row}) => String(row) === element.getAttribute("data-row"))!;
      const others = points.filter((point) => point.y !== own.y);
      expect(
        others.filter((point) => far(point) < far(own)),
        `${text} of ${given.join()}`
      ).toEqual([]);
    }
  }
});
