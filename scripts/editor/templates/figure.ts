// A new figure: a file of figures/ for one kind of drawing, with a title that the data fill in.
import {figurePlaces} from "../../../src/domain/figure-places.ts";
import {byPeriod} from "../../../src/domain/period.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {placeOf, routes} from "../../../src/routes.ts";
import {laid} from "../change/table-rows.ts";
import {among, choices, fresh, oneOf, orNothing, several, some} from "../interview/checks.ts";
import type {Answers} from "../interview/interview.ts";
import {drawings} from "./drawings.ts";
import {published, withFigures} from "./published.ts";
import {figureIds} from "./template.ts";
import {quotedYaml, shown, type Template} from "./template.ts";

/** See {@link Template}. */
export const figure: Template = {
  title: "图",
  flags: {
    id: "文件名（也是网址），如 street-trees",
    kind: "怎样画？",
    series: "哪个序列？写代码或名称里的几个字",
    places: "哪些地区？写代码，几个时用空格分开",
    period: "哪个时期？",
    indicator: "哪项指标？写代码或名称里的几个字",
    title: "标题：一句话写出结论，数字写成双方括号里的算式",
    subtitle: "副题：统计什么、单位、地区",
    page: "放在哪一页？如 home、plan/1、indicators/代码，不放就回车"
  },
  ask: async ({get, answers}, {folder, catalogue}) => {
    const files = figureIds(folder);
    await get("id", fresh(files, "-"));
    const words = Object.entries(drawings).map(([name, {shows}]) => [name, shows] as const);
    const shows = Object.fromEntries(words);
    await get("kind", oneOf(Object.keys(shows), shows), choices(shows, "line"), "line");
    const drawing = drawings[answers["kind"] ?? ""];
    if (!drawing) return;
    const needs = (name: string) => drawing.needs.some((need) => need === name);
    if (needs("series")) {
      await get("series", withFigures(catalogue));
      // All that is asked next hangs on it.
      if (answers["series"] === undefined) return;
    }
    const rows = published(catalogue, answers["series"]);
    if (needs("places")) {
      const own = rows.some(({geo}) => geo === catalogue.site.place);
      const usual = own ? catalogue.site.place : (rows[0]?.geo ?? "");
      const known = catalogue.geos.filter(({id}) => rows.some(({geo}) => geo === id));
      const list = known.map(({id, name}) => `${id} ${name}`).join("，");
      await get("places", several(known), `（有数的：${list}；回车为 ${usual}）`, usual);
    }
    if (needs("period")) {
      const periods = [...new Set(rows.map(({period}) => period))].sort(byPeriod);
      const last = periods.at(-1) ?? "";
      await get("period", oneOf(periods), `（${periods.join("，")}；回车为 ${last}）`, last);
    }
    if (needs("indicator")) await get("indicator", among(catalogue.indicators, "指标"));
    for (const name of ["title", "subtitle"] as const) {
      const usual = filled(drawing[name], answers, catalogue);
      await get(name, some, `（回车为 ${usual}）`, usual);
    }
    const pages = [...figurePlaces(catalogue).keys()];
    const page = needs("series") ? placeOf(routes.series(answers["series"] ?? "")) : "";
    await get("page", orNothing(oneOf(pages)), page && `（回车为 ${page}）`, page);
  },
  make: ({id = "", kind = "", title = "", subtitle = "", ...rest}, {folder}) => {
    const file = `figures/${id}.yaml`;
    const {from = "", more = []} = drawings[kind] ?? {};
    const text = [
      `title: ${quotedYaml(title)}`,
      `subtitle: ${quotedYaml(subtitle)}`,
      `kind: ${kind}`,
      `from: ${from}`,
      ...where(rest),
      ...more,
      `places: [${rest["page"] ?? ""}]`,
      ""
    ].join("\n");
    return {
      folder: laid(folder, file, text),
      lines: [...shown(file, text), `  网址 /figures/${id}/`]
    };
  }
};

/** The line that chooses the rows; none where all are drawn. */
function where({series, places, period, indicator}: Answers): string[] {
  const geo = places?.replaceAll(" ", ", ");
  const parts = [
    ...(series === undefined ? [] : [`series: ${series}`]),
    ...(geo === undefined ? [] : [`geo: [${geo}]`]),
    ...(period === undefined ? [] : [`period: "${period}"`]),
    ...(indicator === undefined ? [] : [`indicator: ${indicator}`])
  ];
  return parts.length ? [`where: {${parts.join(", ")}}`] : [];
}

/** The words of a template with the ids that were answered. */
function filled(
  words: string,
  {series = "", places, period = "", indicator = ""}: Answers,
  catalogue: Catalogue
): string {
  const then = published(catalogue, series).find((row) => row.period === period);
  return words
    .replaceAll("SERIES", series)
    .replaceAll("UNIT", catalogue.series.find(({id}) => id === series)?.unit ?? "")
    .replaceAll("GEO", places?.split(" ")[0] ?? then?.geo ?? "")
    .replaceAll("PERIOD", period)
    .replaceAll("INDICATOR", indicator);
}
