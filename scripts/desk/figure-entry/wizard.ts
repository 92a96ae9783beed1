// Asks for one figure in Chinese, question by question; what was given as a flag is not asked.
import {isYear} from "../../../src/domain/period.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {grades, periodKinds, qualifiers} from "../../../src/model/evidence/observation.ts";
import {zh} from "../../../src/words/zh.ts";
import {nearest} from "../../compile/problems/problem.ts";
import {isFault} from "../../compile/read/cell-fault.ts";
import {numberOf} from "../../compile/read/parse-number.ts";
import {dateFault, periodFault} from "../../compile/read/parse-period.ts";
import type {Ask} from "../ask.ts";

/** What can be given as a flag, by its name; the sentence is what is asked where it is not given. */
export const flags = {
  series: "哪个序列？写代码或名称里的几个字",
  place: "哪个地区？写代码或名称，回车为本市",
  period: "哪个时期？写作 YYYY、YYYY-MM、YYYY-MM..YYYY-MM",
  kind: "这个时期的数是什么？",
  value: "数值（只写数字，单位不写）",
  qualifier: "来源怎样写这个数？",
  quote: "来源的原话，不超过80字，没有就回车",
  source: "来源：已有来源的代码或发布者的几个字；新来源写 new",
  publisher: "新来源：谁发布的，是什么（如 某局年度公报）",
  published: "新来源：发布日期，写作 YYYY-MM-DD，不知道就回车",
  url: "新来源：网址，没有就回车",
  "url-kind": "新来源：是什么网页？",
  grade: "来源等级？",
  note: "读这个数须知道的，没有就回车",
  reason: "为什么加这个数（写进更新记录），回车为“补入”"
} as const;

/** A figure as it was answered. */
export type Answers = Partial<Record<keyof typeof flags, string>>;

/** A whole entry: a new source where `publisher` is there. Null and why where it is not to be had. */
export type Outcome = {answers: Answers} | {missing: string[]};

type Check = (text: string) => {value: string} | {why: string};

/** Goes through the questions; every answer is checked as it comes, and a wrong one asked again. */
export async function answered(given: Answers, catalogue: Catalogue, ask: Ask): Promise<Outcome> {
  const answers: Answers = {};
  const missing: string[] = [];
  const get = async (name: keyof typeof flags, check: Check, extra = "", fallback?: string) => {
    let text: string | null | undefined = given[name];
    let asked = text === undefined;
    for (let tries = 0; ; tries++) {
      if (text === undefined) text = await ask(`${flags[name]}${extra}：`);
      if (text === null && fallback !== undefined && asked) text = fallback;
      if (text === null) {
        missing.push(`--${name}  ${flags[name]}`);
        return;
      }
      const checked = check(text === "" && fallback !== undefined ? fallback : text);
      if ("value" in checked) {
        if (checked.value !== "") answers[name] = checked.value;
        return;
      }
      const again: string | null =
        tries < 5 ? await ask(`${checked.why}\n${flags[name]}${extra}：`) : null;
      if (again === null) {
        missing.push(`--${name}  ${checked.why}`);
        return;
      }
      text = again;
      asked = true;
    }
  };
  const {series, geos, sources, site, observations} = catalogue;
  await get("series", among(series, "序列"));
  await get("place", among(geos, "地区"), "", site.place);
  await get("period", (text) => fit(text, periodFault(text)));
  const kinds = zh.explore.kinds;
  const usual = observations.findLast((row) => row.series === answers.series)?.period_kind;
  const kind = usual && usual !== "target" ? usual : "year";
  const suits = isYear(answers.period ?? "0000") ? kind : kind === "as_of" ? kind : "part_year";
  const told = periodKinds.flatMap((one) => (one === "target" ? [] : [`${one} ${kinds[one]}`]));
  await get("kind", oneOf(periodKinds), `（${told.join("，")}；回车为 ${suits}）`, suits);
  await get("value", number);
  const said = Object.entries(zh.forms.qualifiers).map(([code, word]) => `${code} ${word}`);
  await get(
    "qualifier",
    oneOf(qualifiers, zh.forms.qualifiers),
    `（${said.join("，")}；回车为 exact）`,
    "exact"
  );
  await get(
    "quote",
    (text) =>
      Array.from(text).length > 80 ? {why: "超过 80 字，只留写着这个数的那一句。"} : {value: text},
    "",
    ""
  );
  await get("source", (text) =>
    /^(new|新)$/i.test(text) ? {value: "new"} : among(named(sources), "来源")(text)
  );
  if (answers.source === "new") {
    await get("publisher", some);
    await get(
      "published",
      (text) => (text === "" ? {value: ""} : fit(text, dateFault(text))),
      "",
      ""
    );
    await get("url", address, "", "");
    await get(
      "url-kind",
      oneOf(["official", "publisher", "repost"]),
      "（official 主管机关，publisher 媒体，repost 转载）"
    );
    await get("grade", oneOf(grades), "（A 主管机关自己的页面，B 具名媒体，C 转载）");
  } else {
    const grade = sources.find(({id}) => id === answers.source)?.grade;
    await get("grade", oneOf(grades), `（回车为 ${grade ?? "C"}）`, grade ?? "C");
  }
  await get("note", (text) => ({value: text}), "", "");
  await get("reason", (text) => ({value: text}), "", "补入");
  return missing.length ? {missing} : {answers};
}

const some: Check = (text) => (text === "" ? {why: "这一项要写。"} : {value: text});

const number: Check = (text) => {
  const read = numberOf(text, {blank: false, qualifier: true});
  return isFault(read) ? {why: first(read)} : {value: String(read)};
};

const address: Check = (text) =>
  text === "" || /^https?:\/\/[^\s]+$/.test(text)
    ? {value: text}
    : {why: `“${text}”不是网址，应以 http:// 或 https:// 开头。`};

const fit = (text: string, fault: {found: string; mend: string} | null) =>
  fault ? {why: first(fault)} : {value: text};

const first = ({found, mend}: {found: string; mend: string}): string =>
  [found, mend].map((part) => part.split("\n")[0] ?? "").join("");

const named = (sources: Catalogue["sources"]) =>
  sources.map(({id, publisher}) => ({id, name: publisher}));

/** One of a list by its id, its whole name, or words that only one of them holds. */
function among(list: readonly {id: string; name: string}[], what: string): Check {
  return (text) => {
    if (text === "") return {why: "这一项要写。"};
    const exact = list.find(({id, name}) => id === text || name === text);
    const holding = list.filter(({id, name}) => name.includes(text) || id.includes(text));
    const [only] = exact ? [exact] : holding;
    if (only && (exact || holding.length === 1)) return {value: only.id};
    if (holding.length > 1)
      return {
        why: `有 ${String(holding.length)} 个${what}含“${text}”，请写代码：\n${holding.slice(0, 12).map(show).join("\n")}`
      };
    const near = nearest(
      text,
      list.flatMap(({id, name}) => [id, name])
    );
    return {
      why: `没有叫“${text}”的${what}。${near.length ? `是否应为：${near.join("、")}？` : ""}`
    };
  };
}

const show = ({id, name}: {id: string; name: string}): string => `  ${id}  ${name}`;

function oneOf(codes: readonly string[], words: Readonly<Record<string, string>> = {}): Check {
  return (text) => {
    const code = codes.find((one) => one === text || words[one] === text);
    return code === undefined
      ? {why: `“${text}”不在可选的词里：${codes.join("、")}。`}
      : {value: code};
  };
}
