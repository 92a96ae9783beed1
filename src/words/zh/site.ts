// Words of every page: masthead, foot, what the frame says.
import {stateWords} from "./release-state.ts";

/** Words of the frame around every page. */
export const site = {
  skip: "跳到正文",
  nav: "主要栏目",
  footNav: "其他页面",
  trail: "所在位置",
  home: "首页",
  plan: "方案原文",
  indicators: "指标",
  commitments: "承诺",
  units: "单位",
  figures: "图表",
  method: "方法",
  changes: "更新记录",
  feed: "订阅",
  sitemap: "站点地图",
  size: "大字版",
  contact: "联系",
  publisher: "主办",
  licenceText: "文字许可",
  licenceData: "数据许可",
  until: (period: string) => `数据截至 ${period}`,
  version: (version: string, date: string) => `数据版本 ${stateWords(version, date)}`,
  printed: "本页地址",
  title: (page: string, name: string) => `${page}｜${name}`,
  previous: "上一章",
  next: "下一章",
  contents: "本页目录",
  scrollable: (name: string) => `${name}，可左右滚动`
};
