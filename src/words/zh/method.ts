// Words of the page on method, the record of changes and the feed.

/** Words of the page on method. */
export const method = {
  title: "方法",
  description: "本站的数字从哪里来，怎样读，怎样和目标对照。",
  lead: "每个数字都来自公开页面，照原样记录；没有查到的就写“没有查到”，不估计，不推算。",
  reading: "怎样读这些数字",
  readings: {
    missing: ["没有查到", "本站没有找到公开发布的数值。不等于没有做到，也不等于零。"],
    bounds: [
      "“超”“余”“突破”",
      "来源只说“超过多少”，没有说准数的，只当作“至少这么多”，图上画空心点。"
    ],
    periods: [
      "数说的是哪段时间",
      "全年的数、某一天的数、几个月的数、历年加起来的数，分开标明，不互相换算。"
    ],
    conflicts: ["两个来源说得不一样", "同一段时间有两个不同的数，两个都留着，并且标明。"],
    inferred: ["日期是推断的", "页面没有写日期的，从内容判断说的是哪一年，并且标明。"],
    targets: ["目标不是结果", "文件定的目标、来源里的预计，都不算做到的数。"]
  } as Record<string, [string, string]>,
  corrections: "怎样告诉我们错误或新的数",
  grades: "来源分几等",
  /** How many figures of the place stand on a source of each grade; returns of units only where there are any. */
  gradesOf: (place: string, {A, B, C, R}: Record<"A" | "B" | "C" | "R", number>) =>
    A + B + C + R === 0
      ? `还没有录入${place}的数值。`
      : `${place}的${String(A + B + C + R)}个数值（目标不计）里，机关自己公布的${String(A)}个（A级），具名媒体报道的${String(B)}个（B级），转载或汇编的${String(C)}个（C级）${R > 0 ? `，责任单位填报的${String(R)}个（R级）` : ""}。`,
  copies:
    "原页没有能打开的，读的是公开的副本（整理库或转载），来源旁边写明；给出的官方网址供核对，不是说本站打开过它。",
  links: "转载页面只写发布者和日期，不设链接。",
  rules: "结论怎样得出",
  plainRules: "怎样同目标比较",
  conventions: "比较时的约定",
  rulesNote: "按下面的次序逐条问，第一条适用的规则说了算。",
  statuses: "结论用的词",
  drawn: "查到了多少，画成图",
  text: "文本",
  textNote: "方案的文字，本站和收到的文本有不同的，每一处都列了出来：",
  sources: "来源"
};

/** Words of the record of changes. */
export const changes = {
  title: "更新记录",
  description: "本站数据的版本，和每一处增加、更正、删除。",
  releases: "每次发布",
  entries: "一条一条看",
  earlier: (count: number) => `更早的${String(count)}条`,
  none: "这一版之后没有更正。",
  kinds: {
    ...{added: "增加", corrected: "更正", sourced: "换来源"},
    ...{removed: "删除", released: "发布"}
  },
  headers: {date: "日期", kind: "类别", subject: "对象", old: "原值", new: "新值", reason: "理由"},
  site: "全站",
  cell: "所在的格",
  feed: "订阅更新",
  latest: "最近更新",
  all: "全部更新"
};
