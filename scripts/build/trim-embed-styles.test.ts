import {expect, test} from "vitest";

import {styleTrimmed, trimStyle} from "./trim-embed-styles.ts";
import {integrityOf} from "./trim-policies.ts";

test.each([
  ["tags", "h1{a:b}h2{a:b}", "<h1></h1>", "h1{a:b}"],
  ["classes", ".x .y{a:b}.x{a:b}", "<p class=x></p>", ".x{a:b}"],
  ["one of several selectors", "h1,h2{a:b}", "<h1></h1>", "h1{a:b}"],
  ["what a script makes", ".tip>p{a:b}", '<script>make("p","tip")</script>', ".tip>p{a:b}"],
  [
    "what a script sets",
    "[data-far-off]{a:b}[data-near]{a:b}",
    "<script>d.farOff</script>",
    "[data-far-off]{a:b}"
  ],
  [
    "values that no script sets",
    '[fill="#aaa"]{a:b}[fill="#bbb"]{a:b}',
    '<p fill="#aaa">',
    '[fill="#aaa"]{a:b}'
  ],
  [
    "other values may be set",
    "[aria-busy=true]{a:b}",
    "<p aria-busy=false>",
    "[aria-busy=true]{a:b}"
  ],
  [
    "what is excluded or one of several",
    "p:not(.x):not(#\\#):is(h2,p:has(q)):hover::after{a:b}",
    "<p>",
    "p:not(.x):not(#\\#):is(h2,p:has(q)):hover::after{a:b}"
  ],
  ["what holds no rule any more", "@media print{@supports (a:b){h2{a:b}}}p{a:b}", "<p>", "p{a:b}"],
  ["steps of a movement", "@keyframes k{0%{a:b}to{a:c}}", "<p>", "@keyframes k{0%{a:b}to{a:c}}"],
  ["the whole", ":root{a:b}*{a:b}", "", ":root{a:b}*{a:b}"]
])("trimStyle by %s", (_, css, html, trimmed) => {
  expect(trimStyle(css, html)).toBe(trimmed);
});

test("an embed's policy names the style that is left", () => {
  const page = (css: string) =>
    `<meta content="style-src '${integrityOf(css)}'"><style>${css}</style><style>i{}</style><p></p>`;
  expect(styleTrimmed(page("p{a:b}q{a:b}"))).toBe(page("p{a:b}"));
});
