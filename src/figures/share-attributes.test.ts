import {expect, test} from "vitest";

import {draw} from "../charts/draw.ts";
import {light} from "../charts/theme.ts";
import {fixtures} from "../fixtures/figures.ts";
import {parse} from "../fixtures/parse-svg.ts";
import {zh} from "../words/zh.ts";
import {document} from "./document.ts";
import {shareAttributes} from "./share-attributes.ts";

const shared = (inner: string) => {
  const root = parse(`<svg>${inner}</svg>`);
  shareAttributes(root);
  return root.innerHTML.replaceAll(" />", "/>");
};

test.each([
  [
    "what all marks of a group say",
    '<g><rect fill="red" x="1"/><rect fill="red" x="2"/></g>',
    '<g fill="red"><rect x="1"/><rect x="2"/></g>'
  ],
  [
    "what most say, against those that say another",
    '<g><rect fill="red"/><rect fill="red"/><rect fill="none"/></g>',
    '<g fill="red"><rect/><rect/><rect fill="none"/></g>'
  ],
  [
    "by the outer group, where the inner ones say the same",
    '<g><g><text font-size="12">1</text></g><g><text font-size="12">2</text></g></g>',
    '<g font-size="12"><g><text>1</text></g><g><text>2</text></g></g>'
  ],
  [
    "of letters, where shapes stand between",
    '<g><text font-size="12">1</text><rect/><text font-size="12">2</text></g>',
    '<g font-size="12"><text>1</text><rect/><text>2</text></g>'
  ],
  [
    "not where a mark says nothing and would be changed",
    '<g><rect fill="red"/><rect fill="red"/><rect/></g>',
    '<g><rect fill="red"/><rect fill="red"/><rect/></g>'
  ],
  [
    "not by the drawing itself, whose tag is written anew in pictures",
    '<rect fill="red"/><rect fill="red"/>',
    '<rect fill="red"/><rect fill="red"/>'
  ],
  [
    "not by what is no group",
    '<g><a><rect fill="red"/><rect fill="red"/></a></g>',
    '<g><a><rect fill="red"/><rect fill="red"/></a></g>'
  ]
])("shareAttributes says once %s", (_, inner, made) => {
  expect(shared(inner)).toBe(made);
});

const names = ["fill", "stroke", "stroke-width", "stroke-dasharray", "font-size", "text-anchor"];

/** What each mark of a drawing is drawn with, its groups included. */
function looks(root: SVGSVGElement): string[] {
  return [...root.querySelectorAll("*")]
    .filter(({localName}) => localName !== "g")
    .map((mark) => {
      const own = names.filter((name) => mark.localName === "text" || !/font|text/u.test(name));
      const values = own.map((name) => mark.closest(`[${name}]`)?.getAttribute(name) ?? "");
      return [mark.localName, ...values].join(" ");
    });
}

test.each(fixtures.map((figure) => [figure.id, figure] as const))(
  "every mark of %s looks as before, in fewer characters",
  (_, figure) => {
    const {svg} = draw(figure, {width: 304, theme: light}, document, zh);
    const before = {looks: looks(svg), length: svg.outerHTML.length};
    shareAttributes(svg);
    expect(looks(svg)).toEqual(before.looks);
    expect(svg.outerHTML.length).toBeLessThanOrEqual(before.length);
  }
);
