// What each operator comes to in the imaginary city, worked out by hand from its tables.
import {describe, expect, test} from "vitest";

import {type Edit, edited} from "../../../../src/fixtures/edited.ts";
import {zh} from "../../../../src/words/zh.ts";
import {deriveCatalogue} from "../../derive/catalogue.ts";
import {parse} from "../../read/parse-folder.ts";
import {evaluate} from "../interpolate.ts";
import {context, Fault} from "./context.ts";

const green = "statistics/green_share_trips.csv";
/** Hillford draws level with Anytown. */
const level: Edit = [green, "hillford,2024,year,51.8", "hillford,2024,year,58.3"];

const given = (...edits: Edit[]) => {
  const {parsed, problems} = parse(edited(edits));
  expect(problems).toEqual([]);
  if (!parsed.site || !parsed.plan) throw new Error("the fixture city does not parse");
  return context(deriveCatalogue(parsed, parsed.site, parsed.plan), zh);
};
const plain = given();
const tied = given(level);

const fault = (expression: string, at = plain): Fault => {
  try {
    evaluate(expression, at);
  } catch (error) {
    if (error instanceof Fault) return error;
    throw error;
  }
  throw new Error(`no fault: ${expression}`);
};
const english = (text: string): string => text.split("\n")[1] ?? "";

describe("an expression comes to", () => {
  test.each<[expression: string, text: string, number: number | null]>([
    // Bounds, rounding, forecasts, conflicts and halves of a year stay visible.
    ["value green_share_trips anytown 2022", "超52%", 52],
    ["value green_share_trips twinriver 2022", "约44%", 44],
    ["value tram_rides anytown 2024", "预计500万人次", 500],
    ["value tram_rides anytown latest", "预计500万人次", 500],
    ["value tram_rides anytown first", "310万人次", 310],
    ["value tram_rides anytown 2023-01..2023-06", "221万人次", 221],
    ["value street_noise_avg anytown 2024", "66.4分贝或66.9分贝", null],
    ["number green_share_trips anytown 2022", "超52", 52],
    ["number lane_rank anytown 2024", "2", 2],
    ["period tram_rides anytown 2023-01..2023-06", "2023年1—6月", 2023],
    ["period bike_lanes_sum anytown 2024-06", "2024年6月", 2024],
    // 58.3 − 48.5; 3 − 5; 197 − 240; 197 / 240 = 0.8208; 92 − 14; 58 − 14, and that about.
    ["change green_share_trips anytown 2020 2024", "9.8个百分点", 9.8],
    ["change lane_rank anytown 2021 2023", "2位", -2],
    ["change cycling_injuries anytown 2020 2023", "43人次", -43],
    ["growth cycling_injuries anytown 2020 2023", "17.9%", 197 / 240 - 1],
    ["change bike_lanes_sum anytown 2021 2024", "78公里", 78],
    ["change bike_lanes_sum anytown 2021 2023", "约44公里", 44],
    // 58.3, 51.8, 47.9; where fewer is better 88 stands before 197.
    ["rank green_share_trips anytown 2024 city", "1", 1],
    ["rank green_share_trips twinriver 2024 city", "3", 3],
    ["rank cycling_injuries hillford 2023 city", "1", 1],
    ["rank cycling_injuries anytown 2023 city", "2", 2],
    ["places green_share_trips 2024 city", "3", 3],
    ["places green_share_trips 2024 nation", "1", 1],
    ["baseline street_noise", "68.2分贝", 68.2],
    ["target street_noise", "65分贝以内", 65],
    ["target green_share work-list-2022", "62%以上", 62],
    ["target green_share_trips yunland-travel-2025", "45%", 45],
    ["promise C01", "60%以上", 60],
    ["promise C02", "65分贝以内", 65],
    ["promise C04", "3条", 3],
    ["quote C04", "“建成环湖示范段3条”", null],
    // 48.5 × 1.6⁵ = 48.5 × 10.48576; (60 / 48.5)^⅕ = 1.0435; (65 / 68.2)^⅕ = 0.9904.
    ["compound green_share C01", "508.6%", 508.6],
    ["implied green_share", "4.3%", (60 / 48.5) ** 0.2 - 1],
    ["implied street_noise", "1%", (65 / 68.2) ** 0.2 - 1],
    ["due street_noise", "2025年", 2025],
    // (60.4 − 48.5) / (60 − 48.5) = 11.9 / 11.5.
    ["covered green_share", "103%", 11.9 / 11.5],
    ["count duties", "11", 11],
    ["count duties unit=town-councils", "2", 2],
    ["count duties role=lead,support", "5", 5],
    ["count duties chapter!=2", "2", 2],
    ["count commitments due=", "5", 5],
    ["count commitments due!=", "2", 2],
    ["count commitments note^=动词", "1", 1],
    ["count commitments evidence_events!=", "3", 3],
    ["count events tags=噪声", "1", 1],
    ["count events date=1999", "0", 0],
    ["count observations geo=old-harbour series=tram_rides", "0", 0],
    ["distinct duties unit", "10", 10],
    ["distinct duties bracket role=lead", "2", 2],
    ["distinct events tags", "3", 3],
    // 2 of 11 is 18.2 %; 1 of 7 promises 14.3 %.
    ["share duties unit=town-councils", "18%", 2 / 11],
    ["share commitments kind=rule", "14%", 1 / 7],
    ["sum commitments value kind=quantified", "140", 140],
    ["most duties unit", "各街镇（乡）理事会", 2],
    ["order 最多 duties unit=town-councils", "最多", 1],
    ["order 并列其次 duties unit=cyclists", "并列其次", 2],
    ["order 并列居末 duties unit=patrol", "并列居末", 2],
    ["order 最多 commitments kind=quantified", "最多", 1],
    // At least 60 + 12, at most 65, exactly 3.
    ["order 最大 commitments bound=at_least kind=quantified by=value", "最大", 1],
    ["order 其次 commitments bound=at_most kind=quantified by=value", "其次", 2],
    ["order 最小 commitments bound=exact kind=quantified by=value", "最小", 3],
    ["ranked 居首 green_share_trips anytown 2024 city", "居首", 1],
    ["ranked 第二 green_share_trips hillford 2024 city", "第二", 2],
    ["ranked 第二位 green_share_trips hillford 2024 city", "第二位", 2],
    ["ranked 居末 green_share_trips twinriver 2024 city", "居末", 3],
    ["ranked 居首 cycling_injuries hillford 2023 city", "居首", 1],
    ["ranked 最多 cycling_injuries anytown 2023 city", "最多", 1],
    ["ranked 垫底 cycling_injuries anytown 2023 city", "垫底", 2],
    ["name geos hillford", "丘渡城", null],
    ["date e2", "2022年5月", null],
    ["date e3", "2023年4月18日", null],
    // The share of green trips alone has reached its target; nobody was asked in any of five years.
    ["count verdicts status=met", "1", 1],
    ["count verdicts covered=7", "0", 0],
    ["sum verdicts silent_years status=silent", "5", 5],
    ["base", "2020年", 2020],
    ["end", "2025年", 2025],
    ["literal 4·26 那天", "4·26 那天", null],
    ["  base  ", "2020年", 2020]
  ])("[[%s]]: %s", (expression, text, number) => {
    const bound = evaluate(expression, plain);
    expect(bound.text).toBe(text);
    if (number === null) expect(bound.number).toBeNull();
    else expect(bound.number).toBeCloseTo(number, 10);
  });
});

describe("where two draw level", () => {
  test.each([
    ["rank green_share_trips anytown 2024 city", "1"],
    ["rank green_share_trips hillford 2024 city", "1"],
    ["rank green_share_trips twinriver 2024 city", "3"],
    ["ranked 并列居首 green_share_trips hillford 2024 city", "并列居首"],
    ["ranked 第三 green_share_trips twinriver 2024 city", "第三"],
    ["ranked 其次 green_share_trips twinriver 2024 city", "其次"]
  ])("[[%s]]: %s", (expression, text) => {
    expect(evaluate(expression, tied).text).toBe(text);
  });

  test.each([
    "ranked 居首 green_share_trips anytown 2024 city",
    "ranked 第二 green_share_trips twinriver 2024 city",
    "most events tags"
  ])("[[%s]] is a fault", (expression) => {
    expect(fault(expression, tied)).toBeInstanceOf(Fault);
  });

  test("the order is told, and who shares the place", () => {
    const {message, expected} = fault("ranked 居首 green_share_trips anytown 2024 city", tied);
    expect(message.split("\n")[0]).toBe(
      "[[ranked 居首 green_share_trips anytown 2024 city]]：安尼城与另外 1 个并列，应写“并列居首”，并把它们都写出来。"
    );
    expect(expected.split("写法")[0]).toBe("次序是：安尼城 58.3、丘渡城 58.3、双河城 47.9。");
  });
});

describe("a slip is refused with what is valid", () => {
  test.each<[expression: string, found: string, valid: string]>([
    ["count commitments kind=quantifed", 'unknown value of kind "quantifed".', '"quantified"'],
    ["share commitments kind=quantifed", 'unknown value of kind "quantifed".', '"quantified"'],
    ["distinct duties unitt", 'unknown column of duties "unitt".', '"unit"'],
    ["most duties unitt", 'unknown column of duties "unitt".', '"unit"'],
    ["sum commitments valu", 'unknown column of commitments "valu".', '"value"'],
    ["count duties uint=patrol", 'unknown column of duties "uint".', '"unit"'],
    ["count duties unit=patrols", 'unknown value of unit "patrols".', '"patrol"'],
    ["count duties chapter=3", 'unknown value of chapter "3".', "1, 2."],
    ["count clauses id^=box7", 'unknown value of id "box7".', "box1"],
    ["count duties unit", '"unit" is no filter.', "COLUMN=VALUE"],
    ["count duties unit=", "No cell of unit is empty.", "a value"],
    ["count dutie", 'unknown table "dutie".', '"duties"'],
    ["value tram_rides anytown 2021 2020", '"2020" is too much.', "value SERIES GEO PERIOD"],
    ["base junk", '"junk" is too much.', "[[base]]"],
    ["approved of it", '"of it" is too much.', "[[approved]]"],
    ["value tram_rides anytown", "PERIOD|first|latest is missing.", "value SERIES GEO PERIOD"],
    ["quote", "COMMITMENT is missing.", "quote COMMITMENT"],
    ["value anytown tram_rides 2021", 'unknown series "anytown".', "is an id of geos"],
    ["rank tram_rides anytown city 2021", 'no figure of tram_rides for anytown in "city"', "2020"],
    ["baseline tram_rides", 'unknown id "tram_rides" in indicators.', "is an id of series"],
    ["name trams units", 'unknown table "trams".', "units, indicators"],
    ["sum duties unit", '"unit" is not a number.', "a column of numbers"],
    ["sum commitments value", '"value" has empty cells.', "rows that all have a number"],
    ["order 最好 duties unit=patrol", "unknown word of order.", "words"],
    ["order 最多 duties unit=patrol", 'the word of order is not true of "patrol".', "true"],
    ["order 居末 duties unit=patrol", '"patrol" shares its place with 8 more.', "true"],
    [
      "order 并列最多 duties unit=town-councils",
      '"town-councils" shares its place with nobody.',
      ""
    ],
    ["order 最多 duties unit=nobody", '"nobody" is not among them.', "true"],
    ["order 最多 commitments kind=rule by=quote", '"quote" is not a number.', "numbers"],
    ["order 最多 commitments kind=quantified by=value", '"value" has empty cells.', "numbers"],
    ["ranked 居首 green_share_trips hillford 2024 city", "is not true", "true"],
    [
      "ranked 居首 street_noise_avg anytown 2024 city",
      "sources conflict on street_noise_avg",
      "single"
    ],
    ["rank street_noise_avg anytown 2024 city", "sources conflict", "single"],
    ["growth tram_rides anytown 2020 2024", "is a bound or a forecast", "exact"],
    ["change green_share_trips anytown 2022 2024", "is a bound or a forecast", "exact"],
    ["__proto__", 'unknown word "__proto__"', "value"],
    ["constructor x", 'unknown word "constructor"', "value"],
    ["count __proto__", 'unknown table "__proto__".', "clauses"],
    ["count commitments __proto__=x", 'unknown column of commitments "__proto__".', "kind"],
    ["count commitments constructor!=", 'unknown column of commitments "constructor".', "kind"],
    ["distinct duties toString", 'unknown column of duties "toString".', "unit"],
    ["name constructor x", 'unknown table "constructor".', "units"],
    ["name units __proto__", 'unknown id "__proto__" in units.', "id of units"],
    ["value __proto__ anytown 2020", 'unknown series "__proto__".', "series.csv"],
    ["order constructor duties unit=patrol", "unknown word of order.", ""],
    ["", 'unknown word ""', "value"]
  ])("[[%s]]", (expression, found, valid) => {
    const {message, expected, mend} = fault(expression);
    expect(english(message)).toContain(found);
    expect(`${english(expected)} ${english(mend)}`).toContain(valid);
    expect(message.split("\n")[0]).toMatch(/\p{Script=Han}/u);
  });
});
