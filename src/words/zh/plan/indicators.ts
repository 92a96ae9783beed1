// Words of the pages on the indicators.

const n = String;

/** Words of the pages on the indicators. */
export const indicators = {
  title: "指标",
  description: (title: string) => `《${title}》的全部指标：基期、目标和已公布的最近数值。`,
  one: (name: string, title: string) =>
    `《${title}》指标“${name}”：基期、目标、已公布的数值、来源。`,
  lead: (all: number, known: number) =>
    `方案给${n(all)}项指标定了目标。后来按同样办法算的数，查到${n(known)}项，没有查到${n(all - known)}项。`,
  /** Where nobody has entered a figure yet. */
  leadUnentered: (all: number) => `方案定了${n(all)}项指标。公布的数还没有录入，暂时不能对照。`,
  headers: {
    name: "指标",
    nature: "属性",
    baseline: "基期",
    target: "目标",
    latest: "最近公布",
    status: "结论",
    published: "公布情况",
    place: "地区",
    period: "时期",
    value: "数值",
    marks: "说明",
    source: "来源",
    grade: "等级",
    document: "文件",
    series: "统计项",
    clause: "条款"
  },
  rows: {
    caption: "全部目标：哪几年有数可查，从多少到多少，最近查到多少",
    strip: "哪几年有数",
    way: "从多少到多少"
  },
  noBaseline: "未写",
  verdict: "结论",
  distance: "与目标的距离",
  rule: "规则",
  cautions: "须注意",
  inputs: {
    baseline: "基期值",
    target: "目标值",
    latest: "最近公布值",
    covered: "已走路程",
    elapsed: "已过时间",
    silent: "没有查到的整年数"
  },
  silentYears: (v: number) => `已有${n(v)}年没有查到`,
  years: (v: number) => `${n(v)}年`,
  drawing: "图",
  observations: "每个数从哪里来",
  observationsNone: "除了方案自己写的起点，没有查到按同样办法算的数。",
  observationsUnentered: "公布的数还没有录入。",
  howJudged: "怎样得出这个结论",
  why: (category: string, nature: string) => `方案把它列在“${category}”一类，属性是${nature}。`,
  comparison: "别的地方怎么样",
  scale: (unit: string) => `从零起，单位：${unit}`,
  peersOnly: "圆点只画同一级别的地方，别的地方在下面的表里。",
  ownTarget: "本方案的目标",
  targetOf: (document: string | undefined) =>
    document === undefined ? "另一份文件的目标" : `《${document}》的目标`,
  useFigure: "下载、嵌入和引用",
  useFigureNote: "嵌入代码、图片和引用格式在这幅图自己的页上：",
  sameOnly: (definition: string | null) =>
    definition === null
      ? "只列同一统计项；来源没有写明口径。"
      : `只列同一口径。口径：${definition}。`,
  comparisonNote: "每个地方取最近公布的一个数；不是同一年的，不能直接比高低。",
  elsewhereNone: "其他地区没有查到同一口径的公布值。",
  leftOut: "下列统计项名称相近，口径不同或没有说明相同，没有列入比较：",
  leftOutWhy: (unit: string | null, definition: string | null, places: number) => {
    const other = unit === null ? [] : [`单位是“${unit}”，与本指标不同`];
    const counted = definition === null ? [] : [`口径：${definition}`];
    const why = [...other, ...counted];
    const unsaid = "来源没有写明口径，不能确认与本指标相同";
    return `（${[...(why.length > 0 ? why : [unsaid]), `有${n(places)}个地区的数`].join("；")}）`;
  },
  related: "名字相近、算法不同的数",
  relatedNote: "名称或内容相近，口径不同或没有说明相同。只供参照，不与目标比较。",
  targets: "别的文件定的目标",
  targetsNote: "每份文件定的目标分开列，不混在一起。",
  own: "本方案",
  bearing: "有关的条款、承诺和单位",
  named: "写到这一名称的条款",
  promises: "有关的承诺",
  units: "这些条款列名的单位",
  definition: "口径",
  breaks: (periods: string) => `自${periods}起口径有变，前后不相连。`,
  inferred: "这一行的数字在来文中连在一起，分法是推断。",
  marks: {
    inferred: "日期为推断",
    conflict: "来源冲突",
    part_year: "部分月份",
    cumulative: "累计",
    forecast: "预计",
    baseline: "方案基期值"
  },
  also: "另见于",
  all: (v: number) => `全部${n(v)}条`
};
