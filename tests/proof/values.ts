// Sentences of values: changes, places in an order, shares.
import {
  all,
  type Case,
  find,
  found,
  label,
  measure,
  rising,
  type Row,
  scale,
  total,
  withValue
} from "./case.ts";
import type {Pattern} from "./pattern.ts";
import {enValue, g, names, P, V, zhValue} from "./wording.ts";

/** Why two values are not subtracted, derived again from their rows: bounds first, then conflicts, then lengths. */
function reason(a: Row, b: Row, one: Case): string {
  const rows = [a, b];
  const stretch = ({period = ""}: Row) => period.includes("..");
  const which = rows.some(({qualifier = ""}) => !["", "exact"].includes(qualifier))
    ? 0
    : rows.some(({conflict}) => conflict === "yes")
      ? 1
      : broken(a, b, one)
        ? 4
        : stretch(a) === stretch(b)
          ? 3
          : 2;
  const zh = [
    ...["公布的不都是准确数", "不同来源的数不一样"],
    ...["两个数的时段不一样长", "来源没有说明两次的口径相同"],
    "口径中途变了"
  ];
  const en = [
    ...["they are not both exact numbers", "sources give different numbers"],
    ...["they cover periods of different length"],
    "the sources do not say that both were counted in the same way",
    "the way of counting changed in between"
  ];
  return (one.quote.lang === "zh" ? zh : en)[which] ?? "";
}

/** Whether the method changed after the first of two rows, up to the other. */
function broken(a: Row, b: Row, {rows}: Case): boolean {
  return rows.some(
    (row) =>
      row["series"] === a["series"] &&
      row["geo"] === a["geo"] &&
      row["break"] === "yes" &&
      (row["period"] ?? "") > (a["period"] ?? "") &&
      (row["period"] ?? "") <= (b["period"] ?? "")
  );
}

/** In the order they are tried; what one has taken is gone for the next. */
export const values: Pattern[] = [
  {
    zh: g(
      `从(?<from>${P.zh})的${zhValue("a")}到(?<to>${P.zh})的${zhValue("b")}，(?<way>增加|减少|前移|后移|没有变化)(?<by>${V})?`
    ),
    en: g(
      `from ${enValue("a")} in (?<from>${P.en}) to ${enValue("b")} in (?<to>${P.en}), (?<way>an increase of|a decrease of|up|down|no change) ?(?<by>${V})?`
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
    zh: g(
      `，(?<from>${P.zh})的${zhValue("a")}和(?<to>${P.zh})的${zhValue("b")}不能相减：(?<why>[^；。]+)`
    ),
    en: g(
      `stood at ${enValue("a")} in (?<from>${P.en}) and at ${enValue("b")} in (?<to>${P.en}); the two are not subtracted, because (?<why>[^;.]+)`
    ),
    expected: ({from = "", to = "", a = "", b = "", aq, bq}, one) => {
      found(one, from, a, aq);
      found(one, to, b, bq);
      const [first, last] = [find(one, from, a), find(one, to, b)];
      return {why: reason(first, last, one)};
    }
  },
  {
    zh: g(
      `(?:(?<when>${P.zh})，)?(?<count>${V})个[^\\d]{0,6}中，《?(?<who>[^\\d])[^\\d]*?为${zhValue("value")}，列第(?<place>${V})位(?<tied>（并列）)?`
    ),
    en: g(
      `(?:[Ii]n (?<when>${P.en}), )?(?:[Tt]he )?(?<who>[^\\d]) ranked no\\. (?<place>${V})(?<tied> \\(tied\\))? among (?<count>${V}) [a-z ]+ for [^\\d]*, with ${enValue("value")}`
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
      `(?: in (?<when>${P.en}))?, (?<top>${names}) came first with (?:at least |at most )?(?<first>${V}) [^\\d]+? and (?<bottom>${names}) came last with (?:at least |at most )?(?<last>${V})`
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
    zh: g(
      `(?<count>${V})个[^\\d]{0,6}中，(?<top>${names})居首，(?:(?<when>${P.zh})为)?(?<first>${V})`
    ),
    en: g(
      `among (?<count>${V}) [a-z ]+, (?<top>${names}) comes first with (?<first>${V})(?: [a-z ]*?(?:“[^”]*”)? ?in (?<when>${P.en}))?`
    ),
    expected: (_, one) => {
      const most = Math.max(...withValue(one).map((row) => measure(row, one)));
      const top = withValue(one).filter((row) => measure(row, one) === most);
      return {
        ...{count: withValue(one).length, first: most, when: top[0]?.["period"]},
        top: new Set(top.map((row) => label(row, one)))
      };
    }
  },
  {
    zh: g(`合计(?<all>${V})[^\\d]*，居首的(?<who>${names})占(?<share>${V})%`),
    en: g(`there are (?<all>${V}) [a-z]+ in total, of which (?<who>${names}) has (?<share>${V})%`),
    expected: (_, one) => {
      const all = withValue(one).map((row) => measure(row, one));
      const most = Math.max(...all);
      const first = withValue(one).filter((row) => measure(row, one) === most);
      const who = new Set(first.map((row) => label(row, one)));
      return {who, all: total(all), share: Math.round((100 * most) / total(all))};
    }
  },
  {
    zh: g(`另有(?<silent>${V})个`),
    en: g(`no published data was found for (?<silent>${V}) more`),
    expected: (_, one) => ({silent: one.rows.length - withValue(one).length})
  },
  {
    zh: g(`(?<!另)有(?<open>${V})个数是界限或约数`),
    en: g(`(?<open>${V}) values? (?:is a bound|are bounds) or rounded`),
    expected: (_, one) => ({
      open: withValue(one).filter(
        (row) =>
          row["role"] !== "target" &&
          ["at_least", "at_most", "about", "forecast"].includes(row["qualifier"] ?? "")
      ).length
    })
  }
];
