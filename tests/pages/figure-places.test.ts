// Every page that a figure names shows it or leads to it, and the figure's own page leads to each of them.
import {readFileSync} from "node:fs";
import {join} from "node:path";

import {parseHTML} from "linkedom";
import {expect, test} from "vitest";

import {siteBase} from "../../scripts/base.ts";
import type {Figure} from "../../src/model/figures/figure.ts";

const figures = JSON.parse(readFileSync("generated/figures.json", "utf8")) as Figure[];
const named = figures.flatMap(({id, places}) => places.map((place) => ({id, place})));

const base = siteBase();

/** The pages that the body of a page leads to, below the base path. */
function leadsTo(path: string): Set<string> {
  const {document} = parseHTML(readFileSync(join("dist", path, "index.html"), "utf8"));
  const links = [...document.querySelectorAll("main a[href]")];
  return new Set(links.map((link) => (link.getAttribute("href") ?? "").slice(base.length)));
}

const pageOf = (place: string) => (place === "home" ? "" : `${place}/`);

test("a page that a figure names leads to it, whether it is drawn there or linked", () => {
  expect(new Set(named.map(({place}) => place.split("/")[0])).size).toBeGreaterThan(4);
  const pages = new Map(
    [...new Set(named.map(({place}) => place))].map((place) => [place, leadsTo(pageOf(place))])
  );
  const lost = named.filter(({id, place}) => !pages.get(place)?.has(`figures/${id}/`));
  expect(lost).toEqual([]);
});

test("the page of a figure leads to each page it names", () => {
  const lost = figures.flatMap(({id, places}) => {
    const links = leadsTo(`figures/${id}/`);
    return places.filter((place) => !links.has(pageOf(place))).map((place) => ({id, place}));
  });
  expect(lost).toEqual([]);
});
