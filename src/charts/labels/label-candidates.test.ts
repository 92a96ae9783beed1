// Which values of a line are written beside their points.
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";

import {fixtures} from "../../fixtures/figures.ts";
import {texts} from "../../fixtures/texts.ts";
import {zh} from "../../words/zh.ts";
import {draw} from "../draw.ts";
import {light} from "../theme.ts";

const [line] = fixtures.filter(({id}) => id === "line-single");

function values(given: readonly number[]): string[] {
  const figure = structuredClone(line!);
  const [row] = figure.table.rows;
  const {x, y} = figure.channels as {x: string; y: string};
  figure.table.rows = given.map((value, at) => ({
    ...row!,
    ...{[x]: String(2001 + at), [y]: value, role: "observation", qualifier: "exact", conflict: null}
  }));
  const {document} = parseHTML("<html></html>") as unknown as {document: Document};
  const {svg} = draw(figure, {width: 640, theme: light}, document, zh);
  return texts(svg)
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
