// The place a plan is of, as its title or its issuer names it.
import {pinyin} from "pinyin-pro";

import type {Geo} from "../../src/model/evidence/geo.ts";

/** A place guessed from words; `sure` where a title names it. */
export interface FoundPlace {
  geo: Geo;
  sure: boolean;
}

const levels: [end: RegExp, level: Geo["level"]][] = [
  [/^(?:全国|国家|中华人民共和国|国务院|全國|國家|國務院)/u, "nation"],
  [/(?:省|自治区|特别行政区|自治區)$/u, "province"],
  [/(?:市|自治州|盟|地区)$/u, "city"],
  [/(?:县|区|旗|镇|乡|街道|縣|區|鎮|鄉)$/u, "district"]
];
const named =
  /^(?<name>\p{Script=Han}{1,8}?(?:自治区|自治州|特别行政区|省|市|县|区|旗|镇|乡|街道|縣|區|鎮|鄉))(?!村|镇|鎮|场|场监|长|级|民|域|块|委)/u;

/** The place in the title, else in the other lines of the front. */
export function findPlanPlace(title: string, front: readonly string[]): FoundPlace {
  const nation =
    /^(?:国务院|全国|国家|中共中央|國務院|全國|國家)|^[\p{Script=Han}]{2,10}(?:部|总局)关于/u;
  for (const [index, words] of [title, ...front].entries()) {
    const text = words.replace(/^[《“（(]|^关于印发|^關於印發/gu, "");
    const name = named.exec(text)?.groups?.["name"];
    if (name !== undefined && !/^(?:我|本|全|各|智慧|城|都)/u.test(name))
      return found(longest(text, name), index === 0);
    if (nation.test(text)) return {geo: geo("全国", "nation"), sure: index === 0};
  }
  return {geo: {id: "place", name: "本地", level: "city", parent: null}, sure: false};
}

/** 甲市乙区 names the district. */
function longest(text: string, name: string): string {
  const rest = named.exec(text.slice(name.length))?.groups?.["name"];
  return rest !== undefined && rest.length <= 4 && /[区县旗镇區縣鎮]$/u.test(rest)
    ? `${name}${rest}`
    : name;
}

function found(name: string, sure: boolean): FoundPlace {
  const level = levels.find(([end]) => end.test(name))?.[1] ?? "city";
  return {geo: geo(name, level), sure};
}

function geo(name: string, level: Geo["level"]): Geo {
  const spelt = pinyin(name, {toneType: "none", type: "array"})
    .join("")
    .replace(/[^a-z0-9]/gu, "");
  return {id: spelt || "place", name, level, parent: null};
}
