import {expect, test} from "vitest";

import {type Built, built} from "./built.ts";
import {links} from "./links.ts";
import {frame, ids, inline, names} from "./markup.ts";
import {outside} from "./outside.ts";
import {reposts} from "./reposts.ts";
import {security} from "./security.ts";
import {sitemap} from "./sitemap.ts";
import {heavyPictures, limits, overSize, sizes} from "./size.ts";
import {social} from "./social.ts";
import {most, styleSheets, weight} from "./weight.ts";

const sound = `<html lang="en"><head><title>Town</title><meta name="viewport" content="width=1">
<meta name="description" content="A town."><link rel="canonical" href="https://town.test/b/">
</head><body><main><h1 id="top">Town</h1>…</main></body></html>`;

/** A site at /b/ whose home page has `body` in place of the dots. */
function site(body: string, more: Record<string, string> = {}): Built {
  const files: Record<string, string> = {
    "index.html": sound.replace("…", body),
    "sitemap.xml": "<loc>https://town.test/b/</loc>",
    "robots.txt": "Sitemap: https://town.test/b/sitemap.xml",
    ...more
  };
  return built(Object.keys(files), "/b/", (file) => files[file] ?? "");
}

const other = {
  "plan/index.html": sound.replace("Town", "Plan").replace("…", '<p id="2.1">x</p>'),
  "sitemap.xml": "<loc>https://town.test/b/</loc><loc>https://town.test/b/plan/</loc>"
};

test("a sound site has no findings", () => {
  const whole = site('<a href="plan/#2.1">x</a><a href="/b/plan/">y</a>', other);
  const all = [links, frame, ids, names, inline, outside, sitemap, styleSheets, weight].flatMap(
    (check) => check(whole)
  );
  expect(all).toEqual([]);
});

const checks = {links, frame, ids, names, inline, outside};

test("a picture on a sheet of drawings is on it", () => {
  const sheet = {"figures/look/a-1.svg": '<svg><view id="one" viewBox="0 0 3 2"/></svg>'};
  const body = (id: string) => `<img src="figures/look/a-1.svg#${id}" alt="">`;
  expect(links(site(body("one"), sheet))).toEqual([]);
  expect(links(site(body("two"), sheet))).toEqual([
    "/b/: figures/look/a-1.svg#two names an anchor that is not there"
  ]);
});

const cases: [keyof typeof checks, string, string[]][] = [
  ["links", '<a href="/b/none/">x</a>', ["/b/: /b/none/ leads nowhere"]],
  ["links", '<a href="/plan/">x</a>', ["/b/: /plan/ leaves the base path"]],
  ["links", '<a href="/b/plan">x</a>', ["/b/: /b/plan lacks its last slash"]],
  ["links", '<a href="">x</a>', ["/b/:  is empty"]],
  ["links", '<a href="plan/#2.2">x</a>', ["/b/: plan/#2.2 names an anchor that is not there"]],
  ["links", '<a href="#no">x</a>', ["/b/: #no names an anchor that is not there"]],
  [
    "links",
    '<a href="https://town.test/b/x.csv">x</a>',
    ["/b/: https://town.test/b/x.csv leads nowhere"]
  ],
  [
    "links",
    '<img src="a.png" srcset="b.png 2x">',
    ["/b/: a.png leads nowhere", "/b/: b.png leads nowhere"]
  ],
  ["links", '<a href="https://else.test/">x</a><a href="mailto:a@b">y</a>', []],
  ["frame", "<h1>Two</h1>", ["/b/: 2 h1"]],
  ["ids", '<p id="top">x</p>', ["/b/: id top twice"]],
  ["ids", '<label for="q">x</label>', ["/b/: no id q, but it is referred to"]],
  ["names", '<img src="a.png">', ["/b/: <img> without a name"]],
  ["names", "<svg><path/></svg>", ["/b/: <svg> without a name"]],
  ["names", '<svg aria-labelledby="top"><g role="img"></g></svg>', []],
  ["names", '<svg aria-hidden="true"></svg><img alt="" src="a.png">', []],
  ["names", '<iframe src="x"></iframe>', ["/b/: <iframe> without a name"]],
  ["inline", '<p style="color:red">x</p>', ["/b/: 1 × style attribute"]],
  ["inline", '<p onclick="x()">x</p>', ["/b/: 1 × event handler"]],
  ["inline", "<script>x()</script>", ["/b/: 1 × inline script"]],
  ["inline", "<style>p{}</style>", ["/b/: 1 × style element"]],
  ["inline", '<script type="application/ld+json">{}</script>', []],
  ["outside", '<img src="//else.test/a.png">', ["/b/: fetches //else.test/a.png"]],
  [
    "outside",
    '<link rel="stylesheet" href="https://else.test/a.css">',
    ["/b/: fetches https://else.test/a.css"]
  ],
  ["outside", '<a href="https://else.test/">x</a>', []]
];

test.each(cases)("%s(site) of %s", (name, body, findings) => {
  expect(checks[name](site(body, other))).toEqual(findings);
});

test("inline(site) lets an embed bring what its policy names by hash, and nothing else", () => {
  // The SHA-256 of p{}.
  const policy = `<meta http-equiv="content-security-policy" content="style-src 'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='">`;
  const page = sound.replace("…", "<style>p{}</style><style>q{}</style>");
  const file = page.replace("<title>", `${policy}<title>`);
  expect(inline(site("", {"embed/x/index.html": file}))).toEqual([
    "/b/embed/x/: 1 × style element"
  ]);
  expect(inline(site("", {"x/index.html": file}))).toEqual(["/b/x/: 2 × style element"]);
});

test("inline(site) lets every page bring the script that its policy names by hash, and no style", () => {
  // The SHA-256 of x().
  const policy = `<meta http-equiv="content-security-policy" content="script-src 'sha256-D6IGS8VMvCoyaR/l0h9tERrBTATY01CoPS7l6xDv0kI='">`;
  const page = sound.replace("…", "<script>x()</script><script>y()</script>");
  const file = page.replace("<title>", `${policy}<title>`);
  expect(inline(site("", {"x/index.html": file}))).toEqual(["/b/x/: 1 × inline script"]);
});

test("links(site) follows the modules that the head of a page starts", () => {
  const page = sound.replace("…", '<script data-modules="/b/a.js /b/no.js">x()</script>');
  expect(links(site("", {"a.js": "", "x/index.html": page}))).toEqual([
    "/b/x/: /b/no.js leads nowhere"
  ]);
});

test("links(site) looks into style sheets", () => {
  const files = {"a.css": "p{background:url(no.png)}q{background:url('data:x')}"};
  expect(links(site("", files))).toEqual(["a.css: no.png leads nowhere"]);
});

test("outside(site) finds addresses in scripts, names of XML namespaces aside", () => {
  const files = {"a.js": 'fetch("https://else.test/x");create("http://www.w3.org/2000/svg")'};
  expect(outside(site("", files))).toEqual(["a.js: names https://else.test/x"]);
});

test("reposts(site, addresses) finds an address in any of its forms", () => {
  const page = site('<a href="https://copy.test/?a=1&amp;b=2">x</a>');
  expect(reposts(page, ["https://copy.test/?a=1&b=2", "https://copy.test/other"])).toEqual([
    "/b/: shows https://copy.test/?a=1&b=2"
  ]);
});

test("frame(site) finds two pages of one title and a page without a language", () => {
  const twin = {"x/index.html": sound.replace(' lang="en"', "")};
  expect(frame(site("", twin))).toEqual(["/b/x/: no html[lang]", "/b/x/: title as /b/"]);
});

test("sitemap(site) names what it lacks and what is no page", () => {
  const files = {
    ...other,
    "sitemap.xml": "<loc>https://town.test/b/</loc><loc>https://town.test/b/y/</loc>"
  };
  expect(sitemap(site("", files))).toEqual([
    "sitemap.xml lacks /b/plan/",
    "sitemap.xml names /b/y/, which is no page"
  ]);
});

/** Bytes without a pattern, so that gzip cannot make them fewer. */
function noise(length: number): string {
  let seed = 1;
  return Array.from({length}, () => ((seed = (seed * 48271) % 2147483647) % 256).toString(16)).join(
    ""
  );
}

test("weight(site) counts what scripts import at once, but not what they import later", () => {
  const page = '<script type="module" src="/b/a.js"></script>';
  const files = {
    "a.js": 'import "./b.js";import("./c.js")',
    "b.js": noise(9000),
    "c.js": noise(9000)
  };
  expect(weight(site(page, files))).toEqual([]);
  const both = {...files, "a.js": 'import "./b.js";import {c} from "./c.js"'};
  expect(weight(site(page, both))).toEqual([
    expect.stringMatching(/^\/b\/: \d+ bytes .*JS 12000$/)
  ]);
});

test.each([
  ["", 40_000],
  ["plan/4/", 40_000],
  ["plan/", 30_000],
  ["figures/one/", 30_000],
  ["figures/", 30_000],
  ["data/", 30_000],
  ["embed/one/", 30_000]
])("most(%j) is what the kind of page may cost", (path, bytes) => {
  expect(most(path)).toBe(bytes);
});

test("weight(site) leaves out what a script imports only when a reader asks for it", () => {
  const page = sound.replace("…", '<script type="module" src="/b/a.js"></script>');
  const files = {"c.js": noise(24_000), "figures/x/index.html": page};
  expect(weight(site("", {...files, "a.js": 'import("./c.js")'}))).toEqual([]);
  expect(weight(site("", {...files, "a.js": 'import "./c.js"'}))).toEqual([
    expect.stringMatching(/^\/b\/figures\/x\/: \d+ bytes .*at most 30000, JS 12000$/)
  ]);
});

test("sizes(site) counts each release apart from the present state", () => {
  const names = ["index.html", "data/a.csv", "data/v1.0.0/a.csv", "v/1.0.0/embed/x/index.html"];
  const files = new Set([...names, "v/2.0.0-rc.1/embed/x/index.html", "data/verdicts.csv"]);
  expect([...sizes({files}, (file) => file.length)]).toEqual([
    ["live", {bytes: 10 + 10 + 17, files: 3}],
    ["1.0.0", {bytes: 17 + 26, files: 2}],
    ["2.0.0-rc.1", {bytes: 31, files: 1}]
  ]);
  expect(limits.live).toEqual({bytes: 46_000_000, files: 2_400});
});

test("heavyPictures(site) finds a picture of a figure or a story above what WeChat takes", () => {
  const sizes = new Map([
    ["figures/a.png", 1_000_001],
    ["figures/b/tall.png", 1_000_000],
    ["stories/c.png", 1_200_000],
    ["figures/d.csv", 2_000_000],
    ["press/e.png", 2_000_000]
  ]);
  expect(heavyPictures({files: new Set(sizes.keys())}, (file) => sizes.get(file)!)).toEqual([
    "figures/a.png: 1000001 bytes; at most 1000000",
    "stories/c.png: 1200000 bytes; at most 1000000"
  ]);
});

test("the first release may be twice as large as any later one", () => {
  const names = ["data/v0.2.0/a.csv", "data/v0.10.0/a.csv", "v/0.10.0/embed/x/index.html"];
  const over = (...sizes: number[]) =>
    overSize({...site(""), files: new Set(names)}, (file) => sizes[names.indexOf(file)] ?? 0);
  expect(over(4_000_000, 1_000_000, 1_000_000)).toEqual([]);
  expect(over(4_000_001, 1_000_000, 1_000_001)).toEqual([
    "0.2.0: 4000001 bytes in 1 files; at most 4000000 in 150",
    "0.10.0: 2000001 bytes in 2 files; at most 2000000 in 150"
  ]);
});

test("sheets(site) finds a page that asks for two", () => {
  const link = (name: string) => `<link rel="stylesheet" href="/b/${name}">`;
  const files = {"a.css": "p{}", "b.css": "q{}"};
  expect(styleSheets(site(link("a.css"), files))).toEqual([]);
  expect(styleSheets(site(link("a.css") + link("b.css"), files))).toEqual([
    "/b/: 2 style sheets; at most 1"
  ]);
});

test("a page without a picture for links, or with one that is not there, is found", () => {
  const names = ["title", "description", "url", "type", "site_name", "locale"];
  const tag = (kind: string, name: string, words: string) =>
    `<meta ${kind}="${name}" content="${words}">`;
  const tags = [
    ...[...names, "image:width", "image:height", "image:alt"].map((name) =>
      tag("property", `og:${name}`, "x")
    ),
    tag("name", "twitter:card", "x")
  ].join("");
  const showing = (image: string) => site(`${tags}${tag("property", "og:image", image)}`);
  expect(social(showing("https://town.test/b/index.html"))).toEqual([]);
  expect(social(showing("https://town.test/b/none.png"))).toEqual(["/b/: no picture none.png"]);
  expect(social(site(""))).toHaveLength(11);
});

test("a contact for holes that has run out is told, and one that has not is not", () => {
  const text = "Contact: mailto:a@town.test\nExpires: 2024-05-31T23:59:59Z\n";
  const told = site("", {".well-known/security.txt": text});
  expect(security(told, new Date("2024-05-31T12:00:00Z"))).toEqual([]);
  expect(security(told, new Date("2024-06-01T00:00:00Z"))).toEqual([
    ".well-known/security.txt ran out at 2024-05-31T23:59:59Z: set security.until anew"
  ]);
  expect(security(site(""), new Date("2024-06-01T00:00:00Z"))).toEqual([]);
});
