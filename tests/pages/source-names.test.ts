// The names of sources as readers see them: names, no notes of our search.
import {expect, test} from "vitest";

import {catalogue} from "../../src/catalogue.ts";

test("no name of a source holds a question, a host, a way it was found or half-width marks in Chinese", () => {
  const notes =
    /[?？]|\bvia\b|mirror|镜像|[a-z\d-]+\.(?:cn|com|org|gov|net)\b|\p{Script=Han}[,;:()]|[,;:()]\p{Script=Han}/iu;
  expect(catalogue.sources.length).toBeGreaterThan(10);
  expect(
    catalogue.sources.map(({publisher}) => publisher).filter((name) => notes.test(name))
  ).toEqual([]);
});
