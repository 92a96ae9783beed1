// The plan as a tree: every chapter, section, paragraph and box with its length and its promises.
import {distinctCommitments} from "../../../../src/domain/plan-counts.ts";
import type {FigureRow} from "../../../../src/model/figures/rows.ts";
import type {Clause} from "../../../../src/model/plan/plan.ts";
import {routes} from "../../../../src/routes.ts";
import {tables} from "../../../../src/words/zh/data/tables.ts";
import {address, ownDocument} from "./display-names.ts";
import type {Filters} from "./filters.ts";
import {column, type Facts, type Rows, type Table} from "./table.ts";

/** See {@link Table}. */
export const clauses: Table<FigureRow<"clauses">> = {
  filters: {chapter: "Only these chapters."},
  options: {},
  needs: [],
  rows
};

function rows(facts: Facts, question: Filters): Rows<FigureRow<"clauses">> {
  const asked = question.words(
    "chapter",
    facts.plan.chapters.map((one) => one.id)
  );
  const kept = facts.plan.clauses.filter(
    (clause) => clause.kind !== "table" && (asked === null || asked.includes(clause.chapter))
  );
  const parents = new Set(kept.map((clause) => clause.parent));
  const all = distinctCommitments(facts.commitments);
  const promises = (id: string) => all.filter((one) => one.clause === id).length;
  return {
    columns: [
      column("id", "text"),
      column("parent", "text", {hidden: true}),
      column("label", "text"),
      column("level", "text", {as: "clause_level"}),
      column("size", "integer", {unit: tables.units.characters}),
      column("promises", "integer", {unit: tables.units.promises}),
      column("href", "text", {hidden: true})
    ],
    rows: kept.map((clause) => ({
      id: clause.id,
      parent: clause.parent,
      label: {of: "clauses", id: clause.id},
      level: clause.kind,
      size: parents.has(clause.id) ? null : clause.characters,
      promises: promises(clause.id),
      href: href(facts, clause)
    })),
    sources: [ownDocument(facts)],
    until: null,
    focus: {}
  };
}

const href = (facts: Facts, clause: Clause): string => address(facts, routes.clause(clause));
