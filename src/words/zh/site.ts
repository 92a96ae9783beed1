// Words of every page: masthead, foot, what the frame says.
import {stateWords} from "./data/release-state.ts";

/** Words of the frame around every page. */
export const site = {
  skip: "跳到正文",
  nav: "主要栏目",
  footNav: "其他页面",
  trail: "所在位置",
  home: "首页",
  menu: "菜单",
  search: "查找",
  groups: {results: "看结果", text: "看原文", stories: "看报道", data: "用数据"},
  plan: "方案",
  indicators: "指标",
  commitments: "承诺",
  units: "单位",
  figures: "图表",
  silence: "没查到",
  press: "媒体",
  method: "方法",
  changes: "更新记录",
  feed: "订阅",
  sitemap: "站点地图",
  size: "大字版",
  contact: "联系",
  /** In place of what the owner has not set. */
  unset: "尚未填写",
  wrong: "发现错误，或知道我们没有查到的数？",
  correct: "告诉我们",
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
