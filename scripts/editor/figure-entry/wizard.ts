// Asks for one figure in Chinese, question by question; what was given as a flag is not asked.
import {isYear, yearOf} from "../../../src/domain/period.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {periodKinds, qualifiers} from "../../../src/model/evidence/observation.ts";
import {zh} from "../../../src/words/zh.ts";
import {saysYear} from "../../compile/check/quotes.ts";
import {
  among,
  anything,
  choices,
  number,
  oneOf,
  period,
  quotation,
  yes
} from "../interview/checks.ts";
import {type Answers as Said, interview} from "../interview/interview.ts";
import {askSource, sourceFlags} from "../interview/source.ts";
import type {Ask} from "../prompt.ts";

/** What can be given as a flag, by its name; the sentence is what is asked where it is not given. */
export const flags = {
  series: "哪个序列？写代码或名称里的几个字",
  place: "哪个地区？写代码或名称",
  period: "哪个时期？一年写四位年份，某月写 年-月，一段写 起..止",
  kind: "这个时期的数是什么？",
  value: "数值，只写数字",
  qualifier: "来源怎样写这个数？",
  quote: "来源的原话，不超过80字，没有就回车",
  ...sourceFlags,
  note: "读这个数须知道的，没有就回车",
  inferred:
    "来源的原话、名称、日期和网址都没有写明是哪一年的数。是从内容推断出来的吗？是就写 是；不是就按 Ctrl+C 退出，重来一次，原话抄写有年份的那一句",
  reason: "写进更新记录的理由"
} as const;

/** A figure as it was answered. */
export type FigureAnswers = Said<keyof typeof flags>;

/** A whole entry: a new source where `publisher` is there. Null and why where it is not to be had. */
export type EntryOutcome = {answers: FigureAnswers} | {missing: string[]};

/** Goes through the questions; every answer is checked as it comes, and a wrong one asked again. */
export async function answered(
  given: FigureAnswers,
  catalogue: Catalogue,
  ask: Ask
): Promise<EntryOutcome> {
  const talk = interview(flags, given, ask);
  const {answers, missing, get} = talk;
  const {series, geos, site, observations} = catalogue;
  await get("series", among(series, "序列"));
  const home = geos.find(({id}) => id === site.place)?.name ?? site.place;
  await get("place", among(geos, "地区"), `，回车为“${home}”`, site.place);
  await get("period", period);
  const {kinds} = zh.explore;
  const usual = observations.findLast((row) => row.series === answers.series)?.period_kind;
  const kind = usual && usual !== "target" ? usual : "year";
  const suits = isYear(answers.period ?? "0000") ? kind : kind === "as_of" ? kind : "part_year";
  await get("kind", oneOf(periodKinds, kinds), choices(kinds, suits), suits);
  const unit = series.find(({id}) => id === answers.series)?.unit;
  await get("value", number, unit === undefined ? "" : `，按“${unit}”计`);
  const words = zh.forms.qualifiers;
  await get("qualifier", oneOf(qualifiers, words), choices(words, "exact"), "exact");
  await get("quote", quotation, "", "");
  await askSource(talk, catalogue);
  await get("note", anything, "", "");
  if (!dated(answers, catalogue)) await get("inferred", yes);
  const reason = replaces(answers, catalogue) ? "更正" : "补入";
  await get("reason", anything, `，回车为“${reason}”`, reason);
  return missing.length ? {missing} : {answers};
}

/** Whether the figure takes the place of one that the same source gave before. */
function replaces(
  {series, place, period: when, kind, source}: FigureAnswers,
  {observations}: Catalogue
) {
  return observations.some(
    (row) =>
      row.series === series &&
      row.geo === place &&
      row.period === when &&
      row.period_kind === kind &&
      row.source === source
  );
}

/** Whether the words or the source say the year, as the check of the data wants it. */
function dated(answers: FigureAnswers, {sources}: Catalogue): boolean {
  const {period: when, quote = null, note = null, source} = answers;
  if (when === undefined || source === undefined) return true;
  const known = sources.find(({id}) => id === source);
  const page = known ?? {
    ...{id: "new", copy: null, url_kind: "official" as const, grade: "A" as const},
    publisher: answers.publisher ?? "",
    published_on: answers.published ?? null,
    url: answers.url ?? null
  };
  return saysYear(yearOf(when), [quote, note], page);
}
