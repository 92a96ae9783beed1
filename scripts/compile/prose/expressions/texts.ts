// Expressions that quote: words of the plan, promises, names, dates, and what is marked as literal.
import {routes} from "../../../../src/routes.ts";
import {date as dateWords} from "../../../../src/words/format.ts";
import {both, quoted} from "../../problems/problem.ts";
import {type Bound, type Context, Fault} from "./context.ts";
import type {Operator} from "./expression.ts";
import {record} from "./lookup.ts";

const word = (value: unknown): string => (typeof value === "string" ? value : "");

/** In double quotation marks; those inside become single (GB/T 15834). */
const inQuotes = (words: string): string => `“${words.replaceAll("“", "‘").replaceAll("”", "’")}”`;

const pages = new Map<string, (id: string) => string | null>(
  Object.entries({
    units: routes.unit,
    indicators: routes.indicator,
    series: routes.series,
    geos: () => null,
    documents: () => null
  })
);

/** The operators that quote, by name. */
export const texts: Record<string, Operator> = {
  plan: {
    usage: 'plan CLAUSE "WORDS"',
    run: (given, [id = "", ...rest]) => {
      const words = rest.join(" ").replace(/^["“]|["”]$/gu, "");
      const clause = record(given, "clauses", id);
      if (!words || !word(clause["text"]).includes(words))
        throw new Fault(
          both(
            `条款 ${id} 里没有 ${quoted(words)}。`,
            `${quoted(words)} does not stand in clause ${id}.`
          ),
          both("应为条款原文，一字不差。", "Expected words of the clause, verbatim.")
        );
      return {text: inQuotes(words), number: null, cells: [], path: clausePath(given, id)};
    }
  },
  quote: {
    usage: "quote COMMITMENT",
    run: (given, [id = ""]) => {
      const found = record(given, "commitments", id);
      return {
        text: inQuotes(word(found["quote"])),
        number: null,
        cells: [],
        path: routes.commitment(id)
      };
    }
  },
  name: {
    usage: "name units|indicators|series|geos|documents ID",
    run: (given, [table = "", id = ""]) => {
      const path = pages.get(table);
      if (!path)
        throw new Fault(
          both(`没有 ${quoted(table)} 这张表。`, `unknown table ${quoted(table)}.`),
          both(
            `可用：${[...pages.keys()].join("、")}。`,
            `Expected one of ${[...pages.keys()].join(", ")}.`
          )
        );
      const found = record(given, table, id);
      return {text: word(found["name"] ?? found["title"]), number: null, cells: [], path: path(id)};
    }
  },
  date: {
    usage: "date EVENT",
    run: (given, [id = ""]) => {
      const found = word(record(given, "events", id)["date"]);
      return {text: dateWords(found, given.words), number: null, cells: [], path: null};
    }
  },
  approved: {
    usage: "approved",
    run: (given) => ({
      text: dateWords(given.catalogue.site.plan.approved, given.words),
      number: null,
      cells: [],
      path: routes.plan
    })
  },
  base: {usage: "base", run: (given) => year(given, given.catalogue.site.plan.period_from)},
  end: {usage: "end", run: (given) => year(given, given.catalogue.site.plan.period_to)},
  literal: {
    usage: "literal WORDS …",
    run: (_given, words) => ({text: words.join(" "), number: null, cells: [], path: null})
  }
};

function year({words}: Context, value: number): Bound {
  return {text: words.dates.year(value), number: value, cells: [], path: routes.plan};
}

/** The page and anchor of a clause. */
function clausePath(given: Context, id: string): string {
  const chapter = word(record(given, "clauses", id)["chapter"]);
  return routes.clause({id, chapter});
}
