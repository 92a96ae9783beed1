// A new indicator: its row, and the series that measures it where there is none yet.
import type {Indicator} from "../../../src/model/evidence/indicator.ts";
import {targetKinds} from "../../../src/model/evidence/indicator.ts";
import {inputTables} from "../../../src/model/published/tables.ts";
import {zh} from "../../../src/words/zh.ts";
import {put} from "../change/table-rows.ts";
import {
  among,
  anything,
  choices,
  decimalPlaces,
  fresh,
  number,
  oneOf,
  orNothing,
  period,
  some
} from "../interview/checks.ts";
import {countedFlags, withEnglish, withSeries} from "./series.ts";
import type {Template} from "./template.ts";

const kinds: Record<(typeof targetKinds)[number], string> = {
  level: "到时达到",
  annual_flow: "目标年一年的量",
  cumulative: "几年合计",
  every_year: "年年都要",
  range: "一个范围",
  qualitative: "没有数"
};
const bounds = {
  reach: "写的就是这个数",
  at_least: zh.bounds.at_least,
  at_most: zh.bounds.at_most
};
const ways = {up: "越多越好", down: "越少越好"};

/** See {@link Template}. */
export const indicator: Template = {
  title: "指标",
  flags: {
    ...countedFlags,
    category: "方案把它放在哪一类？",
    direction: "多好还是少好？",
    nature: "方案写的属性，如 预期性、约束性",
    kind: "目标是哪一种？",
    "target-text": "目标的原文，一字不差，如 60以上",
    target: "目标的数；范围写较小的一个",
    "target-to": "范围较大的一个数",
    bound: "目标怎样限定？",
    "target-period": "哪一年要达到？",
    "baseline-text": "基期值的原文；方案写斜线就写 /",
    baseline: "基期的数，没有就回车",
    "baseline-period": "基期是哪一年？",
    series: "用哪个序列来量？口径要一样；没有就回车，新建一个",
    note: "读者须知道的，没有就回车"
  },
  ask: async ({get, answers}, {catalogue}) => {
    const {indicators, series, site} = catalogue;
    const last = indicators.at(-1);
    const usual = async (name: string, value: string | undefined, check = some) =>
      get(name, check, value === undefined ? "" : `（回车为 ${value}）`, value);
    await get(
      "id",
      fresh(
        [...indicators, ...series].map(({id}) => id),
        "_"
      )
    );
    await get("name", some);
    await get("unit", some);
    await usual("decimals", "0", decimalPlaces);
    await usual("category", last?.category);
    await get("direction", oneOf(["up", "down"], ways), choices(ways, "up"), "up");
    await usual("nature", last?.nature);
    await get("kind", oneOf(targetKinds, kinds), choices(kinds, "level"), "level");
    await get("target-text", some);
    await get("target", number);
    if (answers["kind"] === "range") {
      await get("target-to", number);
      answers["bound"] = "range";
    } else
      await get("bound", oneOf(Object.keys(bounds), bounds), choices(bounds, "reach"), "reach");
    await usual("target-period", String(site.plan.period_to), period);
    await usual("baseline-text", "/");
    if (answers["baseline-text"] !== "/") await get("baseline", number);
    await usual("baseline-period", String(site.plan.period_from), period);
    const free = series.filter(({id}) => !indicators.some((one) => one.series === id));
    await get("series", orNothing(among(free, "序列")), "", "");
    await get("note", anything, "", "");
    await get("english", anything, "", "");
  },
  make: (answers, {folder, today}) => {
    const {id = "", name = "", unit = "", decimals = "", direction = "", english} = answers;
    const row: Partial<Record<keyof Indicator, string>> = {
      ...{id, name, unit, decimals, direction},
      category: answers["category"] ?? "",
      nature: answers["nature"] ?? "",
      kind: answers["kind"] ?? "",
      baseline: answers["baseline"] ?? "",
      baseline_period: answers["baseline-period"] ?? "",
      baseline_text: answers["baseline-text"] ?? "",
      target: answers["target"] ?? "",
      target_to: answers["target-to"] ?? "",
      target_period: answers["target-period"] ?? "",
      target_text: answers["target-text"] ?? "",
      bound: answers["bound"] ?? "",
      series: answers["series"] ?? id,
      certainty: "certain",
      note: answers["note"] ?? ""
    };
    const own = answers["series"] === undefined;
    const counted = own ? withSeries(folder, {id, name, unit, decimals, direction}) : folder;
    const named = own ? withEnglish(counted, "series", id, english) : counted;
    const changed = put(put(named, inputTables.indicators.file, row), inputTables.changes.file, {
      date: today,
      kind: "added",
      subject: id,
      reason: "新的指标"
    });
    return {
      folder: withEnglish(changed, "indicators", id, english),
      lines: [
        `+ 指标 ${id}：${name}，${row.target_period ?? ""} 年目标 ${row.target_text ?? ""}${unit}`,
        own
          ? `+ 序列 ${id} 和新文件 statistics/${id}.csv（只有表头）`
          : `  用序列 ${row.series ?? ""}`
      ]
    };
  }
};
