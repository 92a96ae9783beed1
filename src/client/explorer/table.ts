// The table under the drawing: exactly the rows that are drawn, each with bound, date, source and grade.
import type {ExplorerIndex} from "../../model/figures/explore.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {amount, date, period} from "../../words/format.ts";
import type {Words} from "../../words/words.ts";
import {make} from "../dom.ts";
import type {Long, Seen} from "./visible-rows.ts";

/** The table. Rows carry `data-row`, the number of their line. */
export function tableOf(
  index: ExplorerIndex,
  figure: Figure,
  rows: readonly Seen[],
  words: Words
): HTMLTableElement {
  const {columns, table} = words.explore;
  const two = new Set(rows.map(({slice}) => slice)).size > 1;
  const heads = [
    columns.place,
    columns.period,
    ...(two ? [columns.series] : []),
    columns.value,
    columns.source,
    columns.grade,
    columns.marks
  ];
  const names = new Map(index.places.map(({id, name}) => [id, name]));
  const caption = make("caption", "unseen", table(figure.title));
  const head = make("tr", "", ...heads.map((words) => column(words, words === columns.value)));
  const body = rows.map((seen, at) => {
    const line = make("tr", "", header(names.get(seen.place) ?? seen.place));
    line.dataset["row"] = String(at);
    line.append(
      cell(seen.period === "" ? words.figure.none : when(seen, words)),
      ...(two ? [cell(seen.slice.series.name)] : []),
      value(seen, words),
      source(seen, words),
      cell(seen.row?.grade ?? ""),
      cell(seen.row ? marks(seen.row, words) : "")
    );
    return line;
  });
  return make("table", "", caption, make("thead", "", head), make("tbody", "", ...body));
}

function when({period: at, row}: Seen, words: Words): string {
  return period(at, words, row?.period_kind ?? null);
}

function value({slice, row, state}: Seen, words: Words): HTMLTableCellElement {
  const {unit, decimals} = slice.series;
  const made = cell(
    row
      ? amount(row.value, unit, decimals, row.qualifier, words)
      : (words.explore.states[state] ?? words.missing)
  );
  made.dataset["number"] = "";
  if (!row) made.dataset["missing"] = "";
  return made;
}

/** The best source and the others; a repost has no address and is only named. */
function source({slice, row}: Seen, words: Words): HTMLTableCellElement {
  const made = cell("");
  made.dataset["long"] = "";
  if (!row) return made;
  const name = (id: string): (Node | string)[] => {
    const found = slice.sources.find((one) => one.id === id);
    if (!found) return [];
    const on = found.published_on;
    const link = found.url === null ? found.publisher : make("a", "", found.publisher);
    if (link instanceof HTMLAnchorElement) link.href = found.url ?? "";
    return on === null ? [link] : [link, " ", make("small", "", date(on, words))];
  };
  made.append(...name(row.source));
  if (row.also.length > 0)
    made.append(
      make(
        "small",
        "also",
        words.explore.also,
        ...row.also.flatMap((id, at) => [at > 0 ? "、" : "", ...name(id)])
      )
    );
  return made;
}

/** What limits the figure, and its note. */
function marks(row: Long, words: Words): string {
  const {marks} = words.explore;
  return [
    row.period_kind === "part_year" ? marks.part_year : "",
    row.period_kind === "cumulative" ? marks.cumulative : "",
    row.qualifier === "forecast" ? marks.forecast : "",
    row.conflict ? marks.conflict : "",
    row.date_inferred ? marks.inferred : "",
    row.break ? marks.break : "",
    row.quote === null ? "" : `“${row.quote}”`,
    row.note ?? ""
  ]
    .filter((part) => part !== "")
    .join("；");
}

function column(words: string, number: boolean): HTMLTableCellElement {
  const made = make("th", "", words);
  made.scope = "col";
  if (number) made.dataset["number"] = "";
  return made;
}

function header(words: string): HTMLTableCellElement {
  const made = make("th", "", words);
  made.scope = "row";
  return made;
}

function cell(words: string): HTMLTableCellElement {
  const made = make("td", "", words);
  if (words.length > 14) made.dataset["long"] = "";
  return made;
}
