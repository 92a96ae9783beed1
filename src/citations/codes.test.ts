// Codes: short, stable for the same content, another for other content, no two alike.
import {createHash} from "node:crypto";

import {describe as group, expect, it, test} from "vitest";

import {describe} from "../charts/draw.ts";
import {json} from "../downloads/figure-csv.ts";
import bullet from "../fixtures/figures/bullet.json" with {type: "json"};
import type {Figure} from "../model/figures/figure.ts";
import {codeEntry} from "../model/published/code.ts";
import {alphabet, formatCode, normalise} from "../words/sentence-code.ts";
import {zh} from "../words/zh.ts";
import {codes, codesOf, hashed, union} from "./codes.ts";

const figure = {...bullet, refs: {}} as unknown as Figure;
const setting = {
  place: {ref: "安尼城", name: "安尼城"},
  lexicon: {names: new Map(), figures: new Map()}
};
const first = {version: "1.0.0", date: "2025-03-01"};
const second = {version: "2.0.0", date: "2026-05-20"};

group("codesOf(figure, release)", () => {
  it("gives one code to the figure and one to each sentence, as the schema says", () => {
    const found = codesOf(figure, first, setting);
    expect(found[0]).toMatchObject({kind: "figure", part: 0, text: figure.title});
    expect(found.length).toBeGreaterThan(2);
    expect(found.map((one) => codeEntry.parse(one))).toEqual(found);
    expect(new Set(found.map(({code}) => code)).size).toBe(found.length);
  });

  it("changes with the release and with the content, and with nothing else", () => {
    const of = (one: Figure, release = first) => codesOf(one, release, setting)[0]?.code;
    expect(of(figure)).toBe(of({...figure, places: ["home"]}));
    expect(of(figure)).not.toBe(of(figure, second));
    expect(of(figure)).not.toBe(of({...figure, note: "another"}));
  });
});

test("a code is made again from published bytes: the line of the list, and of a figure its JSON file", () => {
  const of = (text: string) => createHash("sha256").update(text).digest("hex");
  const [whole, sentence] = codesOf(figure, first, setting);
  if (!whole || !sentence) throw new Error("no codes");
  expect(hashed(sentence)).toBe(`1.0.0\tbullet\tsentence\tzh\t1\t${sentence.text}`);
  expect(of(hashed(sentence))).toBe(sentence.sha256);
  const file = of(json(figure, describe(figure, zh)));
  expect(hashed(whole)).toBe(`1.0.0\tbullet\tfigure\tzh\t0\t${figure.title}\t${file}`);
  expect(of(hashed(whole))).toBe(whole.sha256);
});

test("two things of one code stop the build, one thing of two lists does not", () => {
  const [one] = codes([figure], first, setting);
  if (!one) throw new Error("no code");
  expect(union([[one], [one]])).toEqual([one]);
  expect(() => union([[one], [{...one, sha256: "0".repeat(64)}]])).toThrow(/two things share/u);
});

const typed: [string, string, string | null][] = [
  ["as it is shown", "7Q2M-X04K", "7Q2MX04K"],
  ["in small letters with blanks", " 7q2m x04k ", "7Q2MX04K"],
  ["with letters for digits", "7Q2MxO4k", "7Q2MX04K"],
  ["with I and l for 1", "IlQ2-X04K", "11Q2X04K"],
  ["in full width", "７Ｑ２Ｍ－Ｘ０４Ｋ", "7Q2MX04K"],
  ["with a dash of another kind and a hash", "#7Q2M–X04K", "7Q2MX04K"],
  ["too short", "7Q2M-X04", null],
  ["with a sign that no code has", "7Q2M-X04U", null]
];

test.each(typed)("a code typed %s is read", (_, text, expected) => {
  expect(normalise(text)).toBe(expected);
});

test("a shown code reads back as itself, and no sign looks like another", () => {
  expect(normalise(formatCode("7Q2MX04K"))).toBe("7Q2MX04K");
  expect(alphabet).toMatch(/^[^ILOU]{32}$/u);
});
