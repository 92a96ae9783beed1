import {expect, test} from "vitest";

import {fetched, parted, pinned, relative, Unpinned} from "./freeze-page.ts";

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
  return pinned(names, "v/1.0.0/", "/", () => new TextEncoder().encode(html));
}

test("pinned(names, folder) takes the pages of the release alone", () => {
  expect([...pin("<p>x</p>").keys()]).toEqual([page]);
});

test("pinned(names, folder) refuses a page that is not whole", () => {
  expect(() => pin('<script src="/_astro/a.js"></script>')).toThrow(Unpinned);
});

test("parted(pages) keeps a long style and script beside the pages, once for all", () => {
  const [style, script] = ["a{}".repeat(1334), "f();".repeat(1000)];
  const own = "<style>b{}</style><script>g()</script>";
  const html = (words: string) =>
    `<style>${style}</style>${own}<script>${script}</script><p>${words}</p>`;
  const bytes = (text: string) => new TextEncoder().encode(text);
  const {pages, parts} = parted(
    new Map([
      ["embed/x/index.html", bytes(html("x"))],
      ["embed/y/index.html", bytes(html("y"))]
    ]),
    (name) => (name.endsWith(".css") ? "1.0.0/embed/" : "2.0.0/embed/")
  );
  const text = (held: Uint8Array | undefined) => new TextDecoder().decode(held);
  const [css = "", js = ""] = [...parts.keys()];
  expect([css, js]).toEqual([
    expect.stringMatching(/^[\da-f]{12}\.css$/),
    expect.stringMatching(/^[\da-f]{12}\.js$/)
  ]);
  expect([text(parts.get(css)), text(parts.get(js))]).toEqual([style, script]);
  for (const id of ["x", "y"])
    expect(text(pages.get(`embed/${id}/index.html`))).toBe(
      `<link rel="stylesheet" href="../../../1.0.0/embed/${css}">${own}` +
        `<script src="../../../2.0.0/embed/${js}"></script><p>${id}</p>`
    );
});
