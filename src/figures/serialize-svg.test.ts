import {Resvg} from "@resvg/resvg-js";
import {expect, test} from "vitest";

import {parse} from "../fixtures/parse-svg.ts";
import {document} from "./document.ts";
import {serializeSvg} from "./serialize-svg.ts";

/** Parses markup as the chart library would have built it. */
function drawing(inner: string): SVGSVGElement {
  const text = `<svg class="plot-d6a7b5 drawing">${inner}</svg>`;
  return parse(text);
}

const print = (inner: string, ink = "#000000") =>
  serializeSvg(drawing(inner), {prefix: "f", ink}).replace(/^<svg[^>]*>|<\/svg>$/gu, "");

const cases: [string, string, string][] = [
  [
    "drops the library's style sheet",
    "<style>text{white-space:pre}</style><path d='M0,0'/>",
    '<path d="M0,0"/>'
  ],
  [
    "turns a style into attributes",
    '<text style="font-size: 12px; fill:red;white-space:pre">甲</text>',
    '<text fill="red" font-size="12">甲</text>'
  ],
  [
    "rounds places to one decimal",
    '<path d="M1.2345,-0.04L1e3,2.25"/>',
    '<path d="M1.2,0L1e3,2.3"/>'
  ],
  ["leaves a scale alone", '<path transform="scale(0.123)"/>', '<path transform="scale(0.123)"/>'],
  [
    "leaves opacity and weights alone",
    '<path stroke-width="0.75" opacity="0.25"/>',
    '<path stroke-width="0.75" opacity="0.25"/>'
  ],
  ["leaves the words and numbers of a text alone", "<text>41.525</text>", "<text>41.525</text>"],
  ["drops groups that hold nothing", "<g><g></g><g> </g></g><circle r='1'/>", '<circle r="1"/>'],
  [
    "drops names inside the picture",
    '<g aria-label="dot" aria-hidden="true" role="img"><circle r="1"/></g>',
    '<g><circle r="1"/></g>'
  ],
  [
    "drops fonts, so that the page's own is used",
    '<g font-family="system-ui"><circle r="1"/></g>',
    '<g><circle r="1"/></g>'
  ],
  [
    "keeps marks tied to rows",
    '<circle data-row="3" data-group="甲" r="1.26"/>',
    '<circle data-row="3" data-group="甲" r="1.3"/>'
  ],
  [
    "renames ids with what points at them",
    '<clipPath id="plot-clip-7"><rect width="1"/></clipPath><g clip-path="url(#plot-clip-7)"><use href="#plot-clip-7"/></g>',
    '<clipPath id="f-1"><rect width="1"/></clipPath><g clip-path="url(#f-1)"><use href="#f-1"/></g>'
  ]
];

test.each(cases)("finish %s", (_, before, after) => {
  expect(print(before)).toBe(after);
});

test("finish gives the root a namespace and keeps its class", () => {
  const text = serializeSvg(drawing("<path/>"), {prefix: "f", ink: "#000000"});
  expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(text).toContain('class="drawing"');
});

test("finish replaces currentColor, which means nothing in a copy", () => {
  expect(print('<g fill="currentColor"><path/></g>', "#123456")).toBe(
    '<g fill="#123456"><path/></g>'
  );
});

test("finish refuses a style that SVG has no attribute for", () => {
  expect(() => print('<g style="mix-blend-mode: multiply"><path/></g>')).toThrow(
    "style without an attribute: mix-blend-mode"
  );
});

test("a name with the signs of markup in an attribute stays well formed, and what it was", () => {
  const name = 'R&D<含"估算">]]>';
  // As drawings are made: in an HTML document, whose attributes are written with fewer signs escaped.
  const element = (tag: string) => document.createElementNS("http://www.w3.org/2000/svg", tag);
  const svg = element("svg") as SVGSVGElement;
  const [circle, text] = [element("circle"), element("text")];
  circle.setAttribute("data-group", name);
  text.textContent = name;
  svg.append(circle, text);
  const made = serializeSvg(svg, {prefix: "f", ink: "#000000"});
  expect(made).toContain('data-group="R&amp;D&lt;含&quot;估算&quot;>]]>"');
  // A strict reader: what resvg refuses breaks the picture.
  const read = new Resvg(made.replace("<svg", '<svg width="9" height="9"'), {
    font: {loadSystemFonts: false}
  });
  expect(read.width).toBe(9);
  expect(made).toContain('<text>R&amp;D&lt;含"估算"&gt;]]&gt;</text>');
});
