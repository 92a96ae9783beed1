// Promises counted, each once: by chapter, kind, deadline or evidence, or by two of them.
import {distinctCommitments} from "../../../../src/domain/plan-counts.ts";
import type {Coded, FigureRow, Reference} from "../../../../src/model/figures/rows.ts";
import {type Commitment, commitmentKinds} from "../../../../src/model/plan/commitment.ts";
import {tables} from "../../../../src/words/zh/data/tables.ts";
import {ownDocument} from "./display-names.ts";
import type {Filters} from "./filters.ts";
import {column, type Facts, type Rows, type Table} from "./table.ts";

/** What promises can be counted by. */
const dimensions = ["chapter", "kind", "due", "evidence"] as const;

/** See {@link Table}. */
export const commitments: Table<FigureRow<"commitments">> = {
  filters: {
    by: "One or two of chapter, kind, due, evidence; without it chapter.",
    kind: "Only promises of these kinds.",
    chapter: "Only promises of these chapters."
  },
  options: {},
  needs: [],
  rows
};

function rows(facts: Facts, question: Filters): Rows<FigureRow<"commitments">> {
  const [first = "chapter", second] = question.words("by", dimensions) ?? ["chapter"];
  const kinds = question.words("kind", commitmentKinds);
  const chapters = question.words(
    "chapter",
    facts.plan.chapters.map((one) => one.id)
  );
  const chapterOf = new Map(facts.plan.clauses.map((clause) => [clause.id, clause.chapter]));
  const part = (one: Commitment, dimension: string): Coded | Reference => {
    if (dimension === "kind") return {list: "commitmentKinds", code: one.kind};
    if (dimension === "due") return {list: "due", code: one.due === null ? "no" : "yes"};
    if (dimension === "evidence") return {list: "evidence", code: known(one) ? "yes" : "no"};
    return {of: "clauses", id: chapterOf.get(one.clause) ?? ""};
  };
  const groups = new Map<string, Commitment[]>();
  const order = new Map(facts.plan.chapters.map((chapter, index) => [chapter.id, index]));
  const at = (one: Commitment) => order.get(chapterOf.get(one.clause) ?? "") ?? 0;
  for (const one of distinctCommitments(facts.commitments).sort((a, b) => at(a) - at(b))) {
    if (kinds !== null && !kinds.includes(one.kind)) continue;
    if (chapters !== null && !chapters.includes(chapterOf.get(one.clause) ?? "")) continue;
    const key = JSON.stringify([part(one, first), second === undefined ? "" : part(one, second)]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const header = (key: string) =>
    key === "due" ? "dated" : key === "evidence" ? "evidenced" : key;
  const unit = tables.units.promises;
  const as = (key: string) => ({as: header(key) as "chapter"});
  return {
    columns: [
      ...(second === undefined
        ? [column("label", "text", as(first))]
        : [column("row", "text", as(first)), column("column", "text", as(second))]),
      column("count", "integer", {unit, as: "promises"}),
      column("quantified", "integer", {unit}),
      column("dated", "integer", {unit}),
      column("evidenced", "integer", {unit})
    ],
    rows: [...groups.values()].flatMap((group) => {
      const [one] = group;
      if (!one) return [];
      return [
        {
          ...(second === undefined
            ? {label: part(one, first)}
            : {row: part(one, first), column: part(one, second)}),
          count: group.length,
          quantified: group.filter((each) => each.kind === "quantified").length,
          dated: group.filter((each) => each.due !== null).length,
          evidenced: group.filter(known).length
        }
      ];
    }),
    sources: [ownDocument(facts)],
    until: null,
    focus: {}
  };
}

/** Whether any published series or event bears on a promise, or an indicator measures it. */
const known = (one: Commitment): boolean =>
  one.indicator !== null || one.evidence_series.length > 0 || one.evidence_events.length > 0;
