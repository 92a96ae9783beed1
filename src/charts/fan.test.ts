// A fan, worked out by hand.
import {expect, test} from "vitest";

import {fan} from "./fan.ts";

test("leads from the middle to each row, the strongest tie six pixels thick", () => {
  expect(fan([4, 2])).toEqual([
    {d: "M0 20C50 20 50 10 100 10", width: 6},
    {d: "M0 20C50 20 50 30 100 30", width: 3.5}
  ]);
  expect(fan([])).toEqual([]);
});
