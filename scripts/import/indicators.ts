// A first draft of indicators.csv and series.csv from the tables of targets that a plan prints.
import type {Indicator} from "../../src/model/evidence/indicator.ts";
import type {Series} from "../../src/model/evidence/series.ts";
import type {PlanTable} from "../../src/model/plan/plan.ts";
import {wholeRows} from "../compile/plan/whole-table.ts";
import type {Doubt} from "./line.ts";
import {type TargetColumns, targetColumns} from "./target-columns.ts";

const nothing = /^(?:[-—–－/／\s]*|无|無)$/u;

/** One part of a printed target: for which kind of place, with which bound, which number. */
interface Part {
  of: string | null;
  text: string;
  value: number;
  to: number | null;
  bound: Indicator["bound"];
}

/** The parts of a printed target; none where it holds no number. */
export function targetParts(printed: string): Part[] {
  const pattern =
    /(?<of>\p{Script=Han}{2,8}?)?\s*(?<text>(?<before>累[计計]|不少于|不低于|不小于|不超[过過]|不高于|不大于|大于|小于|低于|高于|超[过過]|控制在|达到|達到|[≥≤<>＜＞])?\s*(?<value>\d[\d,]*(?:\.\d+)?)\s*[%％]?(?:\s*[-—–~～至]\s*(?<to>\d[\d.]*)\s*[%％]?)?(?<after>以上|以[内內]|以下|左右|以內)?)/gu;
  return [...printed.matchAll(pattern)].map(({groups = {}}) => {
    const {of, text = "", before = "", value = "", to, after = ""} = groups;
    const most =
      /[≤<＜]|不超|不高于|不大于|小于|^低于|控制/u.test(before) || /以[内內下]/u.test(after);
    const least = /[≥>＞]|不少于|不低于|不小于|大于|高于|超/u.test(before) || after === "以上";
    const upper = to === undefined ? null : Number(to);
    return {
      ...{of: of ?? null, text: text.trim(), value: Number(value.replaceAll(",", "")), to: upper},
      bound: upper !== null ? "range" : most ? "at_most" : least ? "at_least" : "reach"
    };
  });
}

const falling =
  /下降|降低|死亡|事故|(?<![达達][标標])排放(?![达達][标標])|能耗|水耗|噪[声聲]|投[诉訴]|PM\d|[细細][颗顆]粒物|失[业業]|[负負][债債]|返[贫貧]/u;
const summed =
  /^(?:新增|增加(?!值)|新建|建[设設]|改造|提[标標]|清淤|累[计計]|培[训訓]|培育|[实實]施|完成|整治|新改|雨污)/u;

/** The unit that a cell prints after its number, where no column and no bracket gives one. */
const unitAfter =
  /^[≥≤<>＜＞]?\s*[\d.]+\s*([%％‰]|个|家|项|户|人|次|件|处|座|所|条|场|辆|天|公里)(?:以上|以下|以内|左右)?$/u;

/** Indicators and their series from the tables, the last year of the plan standing in where a header prints none. */
export function draftIndicators(
  tables: readonly PlanTable[],
  lastYear: number,
  firstYear: number
): {indicators: Indicator[]; series: Series[]; doubts: Doubt[]} {
  const indicators: Indicator[] = [];
  const doubts: Doubt[] = [];
  for (const table of tables) {
    const columns = targetColumns(table);
    if (columns === null) continue;
    const years = [...new Set(columns.targets.map(({period}) => period))];
    const subject = table.title.replace(/^附?[表錶]\s*[\d一二三四五六七八九十]+\s*/u, "");
    let category = "";
    for (const {index, cells} of wholeRows(table)) {
      const at = (column: number | null) => (column === null ? "" : (cells[column] ?? "").trim());
      /** What the row itself prints: a number is never that of the row above. */
      const own = (column: number | null) =>
        column === null ? "" : (table.rows[index]?.[column] ?? "").trim();
      // A cell over several lines was joined by blanks, which Chinese does not write.
      const group = at(columns.category).replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, "");
      category = group || category;
      const printed = at(columns.name);
      if (printed === "") continue;
      // A row of nothing but a name heads those below it.
      if (columns.category === null && cells.filter((cell) => cell.trim() !== "").length === 1) {
        category = printed;
        continue;
      }
      const [, bare = printed, inner = ""] =
        /^(.+?)\s*[（(]([^（）()]{1,12})[）)]\s*\d?$/u.exec(printed) ?? [];
      const counted = columns.targets.map(({column}) => unitAfter.exec(own(column))?.[1] ?? "");
      const unit = at(columns.unit) || inner || (counted[0] ?? "");
      const name = columns.unit === null && inner !== "" ? bare : printed;
      const kind = kindOfRow(table, index, columns);
      for (const {column, period, of} of columns.targets) {
        const parts = targetParts(own(column));
        if (parts.length === 0) {
          doubts.push({
            ...{line: null, weight: 2},
            did: `“${table.title}”里“${printed}”的目标“${own(column)}”没有读出数字，没有列入指标。`,
            else: "若有目标，请在 indicators.csv 里补一行。"
          });
        }
        if (parts.length > 1) {
          doubts.push({
            ...{line: null, weight: 2},
            did: `“${printed}”的目标“${own(column)}”分成 ${parts.length} 个指标。`,
            else: "若其实是一个指标，请在 indicators.csv 里合并。"
          });
        }
        const same = columns.targets.filter((one) => one.period === period);
        const {bases} = columns;
        const base =
          bases.find((one) => one.of === of) ?? (same.length === 1 ? bases[0] : undefined) ?? null;
        const [first] = bases;
        if (
          base === null &&
          first &&
          column === same[0]?.column &&
          !nothing.test(own(first.column))
        ) {
          doubts.push({
            ...{line: null, weight: 2},
            did: `“${printed}”的基期“${own(first.column)}”没有写是哪一类的，没有填入。`,
            else: "若知道，请在 indicators.csv 里补上 baseline 和 baseline_text。"
          });
        }
        for (const part of parts) {
          const tags = [
            kind,
            same.length > 1 ? of : null,
            parts.length > 1 ? part.of : null,
            period !== null && period !== years[0] ? `${period}年` : null
          ].filter((tag) => tag !== null);
          indicators.push(
            made({
              ...{part, base: own(base?.column ?? null), unit},
              ...{nature: at(columns.nature), category: category || subject},
              name: tags.length > 0 ? `${name}（${tags.join("，")}）` : name,
              period: period ?? String(lastYear),
              from: columns.bases[0]?.period ?? String(firstYear),
              index: indicators.length + 1
            })
          );
        }
      }
    }
  }
  return {
    indicators,
    series: indicators.map(seriesOf),
    doubts: [...doubts, ...guessed(indicators)]
  };
}

/** What tells the row of a name that stands merged over several apart: the first words of its own; null elsewhere. */
function kindOfRow(
  {header, rows}: PlanTable,
  index: number,
  columns: TargetColumns
): string | null {
  const named = (at: number) => (rows[at]?.[columns.name] ?? "") !== "";
  const own = rows[index] ?? [];
  if (named(index) && (named(index + 1) || index + 1 >= rows.length)) return null;
  const {unit, category, nature, bases, targets} = columns;
  const known = [
    columns.name,
    unit,
    category,
    nature,
    ...[...bases, ...targets].map((one) => one.column)
  ];
  const place = header.findIndex(
    (_head, at) => !known.includes(at) && /^[^\d]*\p{Script=Han}/u.test(own[at] ?? "")
  );
  return own[place] ?? null;
}

function made(given: {
  part: Part;
  base: string;
  unit: string;
  nature: string;
  name: string;
  category: string;
  period: string;
  from: string;
  index: number;
}): Indicator {
  const {part, base, name, period, from} = given;
  // A baseline of one kind of place says nothing of another.
  const number = (nothing.test(base) ? [] : targetParts(base)).find(({of}) => of === part.of);
  const baseline = number?.to === null ? number.value : null;
  const down =
    part.bound === "at_most" ||
    part.value === 0 ||
    (part.bound !== "at_least" &&
      ((baseline !== null && baseline > part.value) || falling.test(name)));
  const decimals = (value: number) => String(value).split(".")[1]?.length ?? 0;
  const cumulative = !down && part.to === null && baseline === null && summed.test(name);
  const id = `i${String(given.index).padStart(2, "0")}`;
  return {
    ...{id, category: given.category, name, unit: given.unit || "（单位未写）"},
    decimals: Math.max(decimals(part.value), decimals(baseline ?? 0)),
    direction: down ? "down" : "up",
    nature: given.nature || "未写",
    kind: part.to !== null ? "range" : cumulative ? "cumulative" : "level",
    baseline,
    baseline_period: from < period ? from : null,
    baseline_text: base || "—",
    ...{target: part.value, target_to: part.to, target_period: period, target_text: part.text},
    ...{bound: part.bound, series: id, related: [], certainty: "certain"},
    wording: [],
    note: null
  } satisfies Indicator;
}

function seriesOf({id, name, unit, decimals, direction}: Indicator): Series {
  return {id, name, unit, decimals, direction, definition: null, breaks: [], note: null};
}

function guessed(indicators: readonly Indicator[]): Doubt[] {
  if (indicators.length === 0) return [];
  const names = (list: readonly Indicator[]) => list.map(({name}) => name).join("、");
  const down = indicators.filter(({direction}) => direction === "down");
  const sums = indicators.filter(({kind}) => kind === "cumulative");
  const bare = indicators.filter(({unit}) => unit === "（单位未写）");
  const doubt = (weight: Doubt["weight"], did: string, other: string): Doubt => ({
    line: null,
    weight,
    did,
    else: other
  });
  return [
    ...(down.length > 0
      ? [
          doubt(
            2,
            `认为越低越好的指标：${names(down)}；其余认为越高越好。`,
            "请核对 indicators.csv 和 series.csv 的 direction。"
          )
        ]
      : [
          doubt(
            1,
            "认为所有指标都是越高越好。",
            "请核对 indicators.csv 和 series.csv 的 direction。"
          )
        ]),
    ...(sums.length > 0
      ? [
          doubt(
            2,
            `当作累计数的指标：${names(sums)}。`,
            "若是一年的数或期末的数，请改 indicators.csv 的 kind。"
          )
        ]
      : []),
    ...(bare.length > 0
      ? [
          doubt(
            3,
            `没有读出单位的指标：${names(bare)}。`,
            "请在 indicators.csv 和 series.csv 里补上单位。"
          )
        ]
      : [])
  ];
}
