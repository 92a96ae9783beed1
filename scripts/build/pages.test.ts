import {readFileSync} from "node:fs";

import {expect, test} from "vitest";

import {errorText} from "./pages.ts";

const failed = (code?: string) =>
  Object.assign(new Error("/plan/1: it broke\nat once", {cause: new TypeError("no rows")}), {code});

test.each([
  [
    "a full disk",
    "ENOSPC",
    "磁盘满了。请腾出空间再来。\nThe disk is full. Make room and try again."
  ],
  ["a closed folder", "EACCES", "没有权限：/plan/1: it broke\nNot permitted: /plan/1: it broke"]
])("of %s the reason is told, and what to do", (_, code, words) => {
  expect(errorText(failed(code))).toBe(words);
});

test("what nobody expected is told by its page, without a stack; the notes have it with its cause", () => {
  const words = errorText(failed());
  expect(words).toContain("网页没有做成。程序说：/plan/1: it broke\n");
  expect(words).toContain("could not be made: /plan/1: it broke\n");
  expect(words).not.toMatch(/at once|no rows|^\s+at /mu);
  const notes = readFileSync(".cache/page-error.txt", "utf8");
  expect(notes).toMatch(/it broke[^]*pages\.test\.ts[^]*TypeError: no rows/u);
});
