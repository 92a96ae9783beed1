// Every page of the site by path and name: the map for search engines and for readers who are lost.
import {catalogue, figures, stories} from "../catalogue.ts";
import {offered} from "../downloads/tables.ts";
import {publishedTables} from "../model/published.ts";
import {zh} from "../words/zh.ts";

/** A page: its path below the base path and its name. */
export interface Entry {
  path: string;
  name: string;
}

/** All pages in reading order. A new page adds its line here. */
export function pages(): Entry[] {
  const {plan, indicators, units, site} = catalogue;
  const chapters = plan.clauses.filter(({kind}) => kind === "chapter");
  return [
    {path: "", name: site.name},
    {path: "plan/", name: zh.plan.title},
    ...chapters.map(({id, label, title}) => ({
      path: `plan/${id}/`,
      name: `${label ?? ""}${title ?? ""}`
    })),
    {path: "indicators/", name: zh.indicators.title},
    ...indicators.map(({id, name}) => ({path: `indicators/${id}/`, name})),
    {path: "commitments/", name: zh.commitments.title},
    {path: "units/", name: zh.units.title},
    ...units.map(({id, name}) => ({path: `units/${id}/`, name})),
    {path: "stories/", name: zh.stories.title},
    ...stories.stories.map(({id, title}) => ({path: `stories/${id}/`, name: title})),
    {path: "silence/", name: zh.silence.title},
    {path: "figures/", name: zh.site.figures},
    ...figures.map(({id, title}) => ({path: `figures/${id}/`, name: title})),
    {path: "press/", name: zh.press.title},
    {path: "verify/", name: zh.verify.title},
    {path: "verify/list/", name: zh.verify.listTitle},
    {path: "data/", name: zh.data.title},
    ...offered(site).map((id) => ({
      path: `data/${id}/`,
      name: `${zh.data.tables}：${publishedTables[id].title}`
    })),
    ...catalogue.series.map(({id, name, unit}) => ({
      path: `data/series/${id}/`,
      name: zh.series.named(name, unit)
    })),
    {path: "explore/", name: zh.explore.title},
    {path: "method/", name: zh.method.title},
    {path: "changes/", name: zh.changes.title}
  ];
}
