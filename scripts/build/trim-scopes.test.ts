import {expect, test} from "vitest";

import {namesOf, trimScopes} from "./trim-scopes.ts";

const a = "data-astro-cid-aa";
const b = "data-astro-cid-bb";

test.each([
  // By the tag, where it is the last part of a selector or an earlier one.
  [`<ul ${a}><li ${a}></li></ul>`, `li[${a}]{}`, `<ul><li ${a}></li></ul>`],
  [`<ul ${a}><li ${a}></li></ul>`, `ul[${a}]>li{}`, `<ul ${a}><li></li></ul>`],
  // By all its classes.
  [
    `<p class="x y" ${a}></p><p class="x" ${a}></p>`,
    `.x.y[${a}]{}`,
    `<p class="x y" ${a}></p><p class="x"></p>`
  ],
  [
    `<td data-number ${a}></td><td ${a}></td>`,
    `[${a}][data-number]{}`,
    `<td data-number ${a}></td><td></td>`
  ],
  // What else is asked may change, so the tag alone counts.
  [`<a ${a}></a><b ${a}></b>`, `a[${a}][open]:hover:not(.z)::after{}`, `<a ${a}></a><b></b>`],
  // Where no tag and no class is asked, any element may be meant.
  [`<a ${a}></a>`, `[open][${a}]{}`, `<a ${a}></a>`],
  [`<a ${a}></a>`, `:is(i,b)[${a}]{}`, `<a ${a}></a>`],
  [`<a ${a}></a>`, `i:not(b[${a}]){}`, `<a></a>`],
  // Each scope by itself; other attributes stay, whatever stands in them.
  [`<a title="1 > 0" ${a} ${b} href=/>`, `a[${b}]{}`, `<a title="1 > 0" ${b} href=/>`],
  [`<a ${a}></a>`, "", "<a></a>"]
])("trimScopes(%s) by %s", (html, css, trimmed) => {
  expect(trimScopes(css, namesOf(""))(html)).toBe(trimmed);
});

test("a class or an attribute that a script may add is not asked for", () => {
  const css = `p.lit[${a}]{}`;
  expect(trimScopes(css, namesOf('add("lit")'))(`<p ${a}></p>`)).toBe(`<p ${a}></p>`);
  const page = `<script>add("lit")</script><p ${a}></p>`;
  expect(trimScopes(css, namesOf(""))(page)).toBe(page);
  expect(trimScopes(css, namesOf(""))(`<p ${a}></p>`)).toBe("<p></p>");
  const marked = `p[${a}][data-far-off]{}`;
  expect(trimScopes(marked, namesOf("dataset.farOff"))(`<p ${a}></p>`)).toBe(`<p ${a}></p>`);
  expect(trimScopes(marked, namesOf(""))(`<p ${a}></p>`)).toBe("<p></p>");
  const counted = `p.shade-2[${a}]{}`;
  expect(trimScopes(counted, namesOf("`shade-${n}`"))(`<p ${a}></p>`)).toBe(`<p ${a}></p>`);
  expect(trimScopes(counted, namesOf("shader"))(`<p ${a}></p>`)).toBe("<p></p>");
});
