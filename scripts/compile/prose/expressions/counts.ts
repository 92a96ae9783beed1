// Expressions that count records of the plan and of the catalogue, with filters `column=value`, `column!=value`, `column^=start`.
import {routes} from "../../../../src/routes.ts";
import {percent} from "../../../../src/words/format.ts";
import {both, quoted} from "../../problems/problem.ts";
import {type Bound, Fault} from "./context.ts";
import {column, countable, kindOf, select, valuesOf} from "./countable.ts";
import type {Operator} from "./expression.ts";
import {standings, title} from "./standings.ts";

/** The operators that count, by name. */
export const counts: Record<string, Operator> = {
  count: {
    usage: "count TABLE [COLUMN=VALUE …]",
    run: (given, [table = "", ...filters]) => counted(select(given, table, filters).length, table)
  },
  distinct: {
    usage: "distinct TABLE COLUMN [COLUMN=VALUE …]",
    run: (given, [table = "", name = "", ...filters]) => {
      column(table, name);
      const values = select(given, table, filters).flatMap((row) => valuesOf(row, name));
      return counted(new Set(values.filter(Boolean)).size, table);
    }
  },
  share: {
    usage: "share TABLE COLUMN=VALUE …",
    run: (given, [table = "", ...filters]) => {
      const all = select(given, table, []).length;
      if (!all)
        throw new Fault(
          both(`${table} 是空表。`, `${table} is empty.`),
          both("应为有行的表。", "Expected a table with rows.")
        );
      const share = select(given, table, filters).length / all;
      // A few are not none, and nearly all are not all.
      const rounded = Math.round(share * 100);
      const hidden = (rounded === 0 && share > 0) || (rounded === 100 && share < 1);
      return {...counted(share, table), text: percent(share, hidden ? 1 : 0)};
    }
  },
  sum: {
    usage: "sum TABLE COLUMN [COLUMN=VALUE …]",
    run: (given, [table = "", name = "", ...filters]) => {
      const cell = kindOf(column(table, name));
      if (cell !== "number" && cell !== "integer")
        throw new Fault(
          both(`${quoted(name)} 不是数值列。`, `${quoted(name)} is not a number.`),
          both("应为数值列。", "Expected a column of numbers.")
        );
      const values = select(given, table, filters).map((row) => row[name]);
      if (values.includes(null))
        throw new Fault(
          both(`${quoted(name)} 有空的格，空不是零。`, `${quoted(name)} has empty cells.`),
          both("应筛选到都有数值的行。", "Expected rows that all have a number.")
        );
      return counted(
        values.reduce<number>((sum, value) => sum + Number(value), 0),
        table
      );
    }
  },
  most: {
    usage: "most TABLE COLUMN [COLUMN=VALUE …]",
    run: (given, [table = "", name = "", ...filters]) => {
      column(table, name);
      const [first, second] = standings(given, table, name, null, filters);
      if (!first)
        throw new Fault(
          both("筛选后没有剩下的行。", "nothing to count."),
          both("应有可数的行。", "Expected rows.")
        );
      if (second?.place === 1)
        throw new Fault(
          both(
            `${title(given, name, first.id)} 与 ${title(given, name, second.id)} 并列。`,
            `${first.id} and ${second.id} tie.`
          ),
          both("应有一个最多的。", "Expected one that leads.")
        );
      return {
        text: title(given, name, first.id),
        number: first.count,
        cells: [],
        path: name === "unit" ? routes.unit(first.id) : countable(table).path
      };
    }
  }
};

const counted = (value: number, table: string): Bound => ({
  text: String(value),
  number: value,
  cells: [],
  path: countable(table).path
});
