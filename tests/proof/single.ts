// A value said by itself: what is left when all else has been taken.
import {expect} from "vitest";

import {found} from "./case.ts";
import type {Pattern} from "./pattern.ts";
import {enValue, g, P, zhValue} from "./wording.ts";

/** The last to be tried. */
export const single: Pattern[] = [
  {
    zh: g(
      `(?<role>目标是|基期|公布值|，|；|、)(?<when>${P.zh})为?${zhValue("value")}(?<floor>以上)?(?<guess>（日期为推断）)?(?=[，；。（])`
    ),
    en: g(
      `(?<role> is |base value (?:of|was) |stood at |, )${enValue("value")} (?:in|for) (?<when>${P.en})(?<guess> \\(date inferred\\))?`
    ),
    expected: ({role = "", when = "", value = "", valueq, guess}, one) => {
      const inferred = found(one, when, value, valueq, role);
      expect(guess !== undefined, one.quote.text).toBe(inferred);
      return {};
    }
  }
];
