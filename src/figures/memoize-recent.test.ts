import {expect, test, vi} from "vitest";

import {memoizeRecent} from "./memoize-recent.ts";

test("makes each once while it is among the last asked for, and anew after that", () => {
  const make = vi.fn((key: string) => ({key}));
  const ask = memoizeRecent(make, 2);
  const [first] = [ask("a"), ask("b")];
  expect(ask("a")).toBe(first);
  ask("c");
  expect(make.mock.calls.flat()).toEqual(["a", "b", "c"]);
  // "b" was asked for the longest ago; "a" once more since.
  expect(ask("a")).toBe(first);
  expect(ask("b")).toEqual({key: "b"});
  expect(make.mock.calls.flat()).toEqual(["a", "b", "c", "b"]);
});

test("remembers also that nothing was made", () => {
  const make = vi.fn(() => undefined);
  const ask = memoizeRecent(make);
  expect([ask("a"), ask("a"), make.mock.calls.length]).toEqual([undefined, undefined, 1]);
});
