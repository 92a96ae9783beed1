// Words of the pages on single series, and of the notes on what changed.

const kinds = {
  ...{added: "补充", corrected: "更正", sourced: "换来源"},
  ...{removed: "删除", released: "发布"}
};

/** From what to what. */
function turned(old: string | null, now: string | null): string {
  if (old === null) return now === null ? "" : `：“${now}”`;
  return now === null ? `：原为“${old}”` : `：“${old}”改为“${now}”`;
}

/** Words of the pages under data/series. */
export const series = {
  title: "统计项",
  list: (count: number) =>
    `一个统计项是一件事历年的数，共${String(count)}个。点开能看到每一个数，是谁在哪里公布的。`,
  find: "查一个统计项",
  times: (count: number) => `${String(count)}个数`,
  none: "还没有数",
  rest: (count: number) => `其余${String(count)}个`,
  table: "这张清单的文件",
  tableNote: "下载、每一列是什么、怎样引用",
  description: (name: string, unit: string) => `${name}（${unit}）的全部公布值，逐条注明来源。`,
  named: (name: string, unit: string) => `${name}（${unit}）`,
  page: (name: string) => `${name}：全部公布值`,
  definition: (text: string) => `口径：${text}`,
  changed: (when: string) => `${when}起统计方法有变更，前后不可比。`,
  measures: "对应指标：",
  elsewhere: "其他地区",
  drawn: (name: string) => `${name}：历次公布值`,
  back: "返回刚才的页面",
  /** The fold with the other places. */
  all: (count: string) => `其他地区的${count}个公布值`,
  targets: "各文件的目标",
  figures: (count: number) => (count > 0 ? `${String(count)}个公布值` : "还没有录入公布值"),
  changes: "更新说明",
  /** One change, in one sentence. */
  change: (
    when: string,
    kind: keyof typeof kinds,
    old: string | null,
    now: string | null,
    reason: string
  ) =>
    `${when}${kinds[kind]}${turned(old, now)}。${reason}`
};
