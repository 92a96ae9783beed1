// Words of the table of promises.
import type {Commitment} from "../../../model/plan/commitment.ts";

const n = String;

/** Words of the table of promises. */
export const commitments = {
  title: "承诺",
  /** `found` is null while nobody has looked. */
  lead: (all: number, quantified: number, dated: number, found: number | null) =>
    `方案里能核对的承诺有${n(all)}项：${n(quantified)}项写了数字，${n(dated)}项写了期限${found === null ? "。还没有录入查到的数据。" : `，${n(found)}项查到了有关的数据或事件。`}`,
  note: "引号里的话都是方案原文。",
  targets: "指标表里的目标见“指标”。",
  description: (title: string) =>
    `《${title}》里可以核查的全部承诺：原文、数字、期限、责任单位和已知结果。`,
  kinds: {
    quantified: "写了数字的",
    checkable: "没写数字但可以核查的",
    rule: "要制定的规则",
    platform: "要建设的平台、机构",
    existing: "要用好的已有机构"
  },
  headers: {
    id: "编号",
    quote: "原文",
    number: "数字",
    due: "期限",
    units: "责任单位",
    known: "已知情况"
  },
  noNumber: "未写数字",
  noDue: "未写期限",
  noUnit: "未写责任单位",
  inherited: "所在节的单位",
  inheritedOne: "这一段没有写单位。下面是所在那一节的单位。",
  /** A promise by its place in the list. */
  numbered: (v: number) => `承诺 ${n(v)}`,
  code: (id: string) => `（代码 ${id}）`,
  stands: "出自",
  again: "方案在另一处又说了一次：",
  foundElsewhere: "见对应的指标",
  squares: "每格一项承诺",
  legend: "一格是一项承诺：实心查到了数据或事件，斜线没有查到，橙框写了期限。点一格，看那一项。",
  legendUnentered: "一格是一项承诺，橙框写了期限。还没有录入查到的数据。点一格，看那一项。",
  legendSilent: "一格是一项没有查到结果的承诺，橙框写了期限。点一格，看那一项。",
  filters: {
    number: "写了数字",
    due: "有期限",
    found: "查到了",
    unit: "单位",
    allUnits: "全部单位",
    chapter: "章",
    allChapters: "全部章",
    kind: "种类",
    allKinds: "全部种类",
    sort: "排序",
    sorts: {plan: "原文顺序", due: "期限近的在前", found: "查到的在前"},
    count: "{all}项里有{n}项",
    reset: "全部显示"
  },
  count: (v: number) => `${n(v)}个单位`,
  /** Around a number that stands alone, its bound word with it: what kind of number it is. */
  framed: {
    growth_at_least: (v: string) => `增长${v}`,
    multiple: (v: string) => `${v}（翻番）`,
    scope: (v: string) => `范围${v}`
  } as Partial<Record<NonNullable<Commitment["bound"]>, (v: string) => string>>,
  /** Before what was not found of a body that is there: its work, not the body. */
  exists: "机构已有；方案印发后做了什么，",
  indicator: "对应指标",
  related: "相关数据",
  events: "相关事件",
  same: (id: string) => `与${id}是同一句，只数一次`,
  relatedNote: "相关数据与承诺的口径未必相同，只供参照，不与承诺比较。"
};
