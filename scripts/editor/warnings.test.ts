// Values that may be right and should be looked at again, by slips laid into the imaginary city.
import {describe, expect, it} from "vitest";

import {type Edit, edited} from "../../src/fixtures/edited.ts";
import {deriveCatalogue} from "../compile/derive/catalogue.ts";
import {parse} from "../compile/read/parse-folder.ts";
import {warnings} from "./warnings.ts";

function told(edits: Edit[]): string {
  const {parsed, problems} = parse(edited(edits));
  const {site, plan} = parsed;
  expect(problems).toEqual([]);
  if (!site || !plan) throw new Error("the city cannot be read");
  return warnings(deriveCatalogue(parsed, site, plan), new Date("2026-01-15T00:00:00Z")).join("\n");
}

const promises = "plan/commitments.csv";
const injuries = "statistics/cycling_injuries.csv";
const lanes = "statistics/bike_lanes_sum.csv";
const trams = "statistics/tram_rides.csv";

describe("warnings(catalogue)", () => {
  it.each([
    [
      "a running total that falls",
      [[lanes, "2023,cumulative,58", "2023,cumulative,5.8"]],
      "2022 年 31，2023 年 5.8（statistics/bike_lanes_sum.csv:4）"
    ],
    [
      "a stock among years",
      [[trams, "2021,year,355", "2021,as_of,355"]],
      "安尼城 2021（statistics/tram_rides.csv:3）"
    ],
    [
      "a slip by a hundred",
      [[trams, "2021,year,355", "2021,year,35500"]],
      "2020 年 310，2021 年 35500"
    ],
    ["a nought among others", [[trams, "2021,year,355", "2021,year,0"]], "安尼城 2021 年 0（"],
    ["a minus among others", [[trams, "2021,year,355", "2021,year,-355"]], "安尼城 2021 年 -355（"],
    ["a jump", [[trams, "2021,year,355", "2021,year,1200"]], "2020 年 310，2021 年 1200"],
    [
      "a gap in the middle",
      [["statistics/cycling_injuries.csv", /^anytown,2022,year.*\n/m, ""]],
      "骑行受伤人次 安尼城 缺 2022 年"
    ]
  ] as [string, Edit[], string][])("asks about %s", (_, edits, words) => {
    expect(told(edits)).toContain(words);
    expect(told([["README.md", "", "as it is"]])).not.toContain(words);
  });

  it.each([
    ["2021..2025", true],
    ["2021..2028", false],
    ["2025", true],
    ["2026", false],
    ["2025-12", true],
    ["2026-01", false]
  ])("of a promise due %s asks in January 2026: %s", (due, asked) => {
    const loose: Edit = [promises, "3,,exact,条,,,,,,e2,", `3,,exact,条,${due},,,,,,`];
    expect(told([loose]).includes("C04 环湖示范段")).toBe(asked);
  });

  it.each([
    ["2021..2025,year", null],
    ["2021..2023,year", "只到 2021..2023"],
    ["2025-01..2025-06,part_year", null],
    ["2023-06,as_of", "只到 2023-06"]
  ])("of a series whose newest figure is of %s says %j", (period, words) => {
    const newest: Edit = [injuries, "2023,year,197", `${period},197`];
    const line = /骑行受伤人次 安尼城 (只到 \S+)/.exec(told([newest]));
    expect(line?.[1] ?? null).toBe(words);
  });

  it("asks about a gap between years beside a mean of several", () => {
    const gap: Edit = [injuries, /^anytown,2021,year.*\n/m, ""];
    const mean: Edit = [injuries, /$/, "anytown,2024..2025,year,210,exact,,,s1,,A,,,\n"];
    expect(told([gap, mean])).toContain("骑行受伤人次 安尼城 缺 2021 年");
  });

  it("does not ask where the method changed between the two", () => {
    const fall: Edit = [lanes, "2023,cumulative,58", "2023,cumulative,5.8"];
    const broken: Edit = ["series.csv", "不含标线车道,,", "不含标线车道,2023,"];
    expect(told([fall, broken])).not.toContain("2023 年 5.8");
    const total: Edit = [lanes, "2023,cumulative,58", "2021..2023,cumulative,5.8"];
    expect(told([total])).toContain("2021..2023 5.8");
    expect(told([total, broken])).not.toContain("2021..2023 5.8");
  });
});
