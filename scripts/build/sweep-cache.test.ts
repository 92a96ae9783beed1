import {existsSync, globSync, mkdirSync, mkdtempSync, rmSync, truncateSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {afterEach, beforeEach, expect, test, vi} from "vitest";

import {cached, cachedBytes, draftOf} from "../../src/figures/build-cache.ts";
import {sweepCache} from "./sweep-cache.ts";

let cache = "";
const make = vi.fn(() => ({said: "甲", none: null}));

beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "settle-"));
  vi.stubEnv("CACHE", cache);
  vi.stubEnv("CODE", "one");
  make.mockClear();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, {recursive: true});
});

/** Asks for the same thing, and tells how often it was made until now. */
function asked(name = "a", inputs: unknown = {n: 1}): number {
  expect(cached(name, inputs, make)).toEqual({said: "甲", none: null});
  return make.mock.calls.length;
}

const folders = () => globSync("made/*", {cwd: cache}).sort();

test("what a build made is found by itself and by the next one", () => {
  expect([asked(), asked()]).toEqual([1, 1]);
  mkdirSync(join(cache, "compiled"));
  sweepCache("one", true);
  expect([asked(), asked()]).toEqual([1, 1]);
  expect(existsSync(join(cache, "compiled"))).toBe(true);
});

test("another name, other inputs or other code make it anew", () => {
  asked();
  sweepCache("one", true);
  expect(asked("b")).toBe(2);
  expect(asked("a", {n: 2})).toBe(3);
  vi.stubEnv("CODE", "two");
  expect(asked()).toBe(4);
});

test.each([
  ["where a list ends", {list: [["a"], ["b"]]}, {list: [["a", "b"]]}],
  ["what a text holds", ["a", "b"], ['a","b']],
  ["nothing or a word", {of: null}, {of: "null"}],
  ["what comes late", {rows: [..."x".repeat(70_000), "a"]}, {rows: [..."x".repeat(70_000), "b"]}]
])("inputs that differ in %s are others", (_, one, other) => {
  expect([asked("a", one), asked("a", other), asked("a", one)]).toEqual([1, 2, 2]);
});

test("where code changed on the way, or no build names it, nothing is kept", () => {
  asked();
  sweepCache("one", false);
  expect(asked()).toBe(2);
  vi.stubEnv("CODE", "");
  expect([asked(), asked()]).toEqual([3, 4]);
});

test("words turned to traditional characters are kept beside the others", () => {
  asked();
  sweepCache("one", true);
  vi.stubEnv("SIGNS", "traditional");
  expect(asked()).toBe(2);
  sweepCache("one", true);
  expect(asked()).toBe(2);
  vi.stubEnv("SIGNS", "");
  expect(asked()).toBe(2);
});

test("bytes come back as they were, and what was cut off is made again", async () => {
  const bytes = new Uint8Array([0, 255, 10]);
  const made = vi.fn(() => bytes);
  const ask = async () => [...(await cachedBytes("zip", ["x"], made))];
  expect(await ask()).toEqual([0, 255, 10]);
  sweepCache("one", true);
  expect(await ask()).toEqual([0, 255, 10]);
  expect(made).toHaveBeenCalledTimes(1);
  const [file = ""] = globSync("made/one/zip-*", {cwd: cache});
  // The digest and two of the three bytes; then less than the digest.
  for (const [length, times] of [
    [66, 2],
    [5, 3]
  ] as const) {
    truncateSync(join(cache, file), length);
    expect(await ask()).toEqual([0, 255, 10]);
    expect(made).toHaveBeenCalledTimes(times);
    sweepCache("one", true);
  }
});

test("sweeps other code and dead builds, and leaves what another build is making", () => {
  const living = `two-${String(process.ppid)}`;
  // No process has the largest number that the system gives.
  for (const name of ["two", living, "two-4194304"])
    mkdirSync(join(cache, "made", name), {recursive: true});
  mkdirSync(join(cache, "compiled"));
  asked();
  sweepCache("one", true);
  expect(existsSync(join(cache, "compiled"))).toBe(false);
  expect(folders()).toEqual(["made/one", `made/${living}`]);
  expect(existsSync(join(cache, "made", draftOf("one")))).toBe(false);
});

test.each([[new Map([[1, 2]])], [new Uint8Array([1])], [() => 1]])(
  "refuses as an input what JSON would drop or tell at length: %s",
  (input) => {
    expect(() => asked("a", {input})).toThrow(/no plain value/u);
  }
);
