import {expect, test} from "vitest";

import {fetched, freezePage, relative, Unpinned} from "./freeze-page.ts";

const page = "v/1.0.0/embed/x/index.html";

test.each([
  ['<a href="/figures/x/">', "/", '<a href="../../../../figures/x/">'],
  ['<a href="/b/">', "/b/", '<a href="../../../../">'],
  ['<a href="/b/figures/x/#a">', "/b/", '<a href="../../../../figures/x/#a">'],
  ['<a href="/elsewhere/">', "/b/", '<a href="/elsewhere/">'],
  ['<a href="https://town.test/b/">', "/b/", '<a href="https://town.test/b/">'],
  ['<a href="//town.test/">', "/", '<a href="//town.test/">'],
  ['<use href="#a"/>', "/", '<use href="#a"/>']
])("relative(%s) below %s", (html, base, told) => {
  expect(relative(html, page, base)).toBe(told);
});

test.each([
  ['<a href="/figures/x/">x</a>', []],
  ['<link rel="canonical" href="https://town.test/">', []],
  ['<svg><use href="#a"/></svg><img src="data:image/png;base64,x">', []],
  ["<style>p{fill:url(#a);color:red}</style><script>1</script>", []],
  ['<link rel="stylesheet" href="/_astro/a.css">', ["/_astro/a.css"]],
  ['<script type="module" src="/_astro/a.js"></script>', ["/_astro/a.js"]],
  ['<img alt="" src="a.png">', ["a.png"]],
  ["<style>p{background:url('a.png')}</style>", ["a.png"]]
])("fetched(%s)", (html, urls) => {
  expect(fetched(html)).toEqual(urls);
});

function pin(html: string) {
  const names = new Set([page, "embed/x/index.html", "v/1.0.0/other.css"]);
  return freezePage(names, "v/1.0.0/", "/", () => new TextEncoder().encode(html));
}

test("pinned(names, folder) takes the pages of the release alone", () => {
  expect([...pin("<p>x</p>").keys()]).toEqual([page]);
});

test("pinned(names, folder) refuses a page that is not whole", () => {
  expect(() => pin('<script src="/_astro/a.js"></script>')).toThrow(Unpinned);
});
