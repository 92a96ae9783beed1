// The headers of the tables behind the figures, and the words for groups of rows.

/** Column headers by column key, group names, and the titles of figures nobody wrote a file for. */
export const tables = {
  /** Headers, by the key of the column. */
  columns: {
    series: "指标",
    geo: "地区",
    level: "级别",
    period: "时期",
    value: "数值",
    unit: "单位",
    qualifier: "限定",
    role: "性质",
    run: "连线",
    break: "口径变更",
    date_inferred: "日期为推断",
    conflict: "来源冲突",
    source: "来源",
    grade: "来源等级",
    quote: "来源原文",
    note: "说明",
    cell: "单元格",
    document: "文件",
    adopted: "文件日期",
    label: "名称",
    baseline: "基期值",
    baseline_period: "基期",
    latest: "最新值",
    value_period: "时期",
    target: "目标值",
    target_bound: "目标限定",
    target_qualifier: "目标限定代码",
    target_period: "目标期",
    covered: "已走全程",
    status: "状态",
    href: "地址",
    row: "行",
    row_kind: "类别",
    column: "列",
    count: "项数",
    lead: "其中牵头",
    dated: "写明期限",
    quantified: "写有数字",
    evidenced: "有公开数据",
    kind: "类别",
    a: "单位甲",
    b: "单位乙",
    weight: "共同任务",
    a_kind: "单位甲类别",
    b_kind: "单位乙类别",
    a_count: "单位甲任务",
    b_count: "单位乙任务",
    id: "条款",
    parent: "上级",
    size: "字数",
    clause_level: "层级",
    promises: "承诺",
    date: "日期",
    title: "事件",
    tag: "标签",
    state: "状态",
    year: "年份",
    clause: "条款",
    chapter: "章",
    section: "节",
    person: "责任单位"
  },
  /** What is counted where rows are counted. */
  units: {duties: "项", brackets: "次", characters: "字", promises: "项", figures: "条"},
  /** Kinds of unit. */
  unitKinds: {
    party: "党委人大",
    government: "市政府部门",
    judicial: "司法机关",
    central: "中央和省驻市机构",
    district: "县区和开发区",
    collective: "集合名称",
    other: "其他机构"
  },
  /** Kinds of promise. */
  commitmentKinds: {
    quantified: "写有数字",
    checkable: "可核查",
    rule: "制度文件",
    platform: "新建平台机构",
    existing: "已有机构"
  },
  /** Promises by whether a deadline is stated. */
  due: {yes: "写明期限", no: "未写期限"},
  /** Promises by whether any series or event bears on them. */
  evidence: {yes: "有相关数据或事件", no: "没有查到"},
  /** A source line: who published, and when. */
  source: (publisher: string, date: string | null) =>
    date === null ? publisher : `${publisher}，${date}`,
  /** A place among others of the same name, told apart by the place it lies in. */
  within: (name: string, place: string) => `${name}（${place}）`,
  /** The plan's own title as a source. */
  plan: (title: string) => `《${title}》`,
  /** Title of a figure nobody wrote a file for: the newest value of a series. */
  newest: (name: string, period: string, value: string) => `${name}：${period}${value}`,
  /** Title of a figure of a target that nothing was published on. */
  nothing: (name: string, target: string, period: string) =>
    `${name}：${period}目标${target}，没有查到`,
  /** Subtitle of such a figure. */
  of: (name: string, unit: string, place: string, from: string, to: string) =>
    from === to
      ? `${name}（${unit}），${place}，${to}`
      : `${name}（${unit}），${place}，${from}至${to}`
};
