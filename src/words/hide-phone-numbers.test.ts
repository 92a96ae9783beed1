// Telephone numbers left out of quoted scraps.
import {expect, it} from "vitest";

import {hidePhoneNumbers} from "./hide-phone-numbers.ts";
import {zh} from "./zh.ts";

const gone = zh.plan.masked;

it.each([
  ["热线:0000-11112222,133 4444 5555(可)", `热线:${gone},${gone}(可)`],
  ["75150", "75150"],
  ["10.66 20", "10.66 20"],
  ["(件) 365 880", "(件) 365 880"]
])("masked(%j) is %j", (text, expected) => {
  expect(hidePhoneNumbers(text, zh)).toBe(expected);
});
