// Dated events, each as precise as its source.
import {periodOf, span} from "../../../../src/domain/period.ts";
import {grades} from "../../../../src/model/evidence/observation.ts";
import type {FigureRow} from "../../../../src/model/figures/rows.ts";
import type {Filters} from "./filters.ts";
import {column, type Facts, type Rows, type Table} from "./table.ts";

/** See {@link Table}. */
export const events: Table<FigureRow<"events">> = {
  filters: {
    event: "Only these events.",
    tag: "Only events with one of these tags.",
    grade: "Only events from sources of these grades.",
    from: "No event before this year or month.",
    until: "No event after this year or month."
  },
  options: {},
  needs: [],
  rows
};

function rows(facts: Facts, question: Filters): Rows<FigureRow<"events">> {
  const all = facts.events;
  const ids = question.words(
    "event",
    all.map((event) => event.id)
  );
  const tags = question.words(
    "tag",
    all.flatMap((event) => event.tags)
  );
  const asked = question.words("grade", grades);
  const from = question.period("from");
  const until = question.period("until");
  const kept = all
    .filter(
      (event) =>
        (ids === null || ids.includes(event.id)) &&
        (tags === null || event.tags.some((tag) => tags.includes(tag))) &&
        (asked === null || asked.includes(event.grade)) &&
        (from === null || span(periodOf(event.date)).to > span(from).from) &&
        (until === null || span(periodOf(event.date)).from < span(until).to)
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const newest = kept.at(-1);
  return {
    columns: [
      column("date", "date"),
      column("title", "text"),
      column("tag", "text"),
      column("date_inferred", "flag"),
      column("source", "text"),
      column("grade", "text"),
      column("quote", "text")
    ],
    rows: kept.map((event) => ({
      date: event.date,
      title: {of: "events", id: event.id},
      // Of several tags the one that was asked for, so that the drawing and its filter agree.
      tag: event.tags.find((tag) => tags?.includes(tag)) ?? event.tags[0] ?? null,
      date_inferred: event.date_inferred,
      source: {of: "sources", id: event.source},
      grade: event.grade,
      quote: event.quote
    })),
    sources: kept.map((event) => event.source),
    until: newest ? periodOf(newest.date) : null,
    focus: {}
  };
}
