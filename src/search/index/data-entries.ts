// What can be found of the figures and numbers: indicators, drawings, stories, series, events, words explained.
import {firstYearOf, yearOf} from "../../domain/period.ts";
import type {Catalogue} from "../../model/catalogue.ts";
import type {Figure} from "../../model/figures/figure.ts";
import type {Story} from "../../model/figures/story.ts";
import {routes} from "../../routes.ts";
import {date} from "../../words/format.ts";
import {zh} from "../../words/zh.ts";
import {plainText} from "./plain-text.ts";
import type {Draft} from "./plan-entries.ts";

/** Longer cells of a drawing are sentences of other entries. */
const longestCell = 14;

/** Indicators with what they start from, what they should reach, and what was found. */
export function indicatorEntries({
  indicators,
  verdicts
}: Pick<Catalogue, "indicators" | "verdicts">): Draft[] {
  return indicators.map(({id, name, category, nature, unit, baseline_text, target_text, note}) => {
    const own = verdicts.find(({indicator}) => indicator === id)?.sentence ?? "";
    const values = zh.search.values(baseline_text, target_text, unit);
    return {
      group: "indicators",
      path: routes.indicator(id),
      title: name,
      names: [],
      text: [values, own, category, nature, note ?? ""].filter(Boolean).join("。"),
      code: ""
    };
  });
}

/** Drawings by their finding, with the names that stand in them. */
export function figureEntries(figures: readonly Figure[]): Draft[] {
  return figures.map(({id, title, subtitle, note, table}) => {
    const keys = table.columns
      .filter(({type, hidden, key}) => type === "text" && !hidden && key !== "source")
      .map(({key}) => key);
    const cells = table.rows.flatMap((row) => keys.map((key) => String(row[key] ?? "")));
    const short = [...new Set(cells)].filter((cell) => cell !== "" && cell.length <= longestCell);
    return {
      group: "figures",
      path: routes.figure(id),
      title,
      names: [],
      text: [subtitle, note ?? "", short.join("、")].filter(Boolean).join("。"),
      code: ""
    };
  });
}

/** Stories with all their words. */
export function storyEntries(stories: readonly Story[]): Draft[] {
  return stories.map(({id, title, summary, blocks}) => ({
    group: "stories",
    path: routes.story(id),
    title,
    names: [],
    text: [summary, ...blocks.map((block) => (block.kind === "html" ? plainText(block.html) : ""))]
      .filter(Boolean)
      .join(" "),
    code: ""
  }));
}

/** Series with what they count and the places they have figures of. */
export function seriesEntries({
  series,
  observations,
  geos
}: Pick<Catalogue, "series" | "observations" | "geos">): Draft[] {
  const names = new Map(geos.map(({id, name}) => [id, name]));
  const published = new Map(series.map(({id}) => [id, [] as Catalogue["observations"]]));
  for (const row of observations)
    if (row.period_kind !== "target") published.get(row.series)?.push(row);
  return series.map(({id, name, unit, definition, note}) => {
    const own = published.get(id) ?? [];
    const places = [...new Set(own.map(({geo}) => names.get(geo) ?? geo))];
    const years = [
      ...new Set(own.flatMap(({period}) => [firstYearOf(period), yearOf(period)]))
    ].sort();
    return {
      group: "series",
      path: routes.series(id),
      title: zh.series.named(name, unit),
      names: [name],
      text: [definition ?? "", note ?? "", places.join("、"), years.join("、")]
        .filter(Boolean)
        .join("。"),
      code: ""
    };
  });
}

/** Events with their day; each leads to the drawing with the most events that shows it, or else to their table. */
export function eventEntries(
  {events}: Pick<Catalogue, "events">,
  figures: readonly Figure[]
): Draft[] {
  const drawn = figures
    .filter(({kind}) => kind === "timeline")
    .sort((a, b) => b.table.rows.length - a.table.rows.length);
  return events.map((event) => {
    const figure = drawn.find(({table}) => table.rows.some((row) => row["title"] === event.title));
    return {
      group: "events",
      path: figure ? routes.figure(figure.id) : routes.table("events"),
      title: event.title,
      names: [],
      text: [date(event.date, zh), event.date, ...event.tags].join(" "),
      code: ""
    };
  });
}

/** Words explained. */
export function termEntries({terms}: Pick<Catalogue, "terms">): Draft[] {
  return terms.map(({id, term, aliases, definition}) => ({
    group: "terms",
    path: routes.term(id),
    title: term,
    names: aliases,
    text: definition,
    code: ""
  }));
}
