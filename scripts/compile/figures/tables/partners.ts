// Pairs of units that the plan names in one bracket, and how often.
import type {FigureRow} from "../../../../src/model/figures/rows.ts";
import {unitKinds} from "../../../../src/model/plan/unit.ts";
import {tables} from "../../../../src/words/zh/data/tables.ts";
import {ownDocument, unitKind} from "./display-names.ts";
import type {Filters} from "./filters.ts";
import {column, type Facts, type Rows, type Table} from "./table.ts";

/** See {@link Table}. */
export const partners: Table<FigureRow<"partners">> = {
  filters: {
    min: "Only pairs that share at least so many brackets.",
    unit: "Only pairs with one of these units.",
    unit_kind: "Only pairs of units of these kinds.",
    chapter: "Only brackets of these chapters."
  },
  options: {},
  needs: [],
  rows
};

function rows(facts: Facts, question: Filters): Rows<FigureRow<"partners">> {
  const units = new Map(facts.units.map((unit) => [unit.id, unit]));
  const min = question.number("min") ?? 1;
  const asked = question.words("unit", units.keys());
  const kinds = question.words("unit_kind", unitKinds);
  const chapters = question.words(
    "chapter",
    facts.plan.chapters.map((one) => one.id)
  );
  const duties = facts.plan.duties.filter(
    (duty) =>
      (chapters === null || chapters.includes(duty.chapter)) &&
      (kinds === null || kinds.includes(units.get(duty.unit)?.kind ?? ""))
  );
  const total = (id: string) => duties.filter((duty) => duty.unit === id).length;
  const pairs = [...shared(duties)]
    .map(([key, weight]) => ({pair: key.split(" "), weight}))
    .filter(({weight}) => weight >= min)
    .filter(({pair}) => asked === null || pair.some((id) => asked.includes(id)));
  const kind = (id = "") => unitKind(units.get(id));
  const unit = tables.units.duties;
  return {
    columns: [
      column("a", "text"),
      column("b", "text"),
      column("weight", "integer", {unit: tables.units.brackets}),
      column("a_kind", "text"),
      column("b_kind", "text"),
      column("a_count", "integer", {unit}),
      column("b_count", "integer", {unit})
    ],
    rows: pairs.map(({pair: [a = "", b = ""], weight}) => ({
      a: {of: "units", id: a},
      b: {of: "units", id: b},
      weight,
      a_kind: kind(a),
      b_kind: kind(b),
      a_count: total(a),
      b_count: total(b)
    })),
    sources: [ownDocument(facts)],
    until: null,
    focus: {}
  };
}

/** How many brackets name both, by `a b`, in the order of the units in the plan. */
function shared(duties: Facts["plan"]["duties"]): Map<string, number> {
  const order: string[] = [...new Set(duties.map((duty) => duty.unit))];
  const brackets = new Map<number, Set<string>>();
  for (const duty of duties)
    brackets.set(duty.bracket, (brackets.get(duty.bracket) ?? new Set()).add(duty.unit));
  const found = new Map<string, number>();
  for (const [index, a] of order.entries())
    for (const b of order.slice(index + 1)) {
      const weight = [...brackets.values()].filter((set) => set.has(a) && set.has(b)).length;
      if (weight > 0) found.set(`${a} ${b}`, weight);
    }
  return found;
}
