import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";

import {parseHTML} from "linkedom";
import {describe as suite, expect, test} from "vitest";

import {figure as schema} from "../model/figures/figure.ts";
import {zh} from "../words/zh.ts";
import {draw} from "./draw.ts";
import {dark, light} from "./theme.ts";

// Only UPDATE_GOLDEN=1 writes a golden drawing; look at the change before you commit it.
const accept = process.env["UPDATE_GOLDEN"] === "1";
const examples = new URL("../fixtures/figures/", import.meta.url);
const golden = new URL("../../tests/golden/", import.meta.url);
const figures = readdirSync(examples)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => schema.parse(JSON.parse(readFileSync(new URL(name, examples), "utf8"))));
const cases = figures.flatMap((figure) =>
  [304, 640].flatMap((width) => [light, dark].map((theme) => ({figure, width, theme})))
);

test.each(
  cases.map((one) => [`${one.figure.id}-${String(one.width)}-${one.theme.name}`, one] as const)
)("%s is drawn as it was", (name, {figure, width, theme}) => {
  const {document} = parseHTML("<html></html>") as unknown as {document: Document};
  const drawn = normal(draw(figure, {width, theme}, document, zh).svg.outerHTML);
  const kept = new URL(`${name}.svg`, golden);
  const changed = new URL(`${name}-changed.svg`, golden);
  if (accept) writeFileSync(kept, drawn);
  const before = existsSync(kept) ? readFileSync(kept, "utf8") : "no golden drawing";
  if (before === drawn) rmSync(changed, {force: true});
  else writeFileSync(changed, drawn);
  // Compared as a yes or no: the two files lie side by side to be looked at.
  expect(before === drawn, `look at ${name}-changed.svg`).toBe(true);
});

suite("the folder of golden drawings", () => {
  test("holds no drawing of a figure that is gone", () => {
    const names = new Set(
      cases.map(({figure, width, theme}) => `${figure.id}-${String(width)}-${theme.name}.svg`)
    );
    const stray = readdirSync(golden).filter(
      (name) => name.endsWith(".svg") && !names.has(name.replace("-changed", ""))
    );
    expect(stray).toEqual([]);
  });
});

/** One decimal, ids by order of appearance, one element a line. */
function normal(svg: string): string {
  const ids = [...new Set([...svg.matchAll(/\sid="([^"]*)"/gu)].map((match) => match[1] ?? ""))];
  const named = ids.reduce(
    (text, id, index) =>
      text
        .replaceAll(`"${id}"`, `"id${String(index)}"`)
        .replaceAll(`#${id})`, `#id${String(index)})`),
    svg
  );
  const rounded = named.replace(/-?\d+\.\d+/gu, (digits) =>
    String(Number(Number(digits).toFixed(1)))
  );
  return `${rounded.replaceAll("><", ">\n<")}\n`;
}
