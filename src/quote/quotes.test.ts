// Every digit of every quotable sentence, derived again from the published CSV of its figure.
import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";

import Papa from "papaparse";
import {describe, expect, it, test} from "vitest";

import {buildData} from "../../scripts/build-data.ts";
import type {Catalogue} from "../model/catalogue.ts";
import type {Figure} from "../model/figure.ts";
import {csv} from "../render/table.ts";
import {en} from "../words/en.ts";
import {lexicon} from "./lexicon.ts";
import {type Quote, quotes} from "./quotes.ts";

const root = resolve(import.meta.dirname, "../..");

type Row = Record<string, string>;
type Groups = Record<string, string | undefined>;
/** What a pattern must hold: numbers, or the names that share a number. */
type Expected = Record<string, number | string | Set<string> | undefined>;

interface Case {
  figure: Figure;
  rows: Row[];
  quote: Quote;
  /** A sign for each name that may hold digits, so that none of them is taken for a number. */
  signs: Map<string, string>;
  /** The same names by the Chinese cell. */
  named: (cell: string) => string;
  factor: (cell: string) => number;
}

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"]
];
const M = months.join("|");
/** A number; a period; both languages. */
const V = String.raw`\d[\d,]*(?:\.\d+)?`;
const P = {
  zh: String.raw`\d{4}年(?:\d+月\d+日|\d+—\d+月|\d+月)?`,
  en: String.raw`(?:(?:${M})(?:–(?:${M}))? (?:\d{1,2}, )?)?\d{4}`
};
const bounds: Record<string, string> = {
  超: "at_least",
  约: "about",
  预计: "forecast",
  over: "at_least",
  about: "about",
  "an expected": "forecast"
};
const zhValue = (name: string) =>
  String.raw`(?<${name}q>超|约|预计|第)?(?<${name}>${V}(?:[^\d，；。（]*或${V})*)[^\d，；。（]*?`;
const enValue = (name: string) =>
  String.raw`(?:no\. |(?:at (?:least|most) ))?(?:(?<${name}q>over|about|an expected) )?(?<${name}>${V}(?: (?:[a-z]+|“[^”]*”) or ${V})*)%?(?: “[^”]*”| [a-z ]+?)?`;

interface Pattern {
  zh: RegExp;
  en: RegExp;
  expected: (groups: Groups, one: Case) => Expected;
}

const g = (source: string) => new RegExp(source, "gu");
const names = "[^\\d]*?|[^\\d]*\\d+[^\\d]*?";

/** In the order they are tried; what one has taken is gone for the next. */
const patterns: Pattern[] = [
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
      `(?:, (?<when>${P.en}))?: first is (?<top>${names}) with (?<first>${V}) [^\\d]+, last (?<bottom>${names}) with (?<last>${V})`
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
    zh: g(
      `(?<lines>${V})个[^、]*、(?<columns>${V})个[^，]*，合计(?<all>${V})项(?:，其中牵头(?<lead>${V})项)?`
    ),
    en: g(
      `(?<lines>${V}) [a-z ]+ and (?<columns>${V}) [a-z]+, (?<all>${V}) [a-z]+ in total(?:, of which (?<lead>${V}) [a-z]+ as lead)?`
    ),
    expected: ({lead}, {rows}) => ({
      lines: new Set(rows.map((row) => row["row"])).size,
      columns: new Set(rows.map((row) => row["column"])).size,
      all: total(rows.map((row) => Number(row["count"]))),
      lead: lead === undefined ? undefined : total(rows.map((row) => Number(row["lead"])))
    })
  },
  {
    zh: g(
      `最多的[^；]*?是(?<row>${names})，(?<most>${V})项；最多的[^；]*?是(?<column>${names})，(?<widest>${V})项`
    ),
    en: g(
      `the [a-z ]+ with most is (?<row>${names}): (?<most>${V}) [a-z]+; the [a-z ]+ with most is (?<column>${names}): (?<widest>${V})`
    ),
    expected: (_, {rows}) => {
      const [row, most] = greatest(rows, "row", "count");
      const [column, widest] = greatest(rows, "column", "count");
      return {row, most, column, widest};
    }
  },
  {
    zh: g(`(?<bodies>${V})个[^，]*，两两之间有(?<pairs>${V})对`),
    en: g(`(?<bodies>${V}) [a-z ]+, (?<pairs>${V}) pairs`),
    expected: (_, {rows}) => ({
      bodies: new Set(rows.flatMap((row) => [row["a"], row["b"]])).size,
      pairs: rows.length
    })
  },
  {
    zh: g(`列在一起最多的是(?<pair>[^\\d]*)，(?<weight>${V})次`),
    en: g(`named together most often is (?<pair>[^\\d]*): (?<weight>${V}) times?`),
    expected: (_, {rows}) => {
      const weight = Math.max(...rows.map((row) => Number(row["weight"])));
      const pairs = rows.filter((row) => Number(row["weight"]) === weight);
      return {weight, pair: new Set(pairs.flatMap((row) => [row["a"] ?? "", row["b"] ?? ""]))};
    }
  },
  {
    zh: g(`相连最多的是(?<who>${names})，与(?<links>${V})个`),
    en: g(`with most links is (?<who>${names}), with (?<links>${V}) others`),
    expected: (_, {rows}) => {
      const ends = rows.flatMap((row) => [{end: row["a"] ?? ""}, {end: row["b"] ?? ""}]);
      const [who, links] = greatest(
        ends.map((row): Row => ({...row, one: "1"})),
        "end",
        "one"
      );
      return {who, links};
    }
  },
  {
    zh: g(
      `共(?<chapters>${V})章、(?<all>${V})字，最长的是(?<who>${names})，(?<most>${V})字，占(?<share>${V})%`
    ),
    en: g(
      `(?<chapters>${V}) chapters and (?<all>${V}) characters; the longest is (?<who>${names}) with (?<most>${V}) characters, (?<share>${V})%`
    ),
    expected: (_, {rows}) => {
      const [who, most] = greatest(chaptered(rows), "chapter", "size");
      const all = total(rows.map((row) => Number(row["size"])));
      const chapters = rows.filter((row) => row["parent"] === "").length;
      return {who, most, all, chapters, share: Math.round((100 * most) / all)};
    }
  },
  {
    zh: g(`承诺(?<all>${V})项，最多的是(?<who>${names})，(?<most>${V})项；专栏(?<boxes>${V})个`),
    en: g(
      `(?<all>${V}) promises, most of them in (?<who>${names}): (?<most>${V}) promises; (?<boxes>${V}) boxes`
    ),
    expected: (_, {rows}) => {
      const [who, most] = greatest(chaptered(rows), "chapter", "promises");
      const boxes = rows.filter((row) => row["level"] === "box").length;
      return {who, most, boxes, all: total(rows.map((row) => Number(row["promises"])))};
    }
  },
  {
    zh: g(
      `收录(?<count>${V})件，最早(?<first>${P.zh})，最近(?<last>${P.zh})(?:，其中(?<guessed>${V})件)?`
    ),
    en: g(
      `(?<count>${V}) reports, the earliest of (?<first>${P.en}), the latest of (?<last>${P.en})(?:, (?<guessed>${V}) of them)?`
    ),
    expected: (_, {rows}) => {
      const dates = rows.map((row) => row["date"] ?? "").sort();
      const guessed = rows.filter((row) => row["date_inferred"] === "yes").length;
      return {
        ...{count: rows.length, first: dates[0], last: dates.at(-1)},
        guessed: guessed === 0 ? undefined : guessed
      };
    }
  },
  {
    zh: g(`最近一件为(?<when>${P.zh})，(?<what>[^\\d])`),
    en: g(`the latest is of (?<when>${P.en}), “?(?<what>[^\\d])`),
    expected: (_, {rows}) => {
      const last = [...rows]
        .sort((a, b) => ((a["date"] ?? "") < (b["date"] ?? "") ? -1 : 1))
        .at(-1);
      return {when: last?.["date"], what: new Set([last?.["title"] ?? ""])};
    }
  },
  {
    zh: g(
      `(?<lines>${V})项，(?<from>${P.zh})至(?<to>${P.zh})，(?<some>${V})项有公布值(?:，(?<none>${V})项一个也没有)?`
    ),
    en: g(
      `of (?<lines>${V}) lines from (?<from>${P.en}) to (?<to>${P.en}), (?<some>${V}) have at least one published value(?: and (?<none>${V}) have none)?`
    ),
    expected: ({none}, {rows}) => {
      const lines = new Set(rows.map((row) => row["label"])).size;
      const some = new Set(published(rows).map((row) => row["label"])).size;
      const years = rows.map((row) => row["period"] ?? "").sort();
      return {
        ...{lines, some, from: years[0], to: years.at(-1)},
        none: lines === some && none === undefined ? undefined : lines - some
      };
    }
  },
  {
    zh: g(`(?<all>${V})个格子里有公布值的是(?<known>${V})个`),
    en: g(`of (?<all>${V}) cells (?<known>${V}) hold`),
    expected: (_, {rows}) => ({all: rows.length, known: published(rows).length})
  },
  {
    zh: g(`(?<all>${V})项指标中，(?<known>${V})项有公布值，(?<silent>${V})项未见`),
    en: g(
      `of (?<all>${V}) indicators, (?<known>${V}) have a published value; no public data was found for (?<silent>${V})`
    ),
    expected: (_, {rows}) => {
      const known = rows.filter((row) => row["value"] !== "").length;
      return {all: rows.length, known, silent: rows.length - known};
    }
  },
  {
    zh: g(
      `(?<role>目标：|基期|公布值|，|；|、)(?<when>${P.zh})为?${zhValue("value")}(?<floor>以上)?(?<guess>（日期为推断）)?(?=[，；。（])`
    ),
    en: g(
      `(?<role>target: |base value |: |; |, )${enValue("value")} (?:\\(|for )(?<when>${P.en})(?<guess>, date inferred)?`
    ),
    expected: ({role = "", when = "", value = "", valueq, guess}, one) => {
      const inferred = found(one, when, value, valueq, role);
      expect(guess !== undefined, one.quote.text).toBe(inferred);
      return {};
    }
  }
];

const cities: [name: string, folder: string][] = [
  ["the city of data/", "data"],
  ["an imaginary city", "src/fixtures/anytown"]
];

describe.each(cities)("sentences about the figures of %s", (_, folder) => {
  const data = join(root, folder);
  const generated = mkdtempSync(join(tmpdir(), "quotes-"));
  const {problems} = buildData({data, generated});
  expect(problems).toEqual([]);
  const load = <T>(file: string) => JSON.parse(readFileSync(join(generated, file), "utf8")) as T;
  const catalogue = load<Catalogue>("catalogue.json");
  const figures = load<Figure[]>("figures.json");
  const setting = {
    place: catalogue.geos.find(({id}) => id === catalogue.site.place)?.name ?? "",
    lexicon: lexicon(catalogue)
  };
  const english = Papa.parse<Row>(readFileSync(join(data, "english.csv"), "utf8"), {
    header: true,
    skipEmptyLines: true
  }).data;

  it.each(figures)("$id: one to three in each language, each digit from its rows", (figure) => {
    const said = quotes(figure, setting);
    const rows = Papa.parse<Row>(csv(figure), {header: true, skipEmptyLines: true}).data;
    if (figure.kind === "rank") rows.splice(0, rows.length, ...drawn(figure, rows));
    for (const lang of ["zh", "en"] as const) {
      const own = said.filter((one) => one.lang === lang);
      expect(own.length).toBeGreaterThan(0);
      expect(own.length).toBeLessThan(4);
      expect(own.map(({part}) => part)).toEqual(own.map((_one, index) => index + 1));
      for (const quote of own) check(figure, rows, quote, english, catalogue);
    }
  });

  test("names of figures in English hold no digit, for none would be derived", () => {
    const held = english.filter(({table, name}) => table === "figures" && /\d/u.test(name ?? ""));
    expect(held).toEqual([]);
  });
});

function check(figure: Figure, rows: Row[], quote: Quote, english: Row[], facts: Catalogue): void {
  const byChinese = new Map<string, Row>();
  for (const row of english) {
    const chinese = chineseName(row, facts);
    if (chinese !== undefined) byChinese.set(chinese, row);
  }
  const own = (cell: string) =>
    quote.lang === "en" ? (byChinese.get(cell)?.["name"] ?? en.groups[cell] ?? cell) : cell;
  const cellsOf = (row: Row) =>
    Object.entries(row).flatMap(([key, cell]) => (key === "id" || key === "parent" ? [] : [cell]));
  const place = facts.geos.find(({id}) => id === facts.site.place)?.name ?? "";
  const texts = [...new Set([...rows.flatMap(cellsOf), place])]
    .filter((cell) => cell.length > 1 && /\p{L}/u.test(cell) && !/^[a-z_]+$/u.test(cell))
    .map((cell) => own(cell))
    .sort((a, b) => b.length - a.length);
  const signs = new Map(texts.map((text, index) => [text, String.fromCodePoint(0xf0000 + index)]));
  const one: Case = {
    ...{figure, rows, quote, signs},
    named: (cell) => signs.get(own(cell)) ?? "?",
    factor: (cell) => (quote.lang === "en" ? Number(byChinese.get(cell)?.["factor"] || "1") : 1)
  };
  let text = quote.text;
  for (const [name, sign] of signs)
    text = text.replaceAll(name, sign).replaceAll(lower(name), sign);
  for (const pattern of patterns) {
    text = text.replace(pattern[quote.lang], (...hit: unknown[]) => {
      const groups = hit.at(-1) as Groups;
      clause = clauseAt(String(hit.at(-2)), Number(hit.at(-3)), String(hit[0]).length);
      compare(groups, pattern.expected(groups, one), one);
      return "◆";
    });
  }
  expect(text, quote.text).not.toMatch(/\d/u);
}

/** The words around the hit that is looked at: who a value is said of. */
let clause = "";

function clauseAt(text: string, at: number, length: number): string {
  const before =
    text
      .slice(0, at + 1)
      .split(/◆[；;]/u)
      .at(-1) ?? "";
  return before + text.slice(at + 1, at + length);
}

function compare(groups: Groups, expected: Expected, one: Case): void {
  for (const [name, want] of Object.entries(expected)) {
    const got = groups[name];
    if (want instanceof Set) {
      const known = [...want].map((cell) => one.named(cell));
      const listed = Array.from(got ?? "").filter((sign) => (sign.codePointAt(0) ?? 0) >= 0xf0000);
      if (listed.length === 0) expect(Number(/\d+/u.exec(got ?? "")?.[0])).toBe(want.size);
      else expect(listed.sort(), one.quote.text).toEqual(known.sort());
    } else if (typeof want === "number")
      expect(numeral(got ?? ""), `${name}: ${one.quote.text}`).toBe(want);
    else if (/^\d{4}/u.test(want ?? "")) expect(periodOf(got ?? "")).toBe(want);
    else if (want !== "") expect(got, `${name}: ${one.quote.text}`).toBe(want);
  }
}

/** The rows of a value at a period, of the place and the thing that the clause names. */
function all(one: Case, when: string, value: string): Row[] {
  const wanted = periodOf(when);
  return one.rows.filter(
    (each) =>
      each["period"] === wanted &&
      ofClause(each, one) &&
      numeral(value) === Number((Number(each["value"]) * scale(each, one)).toPrecision(12))
  );
}

/** The first of them; none is a fault. A target is no value, and a value no target. */
function find(one: Case, when: string, value: string): Row {
  const aimed = /目标：|target:/u.test(clause);
  const row = all(one, when, value).find(({role}) => (role === "target") === aimed);
  expect(row, `${when} ${value}: ${one.quote.text}`).toBeDefined();
  return row ?? {};
}

/**
 * The same where the bound and the role count too, in figures of observations and of indicators.
 *
 * @returns whether the date of a value was inferred
 */
function found(one: Case, when: string, value: string, bound?: string, role = ""): boolean {
  let inferred = false;
  const target = /目标：|target:/u.test(clause);
  const parts = value.split(/[^\d.,]+(?=\d)/u);
  for (const part of parts) {
    if (one.figure.kind === "bullet" || one.figure.kind === "range") {
      const key = target ? "target" : /基期|base/u.test(role) ? "baseline" : "value";
      const row = one.rows.find(
        (each) =>
          each[`${key}_period`] === periodOf(when) &&
          clause.includes(one.named(each["label"] ?? "")) &&
          numeral(part) ===
            Number((Number(each[key]) * one.factor(each["label"] ?? "")).toPrecision(12))
      );
      expect(row, `${when} ${part}: ${one.quote.text}`).toBeDefined();
      if (key === "value")
        expect(bounds[bound ?? ""] ?? "exact").toBe(row?.["qualifier"] || "exact");
      inferred ||= key === "value" && row?.["date_inferred"] === "yes";
      continue;
    }
    const row = find(one, when, part);
    inferred ||= row["date_inferred"] === "yes";
    expect(row["role"] === "target", one.quote.text).toBe(target);
    if (target) continue;
    expect(bounds[bound === "第" ? "" : (bound ?? "")] ?? "exact", one.quote.text).toBe(
      row["qualifier"] || "exact"
    );
    if (!/^[，:；;]/u.test(role)) continue;
    const later = one.rows.filter(
      (each) =>
        each["geo"] === row["geo"] &&
        each["series"] === row["series"] &&
        (each["role"] ?? "observation") === "observation" &&
        (row["role"] ?? "observation") === "observation" &&
        end(each["period"] ?? "") > end(row["period"] ?? "")
    );
    expect(later, `newer than said: ${one.quote.text}`).toEqual([]);
  }
  return inferred;
}

function ofClause(row: Row, one: Case): boolean {
  return [row["geo"], row["series"]].every(
    (cell) => cell === undefined || clause.includes(one.named(cell))
  );
}

function scale(row: Row, one: Case): number {
  return one.factor(row["series"] ?? "");
}

/** The last month of a period, so that a year counts as its December. */
function end(period: string): string {
  const last = period.split("..").at(-1) ?? "";
  return last.length === 4 ? `${last}-12` : last;
}

function periodOf(words: string): string {
  const pad = (text: string | number) => String(text).padStart(2, "0");
  const zh = /^(\d{4})年(?:(\d+)(?:—(\d+))?月)?(?:(\d+)日)?$/u.exec(words);
  if (zh) {
    const [, year = "", from, to, day] = zh;
    if (from === undefined) return year;
    if (to !== undefined) return `${year}-${pad(from)}..${year}-${pad(to)}`;
    return `${year}-${pad(from)}${day === undefined ? "" : `-${pad(day)}`}`;
  }
  const [, first, second, day, year = ""] =
    /^(?:([A-Z][a-z]+)(?:–([A-Z][a-z]+))? )?(?:(\d+), )?(\d{4})$/u.exec(words) ?? [];
  if (first === undefined) return year;
  const at = (name: string) => pad(months.indexOf(name) + 1);
  if (second !== undefined) return `${year}-${at(first)}..${year}-${at(second)}`;
  return `${year}-${at(first)}${day === undefined ? "" : `-${pad(day)}`}`;
}

function chineseName({table, id}: Row, facts: Catalogue): string | undefined {
  const clauseOf = facts.plan.clauses.find((each) => each.id === id);
  const lists: Record<string, readonly {id: string; name?: string; title?: string}[]> = {
    ...{geos: facts.geos, series: facts.series, indicators: facts.indicators},
    ...{units: facts.units, documents: facts.documents}
  };
  if (table === "clauses") return `${clauseOf?.label ?? ""}${clauseOf?.title ?? ""}`;
  const found = lists[table ?? ""]?.find((each) => each.id === id);
  return found?.name ?? found?.title;
}

function label(row: Row, {figure}: Case): string {
  return row[figure.channels["label"] ?? "label"] ?? "";
}

function measure(row: Row, one: Case): number {
  const value = Number(row[one.figure.channels["value"] ?? "value"]);
  return Number((value * scale(row, one)).toPrecision(12));
}

/** Of a place with several years the year the figure asks for, or the newest; a place without one stays. */
function drawn(figure: Figure, rows: readonly Row[]): Row[] {
  const name = figure.channels["label"] ?? "label";
  const value = figure.channels["value"] ?? "value";
  const known = rows.filter((row) => row[value] !== "");
  if (new Set(known.map((row) => row[name])).size === known.length) return [...rows];
  const newest = known
    .map((row) => row["period"] ?? "")
    .sort()
    .at(-1);
  const asked = figure.options["period"] ?? newest;
  return rows.filter((row) => row["period"] === asked || row[value] === "");
}

/** Whether the smallest comes first. */
function rising({figure}: Case): boolean {
  return figure.options["order"] === "asc";
}

function withValue({rows, figure}: Case): Row[] {
  return rows.filter((row) => row[figure.channels["value"] ?? "value"] !== "");
}

function published(rows: readonly Row[]): Row[] {
  return rows.filter((row) => ["observation", "bound", "part"].includes(row["state"] ?? ""));
}

function chaptered(rows: readonly Row[]): Row[] {
  const chapters = new Map(rows.map((row) => [row["id"] ?? "", row["label"] ?? ""]));
  const number = (id: string): string => {
    const parent = rows.find((row) => row["id"] === id)?.["parent"] ?? "";
    return parent === "" ? id : number(parent);
  };
  return rows.map((row) => ({...row, chapter: chapters.get(number(row["id"] ?? "")) ?? ""}));
}

function greatest(rows: readonly Row[], by: string, of: string): [Set<string>, number] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row[by] ?? "", (sums.get(row[by] ?? "") ?? 0) + Number(row[of]));
  const most = Math.max(...sums.values());
  return [new Set([...sums].flatMap(([name, sum]) => (sum === most ? [name] : []))), most];
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function numeral(text: string): number {
  return Number(text.replaceAll(",", ""));
}

function lower(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
