// What stands around a drawing: table, source line, ways to take it away, the gallery.

/** The words of figures in pages, pictures and downloads. */
export const figure = {
  /** Names of columns' codes, by column key; a code that is not listed is printed as it is. */
  codes: {
    role: {observation: "公布值", baseline: "基期值", target: "目标值", path: "直线路径"},
    state: {
      observation: "有公布值",
      bound: "只有界限",
      part: "只有部分月份",
      baseline: "基期值",
      target: "目标值",
      none: "没有查到"
    },
    level: {
      chapter: "章",
      section: "节",
      paragraph: "条",
      box: "专栏",
      box_item: "专栏条目",
      list: "列表",
      table: "表"
    }
  } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  /** A flag that holds. */
  yes: "是",
  /** A number that is not there and need not be. */
  none: "—",
  head: (label: string, unit: string) => `${label}（${unit}）`,
  inferred: "日期为推断",
  conflict: "来源不一",
  caution: (text: string, caution: string) => `${text}（${caution}）`,
  note: "注：",
  sourceLine: "来源：",
  /** The grade of a source, after its name. */
  grade: (grade: string) => `（${grade}级）`,
  join: "；",
  credit: (name: string, address: string) => `${name}\u3000${address}`,
  others: (count: string) => `等${count}个来源`,
  /** The fold with the drawing in words and its table. */
  data: (rows: string) => `数据表（${rows}行）`,
  said: "图中内容：",
  allSources: "全部来源：",
  caption: (title: string) => `${title}：图中全部数据`,
  ways: "下载与地址",
  alone: "本图页面",
  see: "见图：",
  brief: "下载·引用",
  workbook: "Excel 表格",
  /** The sheet of its rows. */
  sheet: "数据",
  csv: "CSV（给程序用）",
  json: "JSON（给程序用）",
  svg: "SVG 矢量图",
  png: "PNG 图片",
  share: "复制此图地址",
  /** Where the figure stands on the site. */
  places: "见于：",
  /** The newest period of its rows. */
  until: (when: string) => `数据到${when}`,
  gallery: {
    title: "全部图表",
    find: "按标题、地区或内容查图",
    lead: (count: string) => `共${count}幅。点开一幅，看它说什么、数从哪里来，也可以下载和引用。`,
    count: (count: string) => `${count}幅`,
    back: "全部图表",
    previous: "上一幅",
    next: "下一幅",
    /** The figures of no topic, which stand last. */
    rest: "其他",
    topics: "按内容找"
  }
};
