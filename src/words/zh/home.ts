// Words of the home page.

const n = String;

/** Words of the home page. */
export const home = {
  question: (targets: number, year: string) => `${n(targets)}项目标，${year}到期，做到了多少？`,
  answer: {
    known: (known: number, all: number) => `${n(all)}项里，只有${n(known)}项有同一口径的公布值`,
    knownAll: (all: number) => `${n(all)}项都有同一口径的公布值`,
    groups: (parts: readonly string[]) => `：${parts.join("，")}`,
    none: (all: number) => `${n(all)}项都没有查到同一口径的数。`,
    group: (count: number, label: string) => `${n(count)}项${label}`,
    silent: (count: number) => `其余${n(count)}项没有查到，无从核对。`
  },
  about: (title: string) => `依据《${title}》原文和公开数据，逐项列出来源。`,
  facts: "要点",
  targets: "全部目标",
  journey: "几项数字的变化",
  plan: "方案地图",
  planLead: (characters: string, promises: number) =>
    `全文${characters}字，写下${n(promises)}项可以核查的承诺。横条为各章字数。`,
  promises: "承诺",
  promisesAll: "全部承诺",
  units: "谁负责什么",
  unitsAll: "全部责任单位",
  stories: "报道",
  doors: "从这里进入",
  doorWords: {
    plan: "逐节读原文，看每一段由谁负责",
    commitments: "全部承诺的原文、数字和期限",
    silence: "承诺了而没有查到公开结果的事",
    figures: "全部图表，可以下载和引用",
    data: "全部数据和来源，可以下载和核对",
    method: "数字从哪里来，怎样读，怎样比"
  }
};
