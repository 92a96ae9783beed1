// Figures, and what is reckoned from two of them, at their edges; results worked out by hand.
import {describe, expect, test} from "vitest";

import {catalogue, cityWith, green, said, type Trip} from "../../../../src/fixtures/bound-city.ts";
import type {Catalogue} from "../../../../src/model/catalogue.ts";
import type {Observation} from "../../../../src/model/evidence/observation.ts";
import {evaluate} from "../interpolate.ts";

describe("two figures are set against each other, or refused", () => {
  const change = "change green_share_trips anytown 2020 2024";
  const growth = "growth green_share_trips anytown 2020 2024";
  const two = (from: number, to: number, ...bounds: (Observation["qualifier"] | undefined)[]) =>
    green(["anytown", from, bounds[0] ?? "exact", "2020"], ["anytown", to, bounds[1] ?? "exact"]);
  const points = (more: Partial<Catalogue>) => said(change, more);

  test.each<[string, Partial<Catalogue>, string, string]>([
    ["more", two(40, 50), "10个百分点", "25%"],
    ["less", two(50, 40), "10个百分点", "20%"],
    ["the same", two(40, 40), "0个百分点", "0%"],
    ["from about", two(40, 50, "about"), "约10个百分点", "约25%"],
    ["to about", two(40, 50, undefined, "about"), "约10个百分点", "约25%"],
    ["a tenth, without the noise of fractions", two(0.1, 0.3), "0.2个百分点", "200%"]
  ])("%s", (_name, more, by, grown) => {
    expect([points(more), said(growth, more)]).toEqual([by, grown]);
  });

  test.each(["at_least", "at_most", "forecast"] as const)(
    "%s is no number to reckon with",
    (bound) => {
      const fault = "is a bound or a forecast";
      for (const more of [two(40, 50, bound), two(40, 50, undefined, bound)]) {
        expect(() => points(more)).toThrow(fault);
        expect(() => said(growth, more)).toThrow(fault);
      }
    }
  );

  test.each([0, -1])("nothing grows from %s", (from) => {
    expect(points(two(from, 5))).toMatch(/^[56]个百分点$/u);
    expect(() => said(growth, two(from, 5))).toThrow(
      "green_share_trips:anytown:2020 is not above zero."
    );
  });

  // The method changed in 2022: what lies on one side of it may be subtracted.
  test.each<[string, string, string, string | null]>([
    ["before it", "2020", "2021", "10个百分点"],
    ["into its year", "2021", "2022", null],
    ["across it", "2021", "2023", null],
    ["from its year", "2022", "2023", "10个百分点"],
    ["after it", "2023", "2024", "10个百分点"]
  ])("a change of method: %s", (_name, from, to, by) => {
    const more = {
      ...green(["anytown", 40, "exact", from], ["anytown", 50, "exact", to]),
      series: catalogue.series.map((row) =>
        row.id === "green_share_trips" ? {...row, breaks: ["2022"]} : row
      )
    };
    const run = () => said(`change green_share_trips anytown ${from} ${to}`, more);
    if (by === null) expect(run).toThrow("the method of green_share_trips changed in 2022.");
    else expect(run()).toBe(by);
  });

  test("places in a ranking go up as their number falls, by either unit", () => {
    for (const unit of ["位", "名"]) {
      const more = {
        ...two(5, 3),
        series: catalogue.series.map((row) =>
          row.id === "green_share_trips" ? {...row, unit, decimals: 0} : row
        )
      };
      const bound = evaluate(change, cityWith(more));
      expect([bound.text, bound.trend]).toEqual([`2${unit}`, {by: -1, rank: true}]);
    }
    const plain = evaluate(change, cityWith(two(5, 3)));
    expect(plain.trend).toEqual({by: -1, rank: false});
  });
});

describe("the newest and the oldest figure", () => {
  const rows: Trip[] = [
    ["anytown", 3, "exact", "2023"],
    ["anytown", 1, "exact", "2021"],
    ["anytown", 2, "exact", "2022"]
  ];
  test("are found whatever the order of the rows", () => {
    expect(said("value green_share_trips anytown latest", green(...rows))).toBe("3%");
    expect(said("value green_share_trips anytown first", green(...rows))).toBe("1%");
  });

  test("targets are none of them", () => {
    const {observations = []} = green(["anytown", 5]);
    const aim = {
      ...observations[0],
      period: "2030",
      period_kind: "target",
      value: 9
    } as Observation;
    const more = {observations: [...observations, aim]};
    expect(said("value green_share_trips anytown latest", more)).toBe("5%");
    expect(() => said("value green_share_trips anytown 2030", more)).toThrow("no figure of");
    expect(() => said("places green_share_trips 2030 city", more)).toThrow(
      'no figure of green_share_trips in "2030"'
    );
  });

  test("where there is none, neither is", () => {
    expect(() => said("value green_share_trips anytown latest", green())).toThrow(
      'no figure of green_share_trips for anytown in "latest"'
    );
    expect(() => said("period green_share_trips anytown first", green())).toThrow("no figure of");
  });

  test("two that differ are both said, without one number for both", () => {
    const more = green(["anytown", 3], ["anytown", 4]);
    const bound = evaluate("number green_share_trips anytown 2024", cityWith(more));
    expect([bound.text, bound.number]).toEqual(["3或4", null]);
  });
});
