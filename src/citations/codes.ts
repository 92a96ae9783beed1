// The codes of all figures and sentences of one release.

import {describe} from "../charts/draw.ts";
import {json} from "../downloads/figure-csv.ts";
import type {Figure} from "../model/figures/figure.ts";
import type {CodeEntry} from "../model/published/code.ts";
import {sha256} from "../sha256.ts";
import {alphabet, length} from "../words/sentence-code.ts";
import {zh} from "../words/zh.ts";
import {type Quote, quotes, type Setting} from "./quotes.ts";

/** The release a code is made for, or what the state calls itself that is none. */
export interface Release {
  version: string;
  /** Empty where the state is no release. */
  date: string;
}

/** What the codes of a figure were made from when they were last asked for, and what came of it. */
interface Known {
  from: readonly unknown[];
  entries: readonly CodeEntry[];
}

const memo = new WeakMap<Figure, Known>();

/**
 * The codes of a figure and those of its sentences, in their order. What a release among `kept` said in
 * the same words keeps the code of that release. A page, its pictures and its archive ask for the same ones, so they are
 * made once.
 */
export function codesOf(
  figure: Figure,
  release: Release,
  setting: Setting,
  kept: readonly CodeEntry[] = none
): readonly CodeEntry[] {
  const from = [release, setting, kept];
  const before = memo.get(figure);
  if (before?.from.every((one, at) => one === from[at])) return before.entries;
  const entries = made(figure, release, setting, kept);
  memo.set(figure, {from, entries});
  return entries;
}

const none: readonly CodeEntry[] = [];

function made(
  figure: Figure,
  release: Release,
  setting: Setting,
  kept: readonly CodeEntry[]
): CodeEntry[] {
  const {id, title} = figure;
  const sentences = quotes(figure, setting).map(({lang, part, text}) =>
    first({figure: id, lang, kind: "sentence", part, text, file: null}, release, kept)
  );
  const file = sha256(json(figure, describe(figure, zh)));
  const whole = {figure: id, lang: "zh", kind: "figure", part: 0, text: title, file} as const;
  return [first(whole, release, kept), ...sentences];
}

/** What a code is made from, as anybody can put it together again: fields with tabs between them, no line end. */
export function hashed({release, figure, kind, lang, part, text, file}: Hashed): string {
  const fields = [
    release,
    figure,
    kind,
    lang,
    String(part),
    text,
    ...(file === null ? [] : [file])
  ];
  return fields.map((field) => field.replaceAll(/\s+/gu, " ")).join("\t");
}

type Hashed = Omit<CodeEntry, "code" | "date" | "sha256">;

/** All codes of a release, sorted by code. Throws where two different things share one. */
export function codes(
  figures: readonly Figure[],
  release: Release,
  setting: Setting,
  kept: readonly CodeEntry[] = []
): CodeEntry[] {
  const own = Map.groupBy(kept, ({figure}) => figure);
  return union([
    figures.flatMap((figure) => codesOf(figure, release, setting, own.get(figure.id)))
  ]);
}

/** Several lists as one, each code once, sorted. Throws where two different things share one. */
export function union(lists: readonly (readonly CodeEntry[])[]): CodeEntry[] {
  const found = new Map<string, CodeEntry>();
  for (const one of lists.flat()) {
    const other = found.get(one.code);
    if (other && other.sha256 !== one.sha256)
      throw new Error(
        `two things share the code ${one.code}: ${other.figure} "${other.text}" and ${one.figure} "${one.text}"; reword one of them`
      );
    found.set(one.code, one);
  }
  return [...found.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The entry of one sentence among those of a figure. */
export function codeOf(entries: readonly CodeEntry[], quote: Quote): string {
  return entries.find(({lang, part}) => lang === quote.lang && part === quote.part)?.code ?? "";
}

type What = Omit<Hashed, "release">;

/** The entry of the release that said it first, else one of this release. */
function first(what: What, release: Release, kept: readonly CodeEntry[]): CodeEntry {
  const before = kept.find(
    (one) =>
      one.figure === what.figure &&
      one.kind === what.kind &&
      one.lang === what.lang &&
      one.part === what.part &&
      one.sha256 === entry(what, {version: one.release, date: one.date}).sha256
  );
  return before ?? entry(what, release);
}

function entry(what: What, {version, date}: Release): CodeEntry {
  const digest = sha256(hashed({...what, release: version}));
  return {code: encode(digest), release: version, date, ...what, sha256: digest};
}

/** The first bits of a hash, five to a sign. */
function encode(digest: string): string {
  let bits = BigInt(`0x${digest.slice(0, (length * 5) / 4)}`);
  let code = "";
  for (let at = 0; at < length; at++) {
    code = (alphabet[Number(bits % 32n)] ?? "") + code;
    bits /= 32n;
  }
  return code;
}
