// The brief of a responsible unit: what it leads, what it shares, the promises of its clauses and what was found.
import {commitmentNumbers} from "../../domain/commitment-rows.ts";
import {partners} from "../../domain/duties.ts";
import {withId} from "../../domain/indexed.ts";
import {silence} from "../../domain/silence.ts";
import {unitDuties} from "../../domain/unit-duties.ts";
import type {Catalogue} from "../../model/catalogue.ts";
import type {Duty} from "../../model/plan/plan.ts";
import type {Unit} from "../../model/plan/unit.ts";
import {excerpt} from "../../words/excerpt.ts";
import {period} from "../../words/format.ts";
import type {Words} from "../../words/words.ts";
import type {Brief} from "./brief.ts";

/** What the brief says; `foot` says where it comes from. */
export function unitBrief(
  unit: Unit,
  catalogue: Catalogue,
  foot: readonly string[],
  words: Words
): Brief {
  const {plan, commitments, units} = catalogue;
  const {unit: say} = words.office;
  const {leads, others, chapters} = unitDuties(unit.id, catalogue);
  const numbers = commitmentNumbers(commitments);
  const unreported = new Set(silence(catalogue).flatMap((row) => (row.unreported ? [row.id] : [])));
  const row = ({clause, role}: Duty) => [
    clause,
    excerpt(withId(plan.clauses, clause)?.text ?? ""),
    words.roles[role]
  ];
  const table = (duties: readonly Duty[]) => ({
    ...{head: say.heads, widths: [12, 72, 16]},
    rows: duties.map(row)
  });
  const promises = chapters.flatMap((chapter) => chapter.promises);
  const shared = partners(unit.id, plan.duties);
  return {
    title: say.title(unit.name),
    lead: [say.lead(plan.title, words.units.does(leads.length, others))],
    parts: [
      {heading: words.units.leads, table: table(leads)},
      {heading: words.units.shares, table: table(chapters.flatMap((chapter) => chapter.others))},
      {
        heading: say.promisesOf,
        table: {
          ...{head: say.promises, widths: [10, 52, 16, 22]},
          rows: promises.map(({promise, inherited}) => [
            String(numbers.get(promise.id) ?? ""),
            inherited ? `${promise.quote}（${words.units.inherited}）` : promise.quote,
            promise.due === null ? words.commitments.noDue : period(promise.due, words),
            unreported.has(promise.id) ? say.silent : say.found
          ])
        }
      },
      {
        heading: words.units.together,
        paragraphs:
          shared.length === 0
            ? []
            : [
                shared
                  .map((one) => say.with(withId(units, one.unit)?.name ?? one.unit, one.shared))
                  .join("、")
              ]
      }
    ],
    foot
  };
}
