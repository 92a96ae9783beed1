// The pages' colours are the drawings' colours.
import {readFileSync} from "node:fs";

import {expect, it} from "vitest";

import {dark, light, type Theme} from "../charts/theme.ts";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");

/** The custom properties declared between two marks of the file. */
function properties(from: string, to: string): Record<string, string> {
  const part = css.slice(css.indexOf(from), css.indexOf(to));
  return Object.fromEntries(
    [...part.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map((m) => [m[1] ?? "", m[2] ?? ""])
  );
}

function expected(theme: Theme): Record<string, string> {
  const {paper, ink, quiet, line, city, other, target, document, fills} = theme;
  const steps = Object.fromEntries(fills.map((fill, i) => [`fill-${i + 1}`, fill]));
  return {paper, ink, quiet, line, city, other, target, document, ...steps};
}

it("tokens.css holds the light theme of the drawings", () => {
  expect(properties(":root {", "@media screen")).toEqual(expected(light));
});

it("tokens.css holds the dark theme of the drawings", () => {
  expect(properties("@media screen", "@media (forced-colors")).toEqual(expected(dark));
});

it("drawing.css sets the reader's theme over each colour that a drawing carries", () => {
  const rules = readFileSync(new URL("drawing.css", import.meta.url), "utf8");
  const found = [...rules.matchAll(/^\[(fill|stroke)="(.*)"\] \{\n {2}(.*): var\(--(.*)\);\n\}/gm)];
  const wanted = ["fill", "stroke"].flatMap((part) =>
    Object.entries(expected(light)).map(([name, colour]) => [part, colour, part, name])
  );
  expect(found.map(([, ...rule]) => rule)).toEqual(wanted);
});

it("no two colours of a drawing are the same, so that each is known by its value", () => {
  const colours = Object.values(expected(light));
  expect(new Set(colours).size).toBe(colours.length);
});
