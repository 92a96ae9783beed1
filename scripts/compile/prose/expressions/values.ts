// Expressions over published figures: value, change, growth, rank, period.
import {yearOf} from "../../../../src/domain/period.ts";
import type {Observation} from "../../../../src/model/evidence/observation.ts";
import {amount, number, percent, period as periodWords} from "../../../../src/words/format.ts";
import {both, quoted} from "../../problems/problem.ts";
import {type Bound, cellPath, type Context, Fault, isPlace, type Trend} from "./context.ts";
import type {Operator} from "./expression.ts";
import {conflicting, figures, pair, peers, rivals, series} from "./lookup.ts";

const bound = (text: string, value: number | null, rows: readonly Observation[]): Bound => ({
  text,
  number: value,
  cells: rows.map((row) => row.cell),
  path: rows[0] ? cellPath(rows[0].cell) : null
});

const print = (given: Context, id: string, rows: readonly Observation[], unit: boolean): string => {
  const of = series(given, id);
  return rows
    .map((row) => amount(row.value, unit ? of.unit : null, of.decimals, row.qualifier, given.words))
    .join(given.words.bind.or);
};

/** What is reckoned from a rounded figure is rounded too. */
const rounded = (rows: readonly Observation[], {words}: Context): string =>
  rows.some(({qualifier}) => qualifier === "about") ? words.qualifiers.about : "";

/** Which way a figure went. A place in a ranking that becomes smaller has gone up. */
const trend = (by: number, unit: string): Trend => ({by: Math.sign(by), rank: isPlace(unit)});

/** The operators over figures, by name. */
export const values: Record<string, Operator> = {
  value: {
    usage: "value SERIES GEO PERIOD|first|latest",
    run: (given, [id = "", geo = "", at = ""]) => {
      const rows = figures(given, id, geo, at);
      return bound(
        print(given, id, rows, true),
        rows.length === 1 ? (rows[0]?.value ?? null) : null,
        rows
      );
    }
  },
  number: {
    usage: "number SERIES GEO PERIOD|first|latest",
    run: (given, [id = "", geo = "", at = ""]) => {
      const rows = figures(given, id, geo, at);
      return bound(
        print(given, id, rows, false),
        rows.length === 1 ? (rows[0]?.value ?? null) : null,
        rows
      );
    }
  },
  period: {
    usage: "period SERIES GEO first|latest|PERIOD",
    run: (given, [id = "", geo = "", at = ""]) => {
      const rows = figures(given, id, geo, at);
      const row = rows[0];
      if (!row) throw nothing();
      return bound(periodWords(row.period, given.words, row.period_kind), yearOf(row.period), rows);
    }
  },
  change: {
    usage: "change SERIES GEO FROM TO",
    run: (given, [id = "", geo = "", from = "", to = ""]) => {
      const [first, second] = pair(given, id, geo, from, to);
      const of = series(given, id);
      const difference = Number((second.value - first.value).toFixed(of.decimals));
      // Shares differ by points: 48% and 60% are 12 points apart, not 12%.
      const unit = of.unit === "%" ? given.words.bind.points : of.unit;
      const about = rounded([first, second], given);
      const text = `${about}${number(Math.abs(difference), of.decimals)}${unit}`;
      return {...bound(text, difference, [first, second]), trend: trend(difference, of.unit)};
    }
  },
  growth: {
    usage: "growth SERIES GEO FROM TO",
    run: (given, [id = "", geo = "", from = "", to = ""]) => {
      const [first, second] = pair(given, id, geo, from, to);
      if (first.value <= 0)
        throw new Fault(
          both(`${first.cell} 不大于零。`, `${first.cell} is not above zero.`),
          both("增幅须从大于零的数算起。", "Expected a base above zero.")
        );
      const share = second.value / first.value - 1;
      const {unit} = series(given, id);
      return {
        ...bound(`${rounded([first, second], given)}${percent(Math.abs(share), 1)}`, share, [
          first,
          second
        ]),
        trend: trend(share, unit)
      };
    }
  },
  rank: {
    usage: "rank SERIES GEO PERIOD LEVEL",
    run: (given, [id = "", geo = "", at = "", level = ""]) => {
      const [own, second] = figures(given, id, geo, at);
      if (!own || second) throw conflicting(id, geo, at);
      const field = rivals(given, own, level);
      const down = series(given, id).direction === "down";
      const before = field.filter((row) => (down ? row.value < own.value : row.value > own.value));
      const place = new Set(before.map((row) => row.geo)).size + 1;
      return bound(String(place), place, [own]);
    }
  },
  places: {
    usage: "places SERIES PERIOD LEVEL",
    run: (given, [id = "", at = "", level = ""]) => {
      series(given, id);
      const rows = given.catalogue.observations.filter(
        (row) => row.series === id && row.period === at && row.period_kind !== "target"
      );
      const first = rows[0];
      if (!first)
        throw new Fault(
          both(`${id} 在 ${quoted(at)} 没有查到数。`, `no figure of ${id} in ${quoted(at)}.`),
          both("应为有公布值的时期。", "Expected a period with figures.")
        );
      const field = new Set(peers(given, first, level).map((row) => row.geo));
      return bound(String(field.size), field.size, [first]);
    }
  }
};

const nothing = (): Fault =>
  new Fault(
    both("没有查到数。", "nothing found."),
    both("应为有公布值的时期。", "Expected a figure.")
  );
