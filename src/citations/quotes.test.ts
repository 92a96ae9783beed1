// Every digit of every quotable sentence, derived again from the published CSV of its figure.
import {mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";

import Papa from "papaparse";
import {describe, expect, it, test} from "vitest";

import {buildData} from "../../scripts/compile/index.ts";
import {type Case, type Expected, type Groups, numeral, type Row} from "../../tests/proof/case.ts";
import {counts} from "../../tests/proof/counts.ts";
import type {Pattern} from "../../tests/proof/pattern.ts";
import {single} from "../../tests/proof/single.ts";
import {values} from "../../tests/proof/values.ts";
import {periodOf} from "../../tests/proof/wording.ts";
import {csv} from "../downloads/figure-csv.ts";
import type {Catalogue} from "../model/catalogue.ts";
import type {Figure} from "../model/figures/figure.ts";
import {en} from "../words/en.ts";
import {tables} from "../words/zh/data/tables.ts";
import {englishNames} from "./english-names.ts";
import {type Quote, quotes} from "./quotes.ts";

const root = resolve(import.meta.dirname, "../..");

/** The English of what rows say in the words of a code. */
const coded = new Map(
  Object.entries(en.codes).map(([ref, word]) => {
    const [of = "", code = ""] = ref.split(":");
    return [(tables as unknown as Record<string, Record<string, string>>)[of]?.[code], word];
  })
);

const patterns: Pattern[] = [...values, ...counts, ...single];

const cities: [name: string, folder: string][] = [
  ["the city of data/", "data"],
  ["an imaginary city", "src/fixtures/anytown"]
];

describe.each(cities)("sentences about the figures of %s", async (_, folder) => {
  const data = join(root, folder);
  const generated = mkdtempSync(join(tmpdir(), "quotes-"));
  const {problems} = await buildData({data, generated});
  expect(problems).toEqual([]);
  const load = <T>(file: string) => JSON.parse(readFileSync(join(generated, file), "utf8")) as T;
  const catalogue = load<Catalogue>("catalogue.json");
  const figures = load<Figure[]>("figures.json");
  const setting = {
    place: {
      ref: `geos/${catalogue.site.place}`,
      name: catalogue.geos.find(({id}) => id === catalogue.site.place)?.name ?? ""
    },
    lexicon: englishNames(catalogue)
  };
  const english = Papa.parse<Row>(readFileSync(join(data, "english.csv"), "utf8"), {
    header: true,
    skipEmptyLines: true
  }).data;

  it.each(figures)("$id: one to three in each language, each digit from its rows", (figure) => {
    const sentences = quotes(figure, setting);
    const rows = Papa.parse<Row>(csv(figure), {header: true, skipEmptyLines: true}).data;
    if (figure.kind === "rank") rows.splice(0, rows.length, ...drawn(figure, rows));
    for (const lang of ["zh", "en"] as const) {
      const own = sentences.filter((one) => one.lang === lang);
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
    quote.lang === "en" ? (byChinese.get(cell)?.["name"] ?? coded.get(cell) ?? cell) : cell;
  const cellsOf = (row: Row) =>
    Object.entries(row).flatMap(([key, cell]) => (key === "id" || key === "parent" ? [] : [cell]));
  const place = facts.geos.find(({id}) => id === facts.site.place)?.name ?? "";
  const texts = [...new Set([...rows.flatMap(cellsOf), place])]
    // A title between its marks is found by the title.
    .filter((cell) => cell.length > 1 && /\p{L}/u.test(cell) && !/^[a-z_]+$|^《.*》$/u.test(cell))
    .map((cell) => own(cell))
    .sort((a, b) => b.length - a.length);
  const signs = new Map(texts.map((text, index) => [text, String.fromCodePoint(0xf0000 + index)]));
  const one: Case = {
    ...{figure, rows, quote, signs},
    named: (cell) => signs.get(own(cell)) ?? "?",
    clause: "",
    factor: (cell) => (quote.lang === "en" ? Number(byChinese.get(cell)?.["factor"] || "1") : 1)
  };
  let text = quote.text;
  for (const [name, sign] of signs)
    text = text.replaceAll(name, sign).replaceAll(lower(name), sign);
  for (const pattern of patterns) {
    text = text.replace(pattern[quote.lang], (...hit: unknown[]) => {
      const groups = hit.at(-1) as Groups;
      one.clause = clauseAt(String(hit.at(-2)), Number(hit.at(-3)), String(hit[0]).length);
      compare(groups, pattern.expected(groups, one), one);
      return "◆";
    });
  }
  expect(text, quote.text).not.toMatch(/\d/u);
}

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

function chineseName({table, id}: Row, facts: Catalogue): string | undefined {
  const clauseOf = facts.plan.clauses.find((each) => each.id === id);
  const lists: Record<string, readonly {id: string; name?: string; title?: string}[]> = {
    ...{geos: facts.geos, series: facts.series, indicators: facts.indicators},
    ...{units: facts.units, documents: facts.documents, events: facts.events}
  };
  if (table === "clauses") return `${clauseOf?.label ?? ""}${clauseOf?.title ?? ""}`;
  const found = lists[table ?? ""]?.find((each) => each.id === id);
  return found?.name ?? found?.title;
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

function lower(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
