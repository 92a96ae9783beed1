// What can be found of the plan: its clauses, its boxes, who must answer, what was promised.
import type {Catalogue} from "../../model/catalogue.ts";
import type {Clause} from "../../model/plan/plan.ts";
import {routes} from "../../routes.ts";
import {zh} from "../../words/zh.ts";
import type {SearchEntry} from "../entry.ts";

/** An entry before its pinyin is worked out. */
export type Draft = Omit<SearchEntry, "initials">;

const words = zh.search;

/** Chapters, sections, paragraphs and tables; then boxes and their items. */
export function clauseEntries({plan}: Pick<Catalogue, "plan">): Draft[] {
  const byId = new Map(plan.clauses.map((clause) => [clause.id, clause]));
  return plan.clauses.map((clause) => {
    const parent = byId.get(clause.parent ?? "");
    const boxed = clause.kind === "box" || clause.kind === "box_item";
    const heading = clause.kind === "chapter" || clause.kind === "section" || clause.kind === "box";
    const table = plan.tables.find(({id}) => id === clause.id);
    return {
      group: boxed ? "boxes" : "clauses",
      path: routes.clause(clause),
      title: clauseTitle(clause, parent, byId.get(clause.chapter)),
      names: [],
      text: table ? [table.header, ...table.rows].flat().join(" ") : heading ? "" : clause.text,
      code: clause.id
    };
  });
}

/** Units by name, with the other forms of it the plan prints. */
export function unitEntries({units}: Pick<Catalogue, "units">): Draft[] {
  return units.map(({id, name, aliases, kind, note}) => ({
    group: "units",
    path: routes.unit(id),
    title: name,
    names: aliases,
    text: [zh.units.kinds[kind], note].filter((part) => part !== null).join("。"),
    code: ""
  }));
}

/** Promises by what is promised, with the words of the plan. */
export function promiseEntries({commitments}: Pick<Catalogue, "commitments">): Draft[] {
  return commitments.map(({id, measure, quote}) => ({
    group: "promises",
    path: routes.commitment(id),
    title: measure,
    names: [],
    text: quote,
    code: id
  }));
}

/** Chapter and section by their printed number and heading; a paragraph by where it stands. */
function clauseTitle(
  clause: Clause,
  parent: Clause | undefined,
  chapter: Clause | undefined
): string {
  const {kind, id, label, title} = clause;
  const place = `${label ?? ""}${kind === "box" ? " " : ""}${title ?? ""}`;
  if (kind === "chapter" || kind === "box" || kind === "table") return place;
  if (kind === "section") return words.section((chapter?.label ?? "").replace(/、$/u, ""), place);
  const nth = Number(id.split(".").at(-1));
  if (kind === "box_item") return words.item(parent?.label ?? "", nth);
  return words.paragraph(parent ? clauseTitle(parent, chapter, chapter) : "", nth);
}
