// Whether English names belong to something, and their units keep the digits of the values.
import type {namedTables} from "../../../src/model/english.ts";
import {type English} from "../../../src/model/english.ts";
import {both, didYouMean, type Problem, quoted} from "../problems/problem.ts";
import {locate} from "../read/csv.ts";
import type {Parsed} from "../read/parse-folder.ts";
import {unknown} from "./references.ts";

/** Faults of `english.csv`: a name of what is not there, a factor that would change digits. */
export function english({tables, plan, figures, statistics}: Parsed): Problem[] {
  const rows = tables.english.rows;
  const filed = statistics.map(({series}) => series);
  const named: Record<(typeof namedTables)[number], ReadonlySet<string> | null> = {
    clauses: plan && new Set(plan.clauses.map(({id}) => id)),
    documents: tables.documents.ids,
    events: tables.events.ids,
    figures: new Set(figures.map(({file}) => file.replace(/^.*\/|\.yaml$/g, ""))),
    geos: tables.geos.ids,
    indicators: tables.indicators.ids,
    // A file without its series is told of as such.
    series: tables.series.ids && new Set([...tables.series.ids, ...filed]),
    units: tables.units.ids
  };
  return rows.flatMap((row, index): Problem[] => {
    const known = named[row.table];
    const stranger =
      known && !known.has(row.id)
        ? [
            {
              ...locate(tables.english, index, "id"),
              ...unknown(row.table, row.id),
              mend: didYouMean(row.id, known)
            }
          ]
        : [];
    return [...stranger, ...factor(tables.english, row, index)];
  });
}

/** Another unit may move the point, and nothing else: a power of ten keeps every digit. */
function factor(table: Parsed["tables"]["english"], row: English, index: number): Problem[] {
  const by = row.factor;
  const kept = by === null || (by > 0 && Number.isInteger(Number(Math.log10(by).toFixed(9))));
  if (kept && (by === null || row.unit !== null)) return [];
  return [
    {
      ...locate(table, index, "factor"),
      found: both(`不能按 ${quoted(String(by))} 换算。`, `${quoted(String(by))} cannot be used.`),
      expected: both(
        "只能是十的乘方，并写明英文单位。",
        "Expected a power of ten, with an English unit."
      ),
      mend: both("单位相同就留空。", "Leave it blank where the unit is the same.")
    }
  ];
}
