// The brief of an indicator: where it stands against its target, every published figure with its source, other places.
import {byPeriod} from "../../domain/period.ts";
import type {Catalogue} from "../../model/catalogue.ts";
import type {Indicator} from "../../model/evidence/indicator.ts";
import type {Observation} from "../../model/evidence/observation.ts";
import {amount, period} from "../../words/format.ts";
import {goal} from "../../words/target-text.ts";
import type {Words} from "../../words/words.ts";
import type {Brief} from "./brief.ts";

/** What the brief says; `foot` says where it comes from. */
export function indicatorBrief(
  indicator: Indicator,
  catalogue: Catalogue,
  foot: readonly string[],
  words: Words
): Brief {
  const {plan, site, observations, documents, geos, sources, verdicts} = catalogue;
  const {indicator: say} = words.office;
  const verdict = verdicts.find(
    (row) => row.indicator === indicator.id && row.target_period === indicator.target_period
  );
  const series = catalogue.series.find(({id}) => id === indicator.series);
  const own = observations
    .filter((row) => row.series === indicator.series)
    .sort((a, b) => byPeriod(a.period, b.period));
  const seen = own.filter((row) => row.period_kind !== "target");
  const name = (list: readonly {id: string; name: string}[], id: string) =>
    list.find((one) => one.id === id)?.name ?? "";
  const value = (row: Observation) =>
    amount(
      row.value,
      series?.unit ?? indicator.unit,
      series?.decimals ?? null,
      row.qualifier,
      words
    );
  const publisher = (row: Observation) =>
    sources.find(({id}) => id === row.source)?.publisher ?? "";
  const newest = [
    ...Map.groupBy(
      seen.filter((row) => row.geo !== site.place && row.qualifier !== "forecast"),
      ({geo}) => geo
    ).values()
  ].flatMap((rows) => rows.slice(-1));
  return {
    title: `${indicator.name}（${indicator.unit}）`,
    lead: [
      ...(verdict ? [verdict.sentence, ...verdict.cautions] : []),
      say.why(indicator.category, indicator.nature, plan.title),
      ...(series?.definition ? [`${words.indicators.definition}：${series.definition}`] : [])
    ],
    parts: [
      {
        heading: words.indicators.targets,
        table: {
          ...{head: say.goals, widths: [56, 24, 20]},
          rows: [
            [
              words.indicators.own,
              goal(indicator.target, indicator.target_text, indicator.unit, words),
              period(indicator.target_period, words)
            ],
            ...own
              .filter((row) => row.period_kind === "target")
              .map((row) => [
                documents.find(({id}) => id === row.document)?.title ?? words.office.empty,
                value(row),
                period(row.period, words)
              ])
          ]
        }
      },
      here(name(geos, site.place)),
      {
        heading: say.elsewhere,
        table: {
          ...{head: say.places, widths: [18, 18, 18, 46]},
          rows: newest.map((row) => [
            name(geos, row.geo),
            period(row.period, words, row.period_kind),
            value(row),
            publisher(row)
          ])
        }
      }
    ],
    foot
  };

  /** The published figures of the focal place, or that there are none. */
  function here(place: string): Brief["parts"][number] {
    const rows = seen.filter((row) => row.geo === site.place);
    const heading = say.here(place);
    if (rows.length === 0) return {heading, paragraphs: [say.none]};
    return {
      heading,
      table: {
        ...{head: say.figures, widths: [20, 20, 50, 10]},
        rows: rows.map((row) => [
          period(row.period, words, row.period_kind),
          value(row),
          publisher(row),
          row.grade
        ])
      }
    };
  }
}
