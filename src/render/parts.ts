// The smaller files: the figures of one series or indicator, one chapter, one unit.
import type {Catalogue} from "../model/catalogue.ts";
import type {Observation} from "../model/observation.ts";
import {bearingRow, chapterRow, longRow, unitRow} from "../model/published.ts";
import {type Table, tableOf} from "./published.ts";

const made = "Taken from the tables of the same names.";

/** The figures of each series, by its id. */
export function longTables(catalogue: Catalogue): Map<string, Table> {
  const named = naming(catalogue);
  const own = Map.groupBy(catalogue.observations, ({series}) => series);
  return new Map(
    catalogue.series.map((series) => [
      series.id,
      tableOf(
        {
          name: series.id,
          title: series.name,
          description: "One row is one published figure or one target of a document.",
          made,
          schema: longRow,
          key: ["cell"]
        },
        (own.get(series.id) ?? []).map(named)
      )
    ])
  );
}

/** The figures that bear on each indicator, by its id. */
export function indicatorTables(catalogue: Catalogue): Map<string, Table> {
  const named = naming(catalogue);
  return new Map(
    catalogue.indicators.map((indicator) => [
      indicator.id,
      tableOf(
        {
          name: indicator.id,
          title: indicator.name,
          description: "One row is one figure of the indicator or of a series near it.",
          made,
          schema: bearingRow,
          key: ["relation", "cell"]
        },
        catalogue.observations
          .filter(({series}) => series === indicator.series || indicator.related.includes(series))
          .map((row) => ({
            ...named(row),
            relation: row.series === indicator.series ? "own" : "related"
          }))
      )
    ])
  );
}

/** The clauses of each chapter, by its id, in the order of the plan. */
export function chapterTables({plan, commitments}: Catalogue): Map<string, Table> {
  const chapters = plan.clauses.filter(({kind}) => kind === "chapter");
  const rows = plan.clauses.map((clause) => {
    const duties = plan.duties.filter((duty) => duty.clause === clause.id);
    const of = (role: string) => [
      ...new Set(duties.filter((duty) => duty.role === role).map(({unit}) => unit))
    ];
    const promised = commitments.filter((row) => row.clause === clause.id).map(({id}) => id);
    return {
      ...clause,
      ...{lead: of("lead"), responsible: of("responsible"), support: of("support")},
      commitments: promised
    };
  });
  return new Map(
    chapters.map((chapter) => [
      chapter.id,
      tableOf(
        {
          name: chapter.id,
          title: chapter.title ?? chapter.id,
          description: "One row is one part of the chapter, with its units and promises.",
          made,
          schema: chapterRow,
          key: ["order"]
        },
        rows.filter((row) => row.chapter === chapter.id)
      )
    ])
  );
}

/** The duties of each unit, by its id. */
export function unitTables({plan, units, commitments}: Catalogue): Map<string, Table> {
  const texts = new Map(plan.clauses.map(({id, text}) => [id, text]));
  return new Map(
    units.map((unit) => [
      unit.id,
      tableOf(
        {
          name: unit.id,
          title: unit.name,
          description: "One row is one mention of the unit in a bracket.",
          made,
          schema: unitRow,
          key: ["id"]
        },
        plan.duties
          .filter((duty) => duty.unit === unit.id)
          .map((duty) => ({
            ...duty,
            text: texts.get(duty.clause) ?? "",
            commitments: commitments.filter((row) => row.clause === duty.clause).map(({id}) => id)
          }))
      )
    ])
  );
}

/** Puts the names beside the ids of a figure. */
function naming({series, geos, sources}: Catalogue): (row: Observation) => object {
  const kinds = new Map(series.map((row) => [row.id, row]));
  const places = new Map(geos.map(({id, name}) => [id, name]));
  const publishers = new Map(sources.map(({id, publisher}) => [id, publisher]));
  return (row) => ({
    ...row,
    series_name: kinds.get(row.series)?.name ?? "",
    unit: kinds.get(row.series)?.unit ?? "",
    geo_name: places.get(row.geo) ?? "",
    publisher: publishers.get(row.source) ?? ""
  });
}
