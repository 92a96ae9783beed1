import {describe, expect, test} from "vitest";

import {fixtures} from "../../fixtures/figures.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {zh} from "../../words/zh.ts";
import {pageView} from "../page-view.ts";
import {embedWidths, type Height, height} from "./height.ts";
import {type Lines, lines, linesHeight} from "./text.ts";

const ids = {title: "t", description: "d"};

function heightOf(figure: Figure): Height {
  return height(lines(figure, "Site", null, zh), pageView(figure, ids, zh, embedWidths), zh);
}

const functions: Readonly<Record<string, (...values: number[]) => number>> = {
  "(": (value) => value ?? NaN,
  "calc(": (value) => value ?? NaN,
  "min(": Math.min,
  "clamp(": (least = NaN, value = NaN, most = NaN) => Math.max(least, Math.min(value, most))
};

/** What a browser makes of a length where 100cqw are so many pixels. */
function computed(css: string, width: number): number {
  const plain = css.replaceAll("100cqw", String(width)).replaceAll("px", "");
  const tokens = plain.match(/[a-z]*\(|\d[\d.]*(?:e\d+)?|[-+*),]/g) ?? [];
  let at = 0;
  const atom = (): number => {
    const token = tokens[at++]!;
    if (token === "-") return -atom();
    if (!token.endsWith("(")) return Number(token);
    const values = [sum()];
    while (tokens[at++] === ",") values.push(sum());
    return functions[token]!(...values);
  };
  const product = (): number => {
    let value = atom();
    for (; tokens[at] === "*"; value *= atom()) at += 1;
    return value;
  };
  const sum = (): number => {
    let value = product();
    while (/^[-+]$/.test(tokens[at] ?? "")) value += tokens[at++] === "+" ? product() : -product();
    return value;
  };
  return sum();
}

describe.each(fixtures)("$id", (figure) => {
  const made = heightOf(figure);

  test.each([280, 319, 320, 375, 479, 480, 599, 600, 640, 783, 784, 1200])(
    "has the same height at %i px in numbers and in the style",
    (width) => {
      expect(computed(made.css("100cqw"), width)).toBeCloseTo(made.at(width), 6);
    }
  );

  test("has room enough at the widths that matter", () => {
    expect(Math.max(...[320, 600, 1200].map(made.at))).toBeLessThanOrEqual(made.enough);
  });
});

describe("words around a drawing", () => {
  const base: Lines = {
    ...{title: "城市", subtitle: "件", note: null, sources: "", cited: "", named: 5},
    ...{back: "本图", pinned: null}
  };
  const at = (more: Partial<Lines>, width: number) => linesHeight({...base, ...more}, width, zh);

  test("stand higher where the column is narrow", () => {
    const long = {note: "字".repeat(100)};
    expect(at(long, 256)).toBeGreaterThan(at(long, 736));
  });

  test.each<[string, Partial<Lines>]>([
    ["a note", {note: "注"}],
    ["sources", {sources: "某局"}],
    ["a pinned release", {pinned: "1.0"}]
  ])("take one line more for %s", (_, more) => {
    expect(at(more, 400) - at({}, 400)).toBeCloseTo(27.1, 6);
  });
});
