// A new story: a file of stories/ that begins with what the data say of one series.
import type {Catalogue} from "../../../src/model/catalogue.ts";
import type {Observation} from "../../../src/model/evidence/observation.ts";
import {laid} from "../change/table-rows.ts";
import {among, fresh, orNothing, some} from "../interview/checks.ts";
import type {Answers} from "../interview/interview.ts";
import {published, withFigures} from "./published.ts";
import {figureIds} from "./template.ts";
import {quotedYaml, shown, type Template} from "./template.ts";

/** See {@link Template}. */
export const story: Template = {
  title: "报道",
  flags: {
    id: "文件名（也是网址），如 street-trees",
    series: "从哪个序列写起？写代码或名称里的几个字",
    place: "哪个地区？写代码或名称",
    title: "标题：一句话写出结论，数字写成双方括号里的算式",
    summary: "摘要：一句话",
    figure: "放哪张图？写它的文件名，不放就回车"
  },
  ask: async ({get, answers}, {folder, catalogue}) => {
    const files = [...folder.keys()].map((file) => /^stories\/(.*)\.md$/.exec(file)?.[1] ?? "");
    await get("id", fresh(files, "-"));
    const {geos, site} = catalogue;
    await get("series", withFigures(catalogue));
    // All that is asked next hangs on it.
    if (answers["series"] === undefined) return;
    const rows = published(catalogue, answers["series"]);
    const own = rows.some(({geo}) => geo === site.place) ? site.place : (rows[0]?.geo ?? "");
    const places = geos.filter(({id}) => rows.some(({geo}) => geo === id));
    await get("place", among(places, "有数的地区"), `（回车为 ${own}）`, own);
    const at = (word: string) => words(word, answers);
    const title = `${at("name")}：${at("period")}为${at("value")}`;
    await get("title", some, `（回车为 ${title}）`, title);
    const summary = `${at("place")}的${at("name")}，${at("period")}为${at("value")}。`;
    await get("summary", some, `（回车为 ${summary}）`, summary);
    const figures = figureIds(folder).map((id) => ({id, name: id}));
    await get("figure", orNothing(among(figures, "图")), "", "");
  },
  make: (answers, {folder, catalogue, today}) => {
    const {id = "", title = "", summary = "", figure} = answers;
    const file = `stories/${id}.md`;
    const at = (word: string) => words(word, answers);
    const text = [
      "---",
      `title: ${quotedYaml(title)}`,
      `summary: ${quotedYaml(summary)}`,
      `date: "${today}"`,
      "claims:",
      `  - ${claim(answers, catalogue)}`,
      "---",
      "",
      `${at("place")}的${at("name")}，最早查到的是${at("first")}，最新的是${at("period")}的${at("value")}。`,
      ...(figure === undefined ? [] : ["", `::figure{${figure}}`]),
      ""
    ].join("\n");
    return {
      folder: laid(folder, file, text),
      lines: [...shown(file, text), `  网址 /stories/${id}/`]
    };
  }
};

/** An expression for a part of the sentence. */
function words(word: string, {series = "", place = ""}: Answers): string {
  const of = `${series} ${place}`;
  const expressions: Record<string, string> = {
    name: `[[name series ${series}]]`,
    place: `[[name geos ${place}]]`,
    period: `[[period ${of} latest]]`,
    value: `[[value ${of} latest]]`,
    first: `[[period ${of} first]]的[[value ${of} first]]`
  };
  return expressions[word] ?? "";
}

/**
 * What must stay true for the title to stand: which way the figures went, where both ends are one figure each;
 * else only that there are figures.
 */
function claim({series = "", place = ""}: Answers, catalogue: Catalogue): string {
  const rows = published(catalogue, series).filter(({geo}) => geo === place);
  const [first, last] = [ends(rows, 0), ends(rows, -1)];
  const of = `number ${series} ${place}`;
  if (first === null || last === null || first === last)
    return `count observations series=${series} geo=${place} > 0`;
  return `${of} latest ${last > first ? ">" : "<"} ${of} first`;
}

/** The figure at one end, the oldest or the newest; null where there are several. */
function ends(rows: readonly Observation[], index: 0 | -1): number | null {
  const row = rows.at(index);
  const same = rows.filter(({period}) => period === row?.period);
  return same.length === 1 ? (row?.value ?? null) : null;
}
