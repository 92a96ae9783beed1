// The first standing of a word is marked once, where a link may stand, and the text stays byte for byte.
import {expect, test} from "vitest";

import {markTerms} from "./mark-terms.ts";

const terms = [
  {id: "value", words: ["高价值发明专利"]},
  {id: "invention", words: ["发明专利"]},
  {id: "pct", words: ["PCT", "专利合作条约"]}
];
const mark = (main: string) =>
  markTerms(`<body>PCT<main id="main">${main}</main>PCT</body>`, terms, (id) => `/g/#${id}`);
const ids = (html: string) => [...html.matchAll(/\/g\/#(\w+)/g)].map(([, id]) => id);
/** The page without the marks. */
const unmarked = (html: string) => html.replace(/<a class="term"[^>]*>([^<]*)<\/a>/g, "$1");

test("the first of each word in the main part, the longer word before the shorter", () => {
  const html = mark("<h1>高价值发明专利</h1><p>发明专利，高价值发明专利，PCT，专利合作条约</p>");
  expect(ids(html)).toEqual(["value", "invention", "pct"]);
  expect(html).toContain('<a class="term" href="/g/#invention">发明专利</a>，高价值发明专利');
  expect(html.startsWith('<body>PCT<main id="main">')).toBe(true);
  expect(html.endsWith("</main>PCT</body>")).toBe(true);
});

test.each([
  ["a link", '<a href="/">PCT</a>'],
  ["a button", "<button>PCT</button>"],
  ["a head of a fold", "<details><summary>PCT</summary></details>"],
  ["a drawing", "<svg><text>PCT</text></svg>"],
  ["a drawing in a drawing", "<svg><svg><text>PCT</text></svg><text>PCT</text></svg>"],
  ["what nobody sees", '<span class="quiet unseen">PCT</span>'],
  ["what is hidden", "<p hidden>PCT</p>"],
  ["a value with an angle", '<p title="a > PCT">x</p>'],
  ["a longer Latin word", "<p>PCTX</p>"],
  ["a comment", "<!-- PCT -->"]
])("not in %s, but in what follows", (_, before) => {
  const html = mark(`${before}<p>PCT</p>`);
  expect(ids(html)).toEqual(["pct"]);
  expect(html).toContain(`${before}<p><a class="term"`);
});

test("a word in a closed fold is marked there and again where eyes first meet it", () => {
  expect(ids(mark("<details><p>PCT PCT</p></details><p>PCT PCT</p>"))).toEqual(["pct", "pct"]);
  const two = "<details><p>PCT</p></details><details><p>PCT</p></details>";
  expect(ids(mark(two))).toEqual(["pct"]);
  expect(ids(mark("<p>PCT</p><details><p>PCT</p></details>"))).toEqual(["pct"]);
  expect(ids(mark("<details open><p>PCT</p></details><p>PCT</p>"))).toEqual(["pct"]);
});

test("no character of the text changes", () => {
  const main =
    '<p>（高价值<wbr>发明专利）&amp; PCT<br>发明专利 < PCT</p><a href="/">PCT</a><img src="x"><p>专利合作条约</p>';
  const html = mark(main);
  expect(html).not.toBe(unmarked(html));
  expect(unmarked(html)).toBe(`<body>PCT<main id="main">${main}</main>PCT</body>`);
});

test("a page without a main part and a site without terms stay as they are", () => {
  expect(markTerms("<p>PCT</p>", terms, String)).toBe("<p>PCT</p>");
  expect(markTerms("<main>PCT</main>", [], String)).toBe("<main>PCT</main>");
});

test("a word of any signs is found as it stands, and breaks nothing", () => {
  for (const word of ["R#D/]]", "a-b", "（甲）.*+?", "[乙]{1}|^$\\"]) {
    const html = markTerms(
      `<main><p>前${word}后</p></main>`,
      [{id: "odd", words: [word]}],
      (id) => `/g/#${id}`
    );
    expect(ids(html), word).toEqual(["odd"]);
    expect(unmarked(html), word).toBe(`<main><p>前${word}后</p></main>`);
  }
});
