// Words of the table of promises.

const n = String;

/** Words of the table of promises. */
export const commitments = {
  title: "承诺",
  lead: (all: number, quantified: number, undated: number, silent: number) =>
    `方案写下${n(all)}项可以核查的承诺，其中${n(quantified)}项带数字；${n(undated)}项没有写期限；${n(silent)}项本站没有查到结果。`,
  note: "原文逐字照录。指标表里的目标另见“指标”。",
  description: (title: string) =>
    `《${title}》里可以核查的全部承诺：原文、数字、期限、责任单位和已知结果。`,
  kinds: {
    quantified: "写了数字的",
    checkable: "没写数字但可以核查的",
    rule: "要制定的规则",
    platform: "提到的平台、机构"
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
  inheritedNote: "专栏没有单独写责任单位，列出所在小节的单位，标“所在节的单位”，不算谁牵头。",
  count: (v: number) => `${n(v)}个单位`,
  bounds: {
    exact: (v: string) => v,
    at_least: (v: string) => `${v}以上`,
    at_most: (v: string) => `${v}以内`,
    about: (v: string) => `${v}左右`,
    range: (v: string) => v,
    growth_at_least: (v: string) => `增长${v}以上`,
    multiple: (v: string) => `${v}（翻番）`,
    scope: (v: string) => `范围${v}`
  },
  indicator: "对应指标",
  related: "相关数据",
  events: "相关事件",
  same: (id: string) => `与${id}是同一句，只数一次`,
  /** A heading's count, with the rows that another kind already counts. */
  counted: (all: number, same: number) =>
    same === 0 ? `（${n(all)}）` : `（${n(all)}，另有${n(same)}处已列在别类）`,
  relatedNote: "相关数据与承诺的口径未必相同，只供参照，不与承诺比较。"
};
