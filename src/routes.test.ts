import {readFileSync} from "node:fs";
import {join} from "node:path";

import {expect, test} from "vitest";

import {figurePlaces} from "./domain/figure-places.ts";
import {placeOf, routes} from "./routes.ts";

/** How a page asks for the figures of each place of a city that has one of everything. */
const asked: readonly [place: string, file: string, page: string][] = [
  ["home", "index.astro", "routes.home"],
  ["plan", "plan/index.astro", "routes.plan"],
  ["units", "units/[...index].astro", "routes.units"],
  ["indicators", "indicators/[...index].astro", "routes.indicators"],
  ["commitments", "commitments/[...index].astro", "routes.commitments"],
  ["method", "method/index.astro", "routes.method"],
  ["press", "press/index.astro", "routes.press"],
  ["plan/a", "plan/[chapter].astro", "routes.chapter(chapter.id)"],
  ["indicators/a", "indicators/[id].astro", "routes.indicator(indicator.id)"],
  ["units/a", "units/[id].astro", "routes.unit(unit.id)"],
  ["data/series/a", "data/series/[id].astro", "routes.series(series.id)"]
];
const pages = join(import.meta.dirname, "pages");

test("a clause is a place on the page of its chapter, a chapter the page itself", () => {
  expect(routes.clause({id: "2.1", chapter: "2"})).toBe("plan/2/#2.1");
  expect(routes.clause({id: "2", chapter: "2"})).toBe("plan/2/");
});

test("what figure files call a page is its path without the last slash", () => {
  expect(["", "plan/", "data/series/a/"].map(placeOf)).toEqual(["home", "plan", "data/series/a"]);
});

// A place that the data step accepts and no page renders would swallow a figure without a word.
test.each(asked)("a page renders the figures of the place %s", (_place, file, page) => {
  expect(readFileSync(join(pages, file), "utf8")).toContain(`figuresOn(${page}, figures)`);
});

test("there is no other place", () => {
  const one = [{id: "a"}];
  const city = {plan: {chapters: one}, indicators: one, units: one, series: one, commitments: one};
  expect([...figurePlaces(city).keys()]).toEqual(asked.map(([place]) => place));
});
