// Words of the search.
import type {Group} from "../../search/entry.ts";

const n = String;

/** Words of the search. */
export const search = {
  title: "搜索",
  description: "查方案里的一句话、一个单位、一项承诺、一个数字。没有脚本时，这一页是全站的目录。",
  lead: "查一句话、一个单位、一个数字。可以写几个词，也可以只写拼音的第一个字母。",
  label: "要查的字词",
  button: "搜索",
  examples: "例如：",
  loading: "正在取目录……",
  failed: "目录没有取到。请检查网络后再试；下面的目录仍可以用。",
  again: "再试一次",
  found: (count: number) => `找到${n(count)}处。`,
  nearest: (count: number) => `没有一处同时写着这些字。下面${n(count)}处最接近。`,
  none: (typed: string) => `没有查到“${typed}”。换一个短一点的词，或者看下面的目录。`,
  more: (count: number) => `还有${n(count)}条`,
  all: "全站目录",
  results: "查到的",
  groups: {
    units: "单位",
    indicators: "指标",
    terms: "用词",
    clauses: "方案原文",
    boxes: "专栏",
    promises: "承诺",
    figures: "图表",
    stories: "报道",
    series: "统计项",
    events: "事件",
    pages: "其他页面"
  } satisfies Record<Group, string>,
  section: (chapter: string, name: string) => `${chapter}${name}`,
  paragraph: (place: string, nth: number) => `${place}，第${n(nth)}段`,
  item: (box: string, nth: number) => `${box}第${n(nth)}项`,
  values: (baseline: string, target: string, unit: string) =>
    `起点${baseline}，目标${target}，单位${unit}`
};
