// One figure as it was answered, put into the data folder with its source and its record.
import type {Catalogue} from "../../../src/model/catalogue.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {put} from "../change/table-rows.ts";
import {withFigure} from "../change/with-figure.ts";
import type {Answers} from "./wizard.ts";

/** The folder with the figure, and the lines that show the rows. */
export function enteredFigure(
  folder: Folder,
  catalogue: Catalogue,
  answers: Answers,
  today: string
): {folder: Folder; lines: string[]} {
  const grade = answers.grade ?? "C";
  const lines: string[] = [];
  let next = folder;
  let source = answers.source ?? "";
  if (source === "new") {
    source = nextId(catalogue.sources.map(({id}) => id));
    next = put(next, "sources.csv", {
      id: source,
      publisher: answers.publisher ?? "",
      published_on: answers.published ?? "",
      url: answers.url ?? "",
      url_kind: answers["url-kind"] ?? "",
      grade
    });
    lines.push(`+ 来源 ${source}：${answers.publisher ?? ""}`);
  }
  const made = withFigure(next, catalogue, {
    series: answers.series ?? "",
    row: {
      geo: answers.place ?? "",
      period: answers.period ?? "",
      period_kind: answers.kind ?? "",
      value: answers.value ?? "",
      qualifier: answers.qualifier ?? "exact",
      source,
      grade,
      quote: answers.quote ?? "",
      note: answers.note ?? ""
    },
    reason: answers.reason ?? "",
    today,
    supersedes: (row) => row["source"] === source
  });
  return {folder: made.folder, lines: [...lines, made.line]};
}

/** The next id in the manner of the last one with a number: s249 gives s250. */
export function nextId(ids: readonly string[], usual = "s"): string {
  const numbered = ids.flatMap((id) => {
    const [, letters, digits] = /^([A-Za-z]+)(\d+)$/.exec(id) ?? [];
    return letters !== undefined && digits !== undefined ? [{letters, digits}] : [];
  });
  const last = numbered.sort((a, b) => Number(a.digits) - Number(b.digits)).at(-1);
  if (!last) return `${usual}1`;
  return `${last.letters}${String(Number(last.digits) + 1).padStart(last.digits.length, "0")}`;
}
