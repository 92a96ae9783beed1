// The nearest point, and where the keys lead.
import {describe, expect, it} from "vitest";

import {nearestPoint, nextPoint, type Spot} from "./hit-test.ts";

const at = (row: number, x: number, y: number, group: string): Spot => ({row, x, y, group});
const lines = [
  at(0, 10, 50, "north"),
  at(1, 20, 40, "north"),
  at(2, 30, 30, "north"),
  at(3, 10, 80, "south"),
  at(4, 30, 70, "south")
];
const column = [at(0, 6, 10, "a"), at(1, 6, 30, "b"), at(2, 6, 50, "a")];

describe("the nearest point", () => {
  it.each([
    ["the one under the finger", 20, 40, 1],
    ["the one a little off", 27, 72, 4],
    ["none beyond reach", 90, 90, undefined]
  ])("is %s", (_, x, y, row) => {
    expect(nearestPoint(lines, x, y, 24)?.row).toBe(row);
  });

  it("is none where there are no points", () => {
    expect(nearestPoint([], 1, 1, 100)).toBeUndefined();
  });
});

describe("a key", () => {
  it.each([
    ["right leads on in order", lines, 1, "ArrowRight", 2],
    ["right leads from one series to the next", lines, 2, "ArrowRight", 3],
    ["right stays at the end", lines, 4, "ArrowRight", 4],
    ["left leads back", lines, 3, "ArrowLeft", 2],
    ["left stays at the start", lines, 0, "ArrowLeft", 0],
    ["down leads to the series below at the same time", lines, 2, "ArrowDown", 4],
    ["down leads to the nearest time", lines, 1, "ArrowDown", 3],
    ["up leads to the series above", lines, 4, "ArrowUp", 2],
    ["up stays where nothing lies above", lines, 0, "ArrowUp", 0],
    ["down leads on in a single column, whatever the group", column, 0, "ArrowDown", 1],
    ["up leads back in a single column", column, 2, "ArrowUp", 1],
    ["Home leads to the first", lines, 3, "Home", 0],
    ["End leads to the last", lines, 0, "End", 4]
  ])("%s", (_, places, from, key, to) => {
    expect(nextPoint(places, places[from], key)?.row).toBe(to);
  });

  it("leads to the first point where there is none to start from", () => {
    expect(nextPoint(lines, undefined, "ArrowDown")?.row).toBe(0);
    expect(nextPoint(lines, undefined, "End")?.row).toBe(4);
  });

  it("that is not for walking leads nowhere", () => {
    expect(nextPoint(lines, lines[0], "Tab")).toBeNull();
    expect(nextPoint([], undefined, "ArrowRight")).toBeNull();
  });
});
