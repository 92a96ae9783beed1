// Words of the frozen releases, of what changed between them, and of addresses that have moved.

/** Words of the frozen releases, of what changed between them, and of addresses that have moved. */
export const releases = {
  language: "zh-CN",
  moved: "页面已移动",
  movedTo: "现在的地址：",
  frozen: "固定版本",
  lead: "每个版本的全部文件原样保存，地址和字节不再改变。文章和研究引用数据时，请用固定版本的地址。",
  latest: "最近一个固定版本也可以从 data/latest/ 取得，字节相同。",
  none: "尚无固定版本。data/latest/ 现与本页的文件相同。",
  files: (count: string, size: string) => `${count}个文件，归档 ${size}`,
  checksums: "校验和",
  package: "数据包说明",
  whole: "全部数据（ZIP）",
  steps: "版本之间的变化",
  stepsLead: "逐格列出新增、改动和删去的内容，附更新记录里写明的理由。",
  step: (from: string, to: string) => `${from} 至 ${to}`,
  unreleased: "尚未发布",
  cells: (added: string, changed: string, removed: string) =>
    `新增${added}格，改动${changed}格，删去${removed}格`,
  same: "没有变化",
  keptLead: "各版本冻结时的本表，逐字节不变：",
  here: (version: string) => `版本 ${version} 的本表`,
  pinned: "固定版本的嵌入页",
  pinnedLead: "以下地址的图和数字不再更新，适合已经发表的文章。",
  pinnedLink: (version: string, date: string) => `版本 ${version}（${date}）`
};
