// What a table cannot say of itself, asked in Chinese: which item, which series, what its period means, its source, unit and place.
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {periodKinds} from "../../../src/model/evidence/observation.ts";
import {zh} from "../../../src/words/zh.ts";
import {didYouMean, suggestions} from "../../compile/problems/problem.ts";
import {among, choices, oneOf, period} from "../../editor/interview/checks.ts";
import {type Answers as Said, type Check, interview} from "../../editor/interview/interview.ts";
import {askSource, sourceFlags} from "../../editor/interview/source.ts";
import type {Ask} from "../../editor/prompt.ts";
import type {FindPlace} from "./places.ts";
import {powersBetween} from "./read-words.ts";
import type {Point} from "./understand.ts";

/** What can be given as a flag, by its name; the sentence is what is asked where it is not given. */
export const flags = {
  item: "表里有几个指标，要哪一个",
  series: "写进哪个序列？写代码或名称里的几个字",
  kind: "这些时期的数是什么？",
  ...sourceFlags,
  unit: "表里的数以什么为单位，如 万元（百分数存成 0.12 这样的，写 比例）",
  place: "是哪里的数？写代码或名称",
  period: "是哪个时期的数？一年写四位年份，某月写 年-月，一段写 起..止"
} as const;

/** What was said of the table. */
export type TableAnswers = Said<keyof typeof flags>;

/** The answers with the figures they are about, or a line for each that is lacking. */
export type Outcome =
  {answers: TableAnswers; item: string; points: readonly Point[]} | {missing: string[]};

/** Goes through what the table leaves open; every answer is checked as it comes, and a wrong one asked again. */
export async function answered(
  all: readonly Point[],
  given: TableAnswers,
  catalogue: Catalogue,
  placeOf: FindPlace,
  ask: Ask
): Promise<Outcome> {
  const talk = interview(flags, given, ask);
  const {answers, missing, get} = talk;
  const items = [...new Set(all.map((point) => point.item))];
  if (items.length > 1) await get("item", oneItem(items), listed(items));
  // What else is to be asked depends on it.
  if (missing.length) return {missing};
  const item = answers.item ?? items[0] ?? "";
  const points = all.filter((point) => point.item === item);
  const {series} = catalogue;
  await get("series", among(series, "序列"), likely(item, series));
  const {kinds} = zh.explore;
  await get(
    "kind",
    oneOf(
      periodKinds.filter((kind) => kind !== "target"),
      kinds
    ),
    choices(kinds)
  );
  await askSource(talk, catalogue);
  const percentages = points.every(({raw}) => Math.abs(Number(raw)) <= 1);
  if (percentages || points.some(({unit, raw}) => unit === null && !/[^\d.,，\s-]/.test(raw)))
    await get("unit", convertible([...new Set(series.map(({unit}) => unit))]));
  if (points.some(({place}) => place === null)) await get("place", somewhere(placeOf));
  if (points.some((point) => point.period === null)) await get("period", period);
  return missing.length ? {missing} : {answers, item, points};
}

/** One of the items by its words, or by its number in the list. */
const oneItem =
  (items: readonly string[]): Check =>
  (text) => {
    const value = items.find((item, index) => item === text || String(index + 1) === text);
    return value === undefined ? {why: `表里没有“${text}”。${hint(text, items)}`} : {value};
  };

const listed = (items: readonly string[]): string =>
  `（${items
    .slice(0, 30)
    .map((item, index) => `${index + 1} ${item}`)
    .join("，")}）`;

/** The series whose name is like that of the item, to be said with the question. */
function likely(item: string, series: Catalogue["series"]): string {
  const names = suggestions(
    item,
    series.map(({name}) => name)
  );
  return names.length ? `，“${item}”像是 ${names.join("、")}` : "";
}

const convertible =
  (units: readonly string[]): Check =>
  (text) =>
    units.some((unit) => powersBetween(text, unit) !== null)
      ? {value: text}
      : {why: `没有一个序列的单位能由“${text}”换算。${hint(text, units)}`};

const somewhere =
  (placeOf: FindPlace): Check =>
  (text) => {
    const value = placeOf(text);
    return value === null ? {why: `没有叫“${text}”的地区。`} : {value};
  };

const hint = (answer: string, candidates: readonly string[]): string =>
  didYouMean(answer, candidates).split("\n")[0] ?? "";
