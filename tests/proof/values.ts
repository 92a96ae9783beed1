// Sentences of values: changes, places in an order, shares.
import {all, find, found, label, measure, rising, scale, total, withValue} from "./case.ts";
import type {Pattern} from "./pattern.ts";
import {enValue, g, names, P, V, zhValue} from "./wording.ts";

/** In the order they are tried; what one has taken is gone for the next. */
export const values: Pattern[] = [
  {
    zh: g(
      `从(?<from>${P.zh})的${zhValue("a")}到(?<to>${P.zh})的${zhValue("b")}，(?<way>增加|减少|前移|后移|没有变化)(?<by>${V})?`
    ),
    en: g(
      `from ${enValue("a")} \\((?<from>${P.en})\\) to ${enValue("b")} \\((?<to>${P.en})\\), (?<way>an increase of|a decrease of|up|down|no change) ?(?<by>${V})?`
    ),
    expected: ({from = "", to = "", a = "", b = "", by, way = ""}, one) => {
      const [first, last] = [find(one, from, a), find(one, to, b)];
      const runs = all(one, from, a).map((row) => row["run"]);
      const joined = all(one, to, b).some(({run}) => run !== "" && runs.includes(run));
      const size = Math.abs(Number(last["value"]) - Number(first["value"])) * scale(first, one);
      const rising = Number(last["value"]) > Number(first["value"]);
      return {
        by: by === undefined ? undefined : Number(size.toPrecision(10)),
        way: /增加|后移|increase|down/u.test(way) === rising ? way : `not ${way}`,
        joined: joined ? "" : "never subtracted"
      };
    }
  },
  {
    zh: g(`从(?<from>${P.zh})的${zhValue("a")}到(?<to>${P.zh})的${zhValue("b")}，口径`),
    en: g(
      `from ${enValue("a")} \\((?<from>${P.en})\\) to ${enValue("b")} \\((?<to>${P.en})\\); not`
    ),
    expected: ({from = "", to = "", a = "", b = "", aq, bq}, one) => {
      found(one, from, a, aq);
      found(one, to, b, bq);
      return {};
    }
  },
  {
    zh: g(
      `(?:(?<when>${P.zh})，)?(?<count>${V})个[^\\d]{0,6}中，(?<who>[^\\d])[^\\d]*?为${zhValue("value")}，列第(?<place>${V})位(?<tied>（并列）)?`
    ),
    en: g(
      `(?:, (?<when>${P.en}))?: (?<who>[^\\d]) has ${enValue("value")}, no\\. (?<place>${V}) among (?<count>${V}) [a-z ]+(?<tied> \\(tied\\))?`
    ),
    expected: ({tied}, one) => {
      const known = withValue(one);
      const own = known.find((row) => label(row, one) === one.figure.focus) ?? {};
      const value = measure(own, one);
      const same = known.filter((row) => measure(row, one) === value).length;
      const better = known.filter((row) =>
        rising(one) ? measure(row, one) < value : measure(row, one) > value
      ).length;
      return {
        ...{count: known.length, value, place: better + 1},
        who: new Set([one.figure.focus ?? ""]),
        when: own["period"],
        tied: same > 1 ? tied : undefined
      };
    }
  },
  {
    zh: g(
      `(?:，(?<when>${P.zh}))?：居首的是(?<top>${names})，(?<first>${V})[^\\d；]*；居末的是(?<bottom>${names})，(?<last>${V})`
    ),
    en: g(
      `(?:, (?<when>${P.en}))?: first is (?<top>${names}) with (?:at least |at most )?(?<first>${V}) [^\\d]+, last (?<bottom>${names}) with (?:at least |at most )?(?<last>${V})`
    ),
    expected: (_, one) => {
      const all = withValue(one).map((row) => measure(row, one));
      const order = all.sort((a, b) => (rising(one) ? a - b : b - a));
      const [most = NaN, least = NaN] = [order[0], order.at(-1)];
      const at = (value: number) =>
        new Set(
          withValue(one).flatMap((row) => (measure(row, one) === value ? [label(row, one)] : []))
        );
      return {
        ...{first: most, last: least, top: at(most), bottom: at(least)},
        when: one.rows[0]?.["period"]
      };
    }
  },
  {
    zh: g(`(?<count>${V})个[^\\d]{0,6}中，(?<top>${names})居首，(?<first>${V})`),
    en: g(`among (?<count>${V}) [a-z ]+, (?<top>${names}) comes first with (?<first>${V})`),
    expected: (_, one) => {
      const most = Math.max(...withValue(one).map((row) => measure(row, one)));
      const top = withValue(one).filter((row) => measure(row, one) === most);
      return {
        ...{count: withValue(one).length, first: most},
        top: new Set(top.map((row) => label(row, one)))
      };
    }
  },
  {
    zh: g(`合计(?<all>${V})[^\\d]*，居首的占(?<share>${V})%`),
    en: g(`(?<all>${V}) [a-z]+ in total, of which the first has (?<share>${V})%`),
    expected: (_, one) => {
      const all = withValue(one).map((row) => measure(row, one));
      return {all: total(all), share: Math.round((100 * Math.max(...all)) / total(all))};
    }
  },
  {
    zh: g(`另有(?<silent>${V})个`),
    en: g(`no published data for (?<silent>${V}) more`),
    expected: (_, one) => ({silent: one.rows.length - withValue(one).length})
  },
  {
    zh: g(`其中(?<open>${V})个是界限或约数`),
    en: g(`(?<open>${V}) of them bounded or rounded`),
    expected: (_, one) => ({
      open: withValue(one).filter(
        (row) =>
          row["role"] !== "target" &&
          ["at_least", "at_most", "about", "forecast"].includes(row["qualifier"] ?? "")
      ).length
    })
  }
];
