import {expect, test} from "vitest";

import type {Term} from "../model/plan/term.ts";
import {termOf} from "./related-term.ts";

const term = (word: string, aliases: string[] = [], marked = true): Term => ({
  id: word,
  term: word,
  aliases,
  topic: "",
  definition: "",
  marked,
  source: null
});

test("termOf(name, terms) takes the longest word that stands in the name, other words included", () => {
  const terms = [
    term("质押融资", ["知识产权质押融资"]),
    term("登记金额"),
    term("知识产权", [], false)
  ];
  expect(termOf("知识产权质押融资登记金额", terms)?.id).toBe("质押融资");
  expect(termOf("登记金额", terms)?.id).toBe("登记金额");
});

test("termOf finds nothing where only a general word stands in the name", () => {
  expect(termOf("知识产权满意度", [term("知识产权", [], false)])).toBeUndefined();
});
