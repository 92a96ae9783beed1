// The rows of the data folder that a returned form becomes: a source, figures, events, and the record of changes.
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {inputTables} from "../../../src/model/published/tables.ts";
import {everyUnit} from "../../../src/routes.ts";
import {date} from "../../../src/words/format.ts";
import {zh} from "../../../src/words/zh.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {withEvent} from "../change/commitment-event.ts";
import {put, rowsOf} from "../change/table-rows.ts";
import {withFigure} from "../change/with-figure.ts";
import type {Judged} from "./judge.ts";

/** The folder with everything the form says in it, and a line for each thing that was put there. */
export function entered(
  folder: Folder,
  catalogue: Catalogue,
  {unit, day, today}: {unit: string | null; day: string; today: string},
  {figures, promises}: Judged
): {folder: Folder; lines: string[]} {
  const name = catalogue.units.find(({id}) => id === unit)?.name ?? zh.forms.all;
  const publisher = zh.forms.publisher(name, date(day, zh));
  const source = free(
    `r-${unit ?? everyUnit}-${day}`,
    rowsOf(folder, inputTables.sources.file).map((row) => row["id"] ?? "")
  );
  const lines: string[] = [];
  let next = put(folder, inputTables.sources.file, {
    id: source,
    publisher,
    published_on: day,
    url_kind: "return",
    grade: "R"
  });
  for (const {question, value, qualifier, note} of figures) {
    const made = withFigure(next, catalogue, {
      series: question.series.id,
      row: {
        geo: catalogue.site.place,
        period: question.period,
        period_kind: question.kind,
        value: String(value),
        qualifier,
        source,
        grade: "R",
        note
      },
      reason: `${publisher}`,
      today,
      supersedes: (row) => (row["source"] ?? "").startsWith(`r-${unit ?? everyUnit}-`)
    });
    next = made.folder;
    lines.push(made.line);
  }
  let count = 0;
  for (const {promise, done, day: when, note} of promises) {
    count += 1;
    const event = free(
      `${source}-${String(count)}`,
      rowsOf(next, inputTables.events.file).map((row) => row["id"] ?? "")
    );
    next = withEvent(
      next,
      {id: event, date: when, title: `${done}（${note}）`, source, grade: "R"},
      promise.id
    );
    next = put(next, inputTables.changes.file, {
      date: today,
      kind: "added",
      subject: promise.id,
      new: done,
      reason: publisher
    });
    lines.push(`+ ${promise.id} ${promise.measure}：${when} ${done}`);
  }
  return {folder: next, lines};
}

/** The id itself, or with a number behind it where it is taken. */
function free(id: string, taken: readonly string[]): string {
  for (let count = 1; ; count++) {
    const tried = count === 1 ? id : `${id}-${String(count)}`;
    if (!taken.includes(tried)) return tried;
  }
}
