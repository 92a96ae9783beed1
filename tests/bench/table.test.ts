import {expect, test} from "vitest";

import type {Maker} from "./makers/maker.ts";
import {buildMeasures, each, type Measured, middle, ratio, table, visitMeasures} from "./table.ts";

/** A maker whose site of `pages` pages took and holds these. */
function measured(name: string, part: Maker["part"], few: number, many: number): Measured {
  const built = (seconds: number) => ({
    cold: {clock: seconds, processor: 2 * seconds},
    warm: {clock: seconds / 2, processor: seconds},
    bytes: seconds * 1e6,
    files: seconds * 10
  });
  const visit = {bytes: few * 1000, requests: many, lcp: few * 100, tbt: 0, cls: 0};
  return {maker: {name, part}, small: built(few), large: built(many), visit, plain: true};
}

const all = [
  {...measured("a", "ours", 10, 100), alone: {clock: 20, processor: 25, bytes: 4000}},
  measured("b", "peer", 60, 150),
  measured("c", "peer", 50, 410),
  measured("d", "floor", 1, 2)
];

test("the middle of measures", () => {
  expect(middle([3, 1, 2])).toBe(2);
  expect(middle([4, 1, 3, 2])).toBe(2);
  expect(middle([])).toBeNaN();
});

test("each page more takes the difference, shared by the pages between", () => {
  expect(each(10, 100, [50, 500])).toBe(0.2);
});

test("the ratio is that of the best peer, not of the floor; of nothing there is none", () => {
  expect(ratio(all, ({small}) => small.cold.clock)).toBe("5.0 ×");
  expect(ratio(all, ({large}) => large.cold.clock)).toBe("1.5 ×");
  expect(ratio(all, ({visit}) => visit.tbt)).toBe("–");
  expect(ratio(all, () => NaN)).toBe("–");
  // Where others were at work a difference may come out below nothing.
  expect(ratio(all, ({maker}) => (maker.part === "ours" ? 1 : -1))).toBe("–");
});

test("the tables say each measure in its unit, one column a maker", () => {
  // 450 pages more took a 90 s more, b 90 s, c 360 s; the processor twice as long, a warm build half as long.
  const lines = table(all, buildMeasures([50, 500])).split("\n");
  const cells = lines.map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .slice(1, -1)
  );
  expect(cells[0]).toEqual(["", "a", "b", "c", "d", "best peer ÷ this site"]);
  const row = (name: string) => cells.find(([first]) => first === name)?.slice(1);
  expect(row("cold, 50 pages, s")).toEqual(["10.0", "60.0", "50.0", "1.0", "5.0 ×"]);
  expect(row("warm, 500 pages, s")).toEqual(["50.0", "75.0", "205.0", "1.0", "1.5 ×"]);
  expect(row("each page, cold, ms")).toEqual(["200", "200", "800", "2", "1.0 ×"]);
  expect(row("each page, warm, processor ms")).toEqual(["200", "200", "800", "2", "1.0 ×"]);
  expect(row("each page, output, kB")).toEqual(["200.0", "200.0", "800.0", "2.2", "1.0 ×"]);
  expect(row("each page, files")).toEqual(["2.0", "2.0", "8.0", "0.0", "1.0 ×"]);
  // Of who makes nothing else of a chart the page alone is each page more.
  expect(row("the page alone, ms")).toEqual(["20", "200", "800", "2", "10.0 ×"]);
  expect(row("the page alone, processor ms")).toEqual(["25", "400", "1600", "4", "16.0 ×"]);
  expect(row("the page alone, output, kB")).toEqual(["4.0", "200.0", "800.0", "2.2", "50.0 ×"]);
  expect(table(all, visitMeasures)).toContain("| largest paint, s ");
  expect(new Set(lines.map((line) => line.length)).size).toBe(1);
});
