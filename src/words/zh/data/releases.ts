// Words of the frozen releases, of what changed between them, and of addresses that have moved.

/** Words of the frozen releases, of what changed between them, and of addresses that have moved. */
export const releases = {
  language: "zh-CN",
  moved: "页面已移动",
  movedTo: "现在的地址：",
  frozen: "不再改动的版本",
  lead: "每个版本的数据表原样保存，地址和内容不再改变；数据包说明和嵌入页里的本站网址随网站搬迁而改，其余一字不动，各表的 SHA-256 不受影响。文章和研究引用数据时，请用固定版本的地址。某张表与更早的版本一个字不差时，不另存一份，数据包说明写着它在哪个版本的地址下。",
  none: "还没有固定版本。",
  files: (count: string, size: string) => `${count}个文件，共${size}`,
  package: "数据包说明",
  whole: "全部数据表（ZIP）",
  steps: "版本之间的变化",
  stepsLead: "逐格列出新增、改动和删去的内容，附更新记录里写明的理由。",
  /** Between two releases, or since the newest. */
  step: (from: string, to: string | null) =>
    to === null ? `${from}发布以来` : `${from} 至 ${to}`,
  cells: (added: string, changed: string, removed: string) =>
    `新增${added}格，改动${changed}格，删去${removed}格`,
  same: "没有变化",
  keptLead: "各版本冻结时的本表，逐字节不变：",
  present: "现在的本表",
  here: (version: string) => `版本 ${version} 的本表`,
  pinned: "固定版本的嵌入页",
  pinnedLead:
    "以下地址的图和数字不再更新，适合已经发表的文章。没有列出的版本，图与前一个版本相同。",
  pinnedLink: (version: string, date: string) => `版本 ${version}（${date}）`
};
