// Words of the pages that print the plan.

const n = String;

/** Words of the pages that print the plan. */
export const plan = {
  title: "方案原文",
  description: (title: string) => `《${title}》全文，逐章逐节，附责任单位清单和校勘。`,
  chapter: (label: string) => `第${label.replace(/[、．.]$/u, "")}章`,
  chapterDescription: (title: string, chapter: string) =>
    `《${title}》“${chapter}”一章的原文、责任单位和承诺。`,
  approval: "印发说明",
  preamble: "前言",
  contents: "目录",
  contentsNote: "横条越长，这一章的字越多；标题和单位名单不算在内。",
  summary: "这一章说什么",
  summaryNote: "这几句是本站写的，不是方案原文。",
  text: "原文",
  figures: "本章图表",
  facts: {
    chapters: (v: number) => `${n(v)}章`,
    sections: (v: number) => `${n(v)}节`,
    paragraphs: (v: number) => `${n(v)}段`,
    boxes: (v: number) => `${n(v)}个专栏`,
    items: (v: number) => `${n(v)}项专栏任务`,
    characters: (v: string) => `${v}字`,
    units: (v: number) => `${n(v)}个责任单位`,
    brackets: (v: number) => `${n(v)}处写明责任单位`,
    promises: (v: number) => `${n(v)}项承诺`,
    mentions: (v: number) => `${n(v)}次列名`
  },
  none: "没有写责任单位",
  open: "“等”：名单未列尽",
  collective: "集合",
  collectiveNote: "集合：一个名称代表多个单位，方案没有逐一列出",
  boxUnits: (section: string) => `专栏没有单独写责任单位。所在的${section}节写的是：`,
  boxNobody: "专栏没有单独写责任单位，所在部分也没有。",
  tableNote: "第一栏空着的行，这一栏与上一行相同。",
  tableInferred: "这一行的数字在来文中连在一起，分法是推断",
  remark: "校勘",
  remarks: (v: number) => `校勘${n(v)}处`,
  inferred: "推断",
  found: "来文作",
  ours: "本站作",
  removed: "删去",
  kept: "照录",
  newline: "⏎ 表示换行。",
  masked: "［号码略］",
  /** How promises are called by their numbers: 「承诺 7」. */
  promises: (numbers: readonly number[]) => `承诺 ${numbers.map(n).join("、")}`,
  /** Stands raised at the end of words that have a note on their text, and opens it. */
  remarkSign: "校",
  printedUnits: "责任单位，原文怎样写",
  besidePromises: "写下的承诺",
  figuresFold: (v: number) => `本章${n(v)}幅图`,
  markUnentered: (promises: number) => `本章${n(promises)}项承诺，每格一项。还没有录入查到的数据。`,
  mark: (promises: number, found: number) =>
    `本章${n(promises)}项承诺，每格一项：实心${n(found)}项，查到了有关的数字或事情；斜线${n(promises - found)}项，没有查到。`,
  previous: "上一章",
  next: "下一章",
  provenance: "这份原文从哪里来",
  provenanceText:
    "本站收到的文本叫“来文”，一字不动地存着。本站改过的每一处都列在下面；把它们改回去，就和来文一字不差，每次做网站都自动核对。",
  fingerprint: "来文的 SHA-256 指纹",
  rules: "全文统一的改动",
  rows: "一处一处的改动",
  notes: "照原样、加说明的地方",
  headers: {
    id: "编号",
    line: "来文行",
    found: "来文",
    changed: "本站",
    reason: "理由",
    clause: "条款"
  },
  /** The citation of any clause of a page, whose id is to stand for `{}`. */
  cite: (title: string, url: string) => `——《${title}》{}，${url}#{}`
};
