// Words of the files for an office: slides and briefs.

const n = String;

/** Words of the slides and the briefs. */
export const office = {
  slide: "PPT（图、文字、表格，可改）",
  brief: "Word 简报",
  long: "长图（整篇一张，可以转发）",
  more: (shown: string, all: string) => `只列前${shown}行，共${all}行。全表见网页和 Excel 工作簿。`,
  unit: {
    title: (unit: string) => `${unit}：方案里的分工和承诺`,
    lead: (plan: string, does: string) => `依据《${plan}》写明的责任单位：${does}。`,
    heads: ["条款", "方案原文", "分工"],
    promises: ["编号", "方案原文", "期限", "查到了什么"],
    promisesOf: "所在条款的承诺",
    found: "查到有关的数字或事情",
    silent: "没有查到",
    with: (unit: string, times: number) => `${unit}（${n(times)}次）`
  },
  indicator: {
    why: (category: string, nature: string, plan: string) =>
      `《${plan}》把它列在“${category}”一类，属性是${nature}。`,
    goals: ["文件", "目标", "时期"],
    figures: ["时期", "数值", "来源", "等级"],
    here: (place: string) => `${place}的公布值`,
    elsewhere: "其他地区最近一次公布值",
    places: ["地区", "时期", "数值", "来源"],
    none: "没有查到同一口径的公布值。"
  },
  empty: "没有写",
  foot: (site: string, address: string, version: string) => [
    `出自“${site}”${version && `，${version}`}。`,
    `网页：${address}`,
    "写“没有查到”的，是本站在公开资料里没有查到，不等于没有做。来源等级：A 主管机关自己的页面，B 具名媒体引述，C 转载或汇编，R 单位自己填报。"
  ]
};
