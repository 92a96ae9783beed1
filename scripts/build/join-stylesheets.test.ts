import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";

import {afterEach, beforeEach, expect, test} from "vitest";

import {joinSheets} from "./join-stylesheets.ts";

let folder: string;

beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "sheets-"))));
afterEach(() => rmSync(folder, {recursive: true}));

function put(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), text);
}

const get = (path: string) => readFileSync(join(folder, path), "utf8");
const linked = (...names: string[]) =>
  names.map((name) => `<link rel="stylesheet" href="/town/_astro/${name}">`).join("");
const sheets = () => readdirSync(join(folder, "_astro")).filter((name) => name.endsWith(".css"));

test("joins a page's sheets in their order and shares them between pages", () => {
  put("_astro/b.css", "p{color:red}\n");
  put("_astro/a.css", "p{color:blue}\n");
  put("index.html", `<title>A</title>${linked("b.css", "a.css")}<style>i{}</style>`);
  put("x/y/index.html", linked("b.css", "a.css"));
  put("plain.html", "<p>no sheet</p>");
  joinSheets(folder);
  const [name = "", ...others] = sheets();
  expect(others).toEqual([]);
  expect(name).toMatch(/^page\.[0-9a-f]{12}\.css$/);
  expect(get(`_astro/${name}`)).toBe("p{color:red}\np{color:blue}");
  expect(get("index.html")).toBe(`<title>A</title>${linked(name)}<style>i{}</style>`);
  expect(get("x/y/index.html")).toBe(linked(name));
  expect(get("plain.html")).toBe("<p>no sheet</p>");
});

test("what else is done to pages is done to those with a sheet and those without", () => {
  put("_astro/a.css", "a{}");
  put("1.html", linked("a.css"));
  put("2.html", "<p>b</p>");
  joinSheets(folder, (html) => `${html}<p>end</p>`);
  expect(get("1.html")).toMatch(/^<link [^>]*page\.[^>]*><p>end<\/p>$/);
  expect(get("2.html")).toBe("<p>b</p><p>end</p>");
});

test("another order is another sheet, and one named twice stands once", () => {
  put("_astro/a.css", "a{}");
  put("_astro/b.css", "b{}");
  put("1.html", linked("a.css", "b.css", "a.css"));
  put("2.html", linked("b.css", "a.css"));
  joinSheets(folder);
  expect(sheets().map((name) => get(`_astro/${name}`))).toEqual(
    expect.arrayContaining(["a{}\nb{}", "b{}\na{}"])
  );
  expect(get("1.html").match(/<link/g)).toHaveLength(1);
});

test("keeps a sheet that a script fetches later", () => {
  put("_astro/a.css", "a{}");
  put("_astro/later.css", "b{}");
  put("_astro/later.js", `import("./later.css")`);
  put("index.html", linked("a.css"));
  joinSheets(folder);
  expect(sheets()).toContain("later.css");
  expect(sheets()).not.toContain("a.css");
});

test("says which page names a sheet that is not there", () => {
  put("_astro/a.css", "a{}");
  put("index.html", linked("gone.css"));
  expect(() => joinSheets(folder)).toThrow(/index\.html: no style sheet gone\.css/);
});

test("scopes get short names, the same in pages and sheets", () => {
  put("_astro/a.css", "p[data-astro-cid-zz]{color:red}i[data-astro-cid-aa]{}");
  put("1.html", `${linked("a.css")}<p data-astro-cid-zz></p>`);
  put("2.html", "<i data-astro-cid-aa></i>");
  joinSheets(folder);
  expect(get("1.html")).toMatch(/<p data-s1><\/p>$/);
  expect(get("2.html")).toBe("<i data-s0></i>");
  expect(sheets().map((name) => get(`_astro/${name}`))).toEqual([
    "p[data-s1]{color:red}i[data-s0]{}"
  ]);
});
