// Words of the home page.

const n = String;

/** Words of the home page. */
export const home = {
  question: (targets: number, year: string) => `${n(targets)}项目标，${year}到期，做到了多少？`,
  underway: (targets: number, year: string) => `${n(targets)}项目标，${year}到期，走到哪一步了？`,
  /** Where the plan sets no targets in numbers. */
  noTargets: (duties: boolean) => (duties ? "这份方案要谁做什么？" : "这份方案写了什么？"),
  holds: (chapters: number, units: number, promises: number) =>
    `全文${
      [
        chapters > 0 ? `分${n(chapters)}章` : "",
        units > 0 ? `列了${n(units)}个单位` : "",
        promises > 0 ? `有${n(promises)}项能核对的承诺` : ""
      ]
        .filter((part) => part !== "")
        .join("，") || "见方案原文"
    }。`,
  answer: {
    known: (known: number, all: number) => `${n(all)}项里，只有${n(known)}项查到了按同样办法算的数`,
    knownAll: (all: number) => `${n(all)}项都查到了按同样办法算的数`,
    groups: (parts: readonly string[]) => (parts.length > 0 ? `：${parts.join("，")}` : ""),
    unentered: (all: number) => `${n(all)}项的公布数还没有录入，暂时不能对照。`,
    none: (all: number) => `${n(all)}项都没有查到按同样办法算的数，无法核对。`,
    group: (count: number, label: string) => `${n(count)}项${label}`,
    silent: (count: number) => `其余${n(count)}项没有查到，无法核对。`
  },
  about: (title: string, until: string) =>
    `数据截至${until}。目标出自《${title}》。没有查到，不等于没有做到。`,
  /** Where figures stand and no version says until when. */
  aboutTargets: (title: string) => `目标出自《${title}》。没有查到，不等于没有做到。`,
  aboutPlan: (title: string) => `依据《${title}》原文。还没有录入公布的数据。`,
  emblemPromises:
    "一条横带是一项承诺：实心的查到了数据或事件，斜线没有查到，末端有色块的写了期限。",
  emblemUnentered: "一条横带是一项承诺，末端有色块的写了期限。还没有录入查到的数据。",
  emblemTargetsUnentered:
    "一条横带是一项目标，一格是一年，末端是目标年。公布的数还没有录入，斜线的格子是空着的。",
  emblem: (all: number, found: number) =>
    `每条横带是一项目标，从基期年到目标年，一格一年。实的格子有数可查，斜线的格子没有查到，末端是目标。${n(all)}项里，基期之后有数可查的是${n(found)}项。`,
  emblemNote: "一条横带是一项目标，一格是一年：实心有数可查，斜线没有查到，末端是目标年。",
  targets: "一项一项看",
  journey: "几个数这些年的变化",
  /** Before the figures of the home page that are not drawn there. */
  moreFigures: "更多图：",
  find: "查一个单位、一句话、一个数",
  findWord: "要查的词",
  findExample: (word: string) => `例如：${word}`,
  findGo: "查找",
  busiest: "列名最多的单位",
  unitCount: (count: number) => `${n(count)}件`,
  unitsAll: (all: number) => `全部${n(all)}个单位`,
  promises: (count: number) => `方案里的${["一", "两", "三"][count - 1] ?? ""}句话`,
  promisesAll: (all: number) => `全部${n(all)}项承诺`,
  stories: "报道",
  storiesAll: (all: number) => `全部${n(all)}篇报道`,
  doors: "从这里进入",
  doorWords: {
    plan: "逐节读原文，看每一段由谁负责",
    silence: "写下了而没有查到结果的事，和我们在哪里查过",
    figures: "全部图表，可以下载和引用",
    data: "全部数据和来源，可以下载和核对",
    press: "给媒体：图片、嵌入代码、可以引用的句子",
    method: "数字从哪里来，怎样读，怎样比"
  },
  changed: (date: string, count: number) => `${date}最近一次更新，改动${n(count)}处。`,
  changesAll: "看改了什么"
};
