import {expect, test} from "vitest";

import {deferred} from "./defer-modules.ts";

const module = (name: string) => `<script type="module" src="/town/_astro/${name}.js"></script>`;

test("what a page asks for stands in the list of its head, in order and once", () => {
  expect(
    deferred(
      `<script data-modules="">x()</script><p>a</p>${module("b")}${module("a")}${module("b")}`
    )
  ).toBe('<script data-modules="/town/_astro/b.js /town/_astro/a.js">x()</script><p>a</p>');
});

test("a page without modules keeps an empty list", () => {
  expect(deferred('<script data-modules="">x()</script>')).toBe(
    "<script data-modules>x()</script>"
  );
});

test("a page whose head starts nothing keeps its elements", () => {
  expect(deferred(module("a"))).toBe(module("a"));
});

test("scripts of other kinds stay", () => {
  const data = '<script data-modules="">x()</script><script type="application/ld+json">{}</script>';
  expect(deferred(data + module("a"))).toContain('<script type="application/ld+json">{}</script>');
});
