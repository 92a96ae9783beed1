// How much of everything there is, for the last lines of a good build.
import {distinctCommitments} from "../../../src/domain/plan-counts.ts";
import type {Catalogue, Stories} from "../../../src/model/catalogue.ts";
import type {Figure} from "../../../src/model/figures/figure.ts";

/** Counts by name, in the order they are printed. */
export type Counts = Record<string, number>;

/** Counts everything that is published. */
export function countCatalogue(
  {plan, ...catalogue}: Catalogue,
  figures: readonly Figure[],
  {stories, chapters}: Stories
): Counts {
  const clauses = (kind: string) => plan.clauses.filter((clause) => clause.kind === kind).length;
  return {
    chapters: clauses("chapter"),
    sections: clauses("section"),
    paragraphs: clauses("paragraph"),
    boxes: clauses("box"),
    "box items": clauses("box_item"),
    brackets: plan.brackets.length,
    mentions: plan.duties.length,
    "lead mentions": plan.duties.filter((duty) => duty.role === "lead").length,
    units: catalogue.units.length,
    indicators: catalogue.indicators.length,
    promises: distinctCommitments(catalogue.commitments).length,
    "quantified promises": catalogue.commitments.filter((one) => one.kind === "quantified").length,
    errata: catalogue.errata.length,
    series: catalogue.series.length,
    places: catalogue.geos.length,
    observations: catalogue.observations.length,
    sources: catalogue.sources.length,
    events: catalogue.events.length,
    documents: catalogue.documents.length,
    terms: catalogue.terms.length,
    verdicts: catalogue.verdicts.length,
    figures: figures.length,
    stories: stories.length,
    summaries: Object.keys(chapters).length
  };
}

/** The counts as one block, four to a line, names and numbers aligned. */
export function block(counts: Counts): string {
  const cells = Object.entries(counts).map(
    ([name, n]) => `${String(n).padStart(7)} ${name.padEnd(20)}`
  );
  const lines: string[] = [];
  for (let i = 0; i < cells.length; i += 4)
    lines.push(
      cells
        .slice(i, i + 4)
        .join("")
        .trimEnd()
    );
  return lines.join("\n");
}
