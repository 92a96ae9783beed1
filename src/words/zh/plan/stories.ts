// Words of the stories and of the silence report.

const n = String;

/** Words of the pages under stories. */
export const stories = {
  title: "报道",
  description: (title: string) => `对照公开数据读《${title}》：每个数字都连到它的出处。`,
  lead: "用查到的数字，说清楚几件事。文章里的数字点一下，就看到出处；数字改了，文章跟着改，标题不再对的，不会发布。",
  bound: (count: number) => `本文有${n(count)}个数值来自数据，点按数值可以看到出处。`,
  ours: "文字由本站撰写，不是官方文件。",
  more: "其他报道",
  written: (date: string) => `写于${date}`
};

/** Words of the page of what is not reported. */
export const silence = {
  title: "没有查到",
  description: (title: string) =>
    `《${title}》里承诺了而没有查到公开结果的事，逐项列出，可以核对，可以下载。`,
  lead: (all: number, unreported: number) =>
    `方案的指标和承诺合起来${n(all)}项，其中${n(unreported)}项没有查到公开的数字，也没有查到做成的事。`,
  parts: (
    [indicators, silent]: readonly [number, number],
    [promises, unheard]: readonly [number, number],
    both: number
  ) =>
    `${n(indicators)}项指标里有${n(silent)}项，${n(promises)}项承诺里有${n(unheard)}项。${both > 0 ? `有${n(both)}项承诺和指标是同一个数，合计时只数一次。` : ""}`,
  caution: "没有查到，不等于没有做到。这里列的是本站没有查到的部分。",
  indicators: (count: number) => `${n(count)}项指标，起点以后没有查到数`,
  byChapter: "按章",
  byUnit: "按单位",
  unitNote:
    "一项承诺可能涉及几个单位，所以各单位的数加起来多于总数。专栏里的承诺没有写单位，这里沿用它所在小节的单位。",
  list: (count: number) => `${n(count)}项承诺，没有查到数据或事件`,
  whole: "看全部承诺",
  none: "没有写单位",
  downloads: "下载本页数据",
  headers: {
    chapter: "章",
    unit: "单位",
    all: "合计",
    unreported: "没有查到",
    no_unit: "本段未写单位",
    no_deadline: "未写期限",
    no_measure: "没有数量"
  },
  total: "合计",
  silentFor: (years: number) => `已有${n(years)}年没有查到`
};
