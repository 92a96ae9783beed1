// One fact, one home: how dates and periods are written is known to domain/period.ts alone.
import {expect, test} from "vitest";

import {bare, lineOf, modulesOf} from "../tests/harness/source.ts";

test("only period.ts, its parser and the reader of plans know how a date is written", () => {
  // Four digits of a year, and cuts that leave a year or a month: of a stretch they take the wrong end.
  const grammar = /\\d\{4\}|\.slice\(0, [47]\)|\.split\("\.\."\)/g;
  const homes =
    /^src\/domain\/period\.ts$|^scripts\/compile\/read\/parse-period\.ts$|^scripts\/import\//;
  const faults = modulesOf([])
    .filter(({path}) => !homes.test(path))
    .flatMap(({path, text}) => {
      const plain = bare(text);
      return [...plain.matchAll(grammar)].map(
        (hit) => `${path}:${lineOf(plain, hit.index)} ${hit[0]}`
      );
    });
  expect(faults).toEqual([]);
});
