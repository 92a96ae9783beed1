// How sources, clauses and kinds of unit are called in a table, and what of the plan itself stands in one.
import {withId} from "../../../../src/domain/indexed.ts";
import type {Coded, Reference} from "../../../../src/model/figures/rows.ts";
import type {Clause} from "../../../../src/model/plan/plan.ts";
import type {Unit} from "../../../../src/model/plan/unit.ts";
import {date} from "../../../../src/words/format.ts";
import {zh} from "../../../../src/words/zh.ts";
import {tables} from "../../../../src/words/zh/data/tables.ts";
import type {Facts} from "./table.ts";

/** A place by its name. */
export function placeName(facts: Facts, id: string): string {
  return withId(facts.geos, id)?.name ?? id;
}

/** A source by its publisher and date. */
export function sourceName(facts: Facts, id: string): string {
  const source = withId(facts.sources, id);
  if (!source) return id;
  const on = source.published_on;
  return tables.source(source.publisher, on === null ? null : date(on, zh));
}

/** The id of the plan itself among the documents; empty where it is not listed. */
export function ownDocument(facts: Facts): string {
  return facts.documents.find((document) => document.kind === "action-plan")?.id ?? "";
}

/** A document by its title. */
export function documentTitle(facts: Facts, id: string | null): string | null {
  return withId(facts.documents, id)?.title ?? null;
}

/** A document by reference; null where there is none. */
export function documentRef(facts: Facts, id: string | null): Reference | null {
  const document = withId(facts.documents, id);
  return document ? {of: "documents", id: document.id} : null;
}

/** A heading with its number, as printed; of a paragraph its first words. */
export function clauseName(clause: Clause): string {
  if (clause.title !== null) return `${clause.label ?? ""}${clause.title}`;
  const [first = clause.text] = clause.text.split(/[，。；：！？]/u);
  return first;
}

/** What kind of body a unit is. */
export function unitKind(unit: Unit | undefined): Coded | null {
  return unit ? {list: "unitKinds", code: unit.kind} : null;
}

/** An address of the site, base path included. */
export function address(facts: Facts, path: string): string {
  return `${facts.site.base}${path}`;
}
