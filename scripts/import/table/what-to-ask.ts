// The questions a table leaves open: which item, which series, what its period means, its source, unit and place.
import {periodKinds} from "../../../src/model/evidence/observation.ts";
import {didYouMean, nearest} from "../../compile/problems/problem.ts";
import type {Parsed} from "../../compile/read/parse-folder.ts";
import {periodFault} from "../../compile/read/parse-period.ts";
import type {FindPlace} from "./places.ts";
import type {Question} from "./questions.ts";
import {powersBetween} from "./read-words.ts";
import type {Point} from "./understand.ts";

/** Which of the items of a table is meant. */
export function itemQuestion(items: readonly string[]): Question {
  return {
    flag: "item",
    ask: "表里有几个指标，要哪一个",
    choices: items.slice(0, 30),
    refuse: (answer) =>
      items.includes(answer) ? null : `表里没有“${answer}”。${hint(answer, items)}`
  };
}

/** What the table does not say of these figures. */
export function questions(
  item: string,
  points: readonly Point[],
  {tables, site}: Parsed,
  placeOf: FindPlace
): Question[] {
  const series = tables.series.rows;
  const ids = series.map(({id}) => id);
  const alike = nearest(
    item,
    series.map(({name}) => name)
  );
  const likely = series.filter(({name}) => alike.includes(name)).map(({id}) => id);
  const units = series.map(({unit}) => unit);
  const sources = tables.sources.rows.map(({id}) => id);
  const asked: Question[] = [
    {
      flag: "series",
      ask: `“${item}”写进哪个序列，series.csv 里的代码`,
      choices: likely,
      refuse: (answer) =>
        ids.includes(answer) ? null : `series.csv 里没有“${answer}”。${hint(answer, ids)}`
    },
    {
      flag: "kind",
      ask: "时期是什么意思：year 全年的数，as_of 时点的数，part_year 几个月的数，cumulative 累计数",
      choices: periodKinds.filter((kind) => kind !== "target"),
      refuse: (answer) =>
        periodKinds.some((kind) => kind === answer && kind !== "target")
          ? null
          : `“${answer}”不在可选的词里。`
    },
    {
      flag: "source",
      ask: "出自哪里，sources.csv 里的代码（没有就先在那张表里加一行）",
      choices: [],
      refuse: (answer) =>
        sources.includes(answer) ? null : `sources.csv 里没有“${answer}”。${hint(answer, sources)}`
    }
  ];
  const percentages = points.every(({raw}) => Math.abs(Number(raw)) <= 1);
  if (points.some(({unit, raw}) => unit === null && !/[^\d.,，\s-]/.test(raw)) || percentages)
    asked.push({
      flag: "unit",
      ask: "表里的数以什么为单位，如 万元（百分数存成 0.12 这样的，写 比例）",
      choices: [],
      refuse: (answer) =>
        units.some((unit) => powersBetween(answer, unit) !== null)
          ? null
          : `没有一个序列的单位能由“${answer}”换算。${hint(answer, units)}`
    });
  if (points.some(({place}) => place === null))
    asked.push({
      flag: "geo",
      ask: "是哪里的数，geos.csv 里的代码或名称",
      choices: site ? [site.place] : [],
      refuse: (answer) => (placeOf(answer) === null ? `geos.csv 里没有“${answer}”。` : null)
    });
  if (points.some(({period}) => period === null))
    asked.push({
      flag: "period",
      ask: "是哪个时期的数，写 YYYY、YYYY-MM 或 YYYY-MM..YYYY-MM",
      choices: [],
      refuse: (answer) => (periodFault(answer) ? `“${answer}”不是时期。` : null)
    });
  return asked;
}

const hint = (answer: string, among: readonly string[]): string =>
  didYouMean(answer, among).split("\n")[0] ?? "";
