// Duties counted: by unit, by chapter or section, or by both.
import type {FigureRow, Reference} from "../../../../src/model/figures/rows.ts";
import {type Duty, roles} from "../../../../src/model/plan/plan.ts";
import {unitKinds} from "../../../../src/model/plan/unit.ts";
import {routes} from "../../../../src/routes.ts";
import {tables} from "../../../../src/words/zh/data/tables.ts";
import {address, ownDocument, unitKind} from "./display-names.ts";
import type {Filters} from "./filters.ts";
import {column, type Facts, type Rows, type Table} from "./table.ts";

/** What duties can be counted by. */
const dimensions = ["unit", "chapter", "section"] as const;

/** See {@link Table}. */
export const duties: Table<FigureRow<"duties">> = {
  filters: {
    by: "One or two of unit, chapter, section; without it unit and chapter.",
    role: "Only duties of these roles.",
    chapter: "Only duties of these chapters.",
    unit: "Only duties of these units.",
    unit_kind: "Only duties of units of these kinds."
  },
  options: {},
  needs: [],
  rows
};

function rows(facts: Facts, question: Filters): Rows<FigureRow<"duties">> {
  const [first = "unit", second] = question.words("by", dimensions) ?? ["unit", "chapter"];
  const kept = facts.plan.duties.filter(filter(facts, question));
  const groups = new Map<string, Duty[]>();
  for (const duty of kept) {
    const key = `${part(duty, first)} ${second === undefined ? "" : part(duty, second)}`;
    groups.set(key, [...(groups.get(key) ?? []), duty]);
  }
  const made = [...groups.values()].flatMap((group) => {
    const [duty] = group;
    return duty ? [row(facts, duty, group, first, second)] : [];
  });
  const unit = tables.units.duties;
  const name = (dimension: string) =>
    dimension === "unit" ? "person" : dimension === "section" ? "section" : "chapter";
  return {
    columns: [
      ...(second === undefined
        ? [column("label", "text", {as: name(first)})]
        : [
            column("row", "text", {as: name(first)}),
            column("row_kind", "text"),
            column("column", "text", {as: name(second)})
          ]),
      column("count", "integer", {unit}),
      column("lead", "integer", {unit}),
      column("href", "text", {hidden: true})
    ],
    rows: made,
    sources: [ownDocument(facts)],
    until: null,
    focus: {}
  };
}

function filter(facts: Facts, question: Filters): (duty: Duty) => boolean {
  const kinds = new Map<string, string>(facts.units.map((unit) => [unit.id, unit.kind]));
  const role = question.words("role", roles);
  const chapter = question.words(
    "chapter",
    facts.plan.chapters.map((one) => one.id)
  );
  const unit = question.words("unit", kinds.keys());
  const kind = question.words("unit_kind", unitKinds);
  const among = (list: readonly string[] | null, word: string) =>
    list === null || list.includes(word);
  return (duty) =>
    among(role, duty.role) &&
    among(chapter, duty.chapter) &&
    among(unit, duty.unit) &&
    among(kind, kinds.get(duty.unit) ?? "");
}

const part = (duty: Duty, dimension: string): string =>
  dimension === "unit"
    ? duty.unit
    : dimension === "section"
      ? (duty.section ?? duty.chapter)
      : duty.chapter;

function row(
  facts: Facts,
  duty: Duty,
  group: readonly Duty[],
  first: string,
  second?: string
): FigureRow<"duties"> {
  const unit = facts.units.find((one) => one.id === duty.unit);
  const named = (dimension: string): Reference => ({
    of: dimension === "unit" ? "units" : "clauses",
    id: part(duty, dimension)
  });
  const unitPart = first === "unit" || second === "unit";
  const anchor = second === undefined ? "" : `#chapter-${duty.chapter}`;
  return {
    ...(second === undefined
      ? {label: named(first)}
      : {
          row: named(first),
          row_kind: first === "unit" ? unitKind(unit) : null,
          column: named(second)
        }),
    count: group.length,
    lead: group.filter((one) => one.role === "lead").length,
    href: address(
      facts,
      unitPart ? `${routes.unit(duty.unit)}${anchor}` : routes.chapter(duty.chapter)
    )
  };
}
