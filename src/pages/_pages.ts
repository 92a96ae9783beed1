// Every page of the site by path and name: the map for search engines and for readers who are lost.
import {catalogue, figures, stories} from "../catalogue.ts";
import {figurePlaces} from "../domain/figure-places.ts";
import {indexed} from "../domain/indexed.ts";
import {type Section, sections} from "../domain/sections.ts";
import {offered} from "../downloads/tables.ts";
import type {Figure} from "../model/figures/figure.ts";
import {publishedTables} from "../model/published/published.ts";
import {routes} from "../routes.ts";
import {zh} from "../words/zh.ts";

/** A page: its path below the base path and its name. */
export interface SitePage {
  path: string;
  name: string;
}

const present = sections(catalogue, stories.stories, figures);

/** The page of a section, where the city has it. */
const section = (name: Section, page: SitePage): SitePage[] => (present.has(name) ? [page] : []);

/** All pages in reading order. A new page adds its line here. */
export function pages(): SitePage[] {
  const {plan, indicators, units, site} = catalogue;
  const chapters = plan.clauses.filter(({kind}) => kind === "chapter");
  return [
    {path: "", name: site.name},
    {path: routes.plan, name: zh.plan.title},
    ...chapters.map(({id, label, title}) => ({
      path: routes.chapter(id),
      name: `${label ?? ""}${title ?? ""}`
    })),
    ...section("indicators", {path: routes.indicators, name: zh.indicators.title}),
    ...indicators.map(({id, name}) => ({path: routes.indicator(id), name})),
    ...section("commitments", {path: routes.commitments, name: zh.commitments.title}),
    ...section("units", {path: routes.units, name: zh.units.title}),
    ...units.map(({id, name}) => ({path: routes.unit(id), name})),
    ...section("stories", {path: routes.stories, name: zh.stories.title}),
    ...stories.stories.map(({id, title}) => ({path: routes.story(id), name: title})),
    ...section("silence", {path: routes.silence, name: zh.silence.title}),
    ...section("figures", {path: routes.figures, name: zh.site.figures}),
    ...figures.map(({id, title}) => ({path: routes.figure(id), name: title})),
    {path: routes.press, name: zh.press.title},
    {path: routes.verify, name: zh.verify.title},
    {path: routes.verifyList, name: zh.verify.listTitle},
    {path: routes.data, name: zh.data.title},
    ...offered(site).map((id) => ({
      path: routes.table(id),
      name: `${zh.data.tables}：${publishedTables[id].title}`
    })),
    ...catalogue.series.map(({id, name, unit}) => ({
      path: routes.series(id),
      name: zh.series.named(name, unit)
    })),
    ...section("explore", {path: routes.explore, name: zh.explore.title}),
    {path: routes.method, name: zh.method.title},
    ...section("glossary", {path: routes.glossary, name: zh.glossary.title}),
    {path: routes.search, name: zh.search.title},
    {path: routes.changes, name: zh.changes.title},
    {path: routes.accessibility, name: zh.accessibility.title},
    {path: routes.privacy, name: zh.privacy.title}
  ];
}

/** Each page by the places that figures name. */
const byPlace = indexed((city: typeof catalogue) => {
  const all = new Map(pages().map((page) => [page.path, page]));
  return new Map([...figurePlaces(city)].map(([place, path]) => [place, all.get(path)]));
});

/** The pages a figure stands on, in the order it names them, with their names. */
export function pagesOf({places}: Pick<Figure, "places">): SitePage[] {
  return places.flatMap((id) => byPlace(catalogue).get(id) ?? []);
}
