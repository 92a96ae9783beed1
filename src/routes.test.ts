import {globSync, readFileSync} from "node:fs";
import {join} from "node:path";

import {expect, test} from "vitest";

import {figurePlaces, routes} from "./routes.ts";

const one = [{id: "a"}];
const places = figurePlaces({chapters: one, indicators: one, units: one, series: one});
const pages = join(import.meta.dirname, "pages");

test("a clause is a place on the page of its chapter, a chapter the page itself", () => {
  expect(routes.clause({id: "2.1", chapter: "2"})).toBe("plan/2/#2.1");
  expect(routes.clause({id: "2", chapter: "2"})).toBe("plan/2/");
});

// A place that the data step accepts and no page renders would swallow a figure without a word.
test.each([...places])("a page renders the figures of the place %s", (place, path) => {
  const wanted = place.replace(/\ba$/u, "${");
  const texts = globSync(path === "" ? "index.astro" : `${path.replace(/a\/$/u, "")}**/*.astro`, {
    cwd: pages
  }).map((file) => readFileSync(join(pages, file), "utf8"));
  expect(texts.join("\n")).toMatch(
    wanted.endsWith("${")
      ? new RegExp(
          `(?:place ?= ?\\{?|figuresOn\\()\`${wanted.slice(0, -2).replaceAll("/", "\\/")}\\$\\{`,
          "u"
        )
      : new RegExp(`place="${wanted}"|places\\.includes\\("${wanted}"\\)`, "u")
  );
});
