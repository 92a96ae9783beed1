// One figure as it was answered, put into the data folder with its source and its record.
import type {Catalogue} from "../../../src/model/catalogue.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import {withFigure} from "../change/with-figure.ts";
import {withSource} from "../interview/source.ts";
import type {FigureAnswers} from "./wizard.ts";

/** The folder with the figure, and the lines that show the rows. */
export function enteredFigure(
  folder: Folder,
  catalogue: Catalogue,
  answers: FigureAnswers,
  today: string
): {folder: Folder; lines: string[]} {
  const {folder: next, source, grade, lines} = withSource(folder, catalogue, answers);
  const made = withFigure(next, catalogue, {
    series: answers.series ?? "",
    row: {
      geo: answers.place ?? "",
      period: answers.period ?? "",
      period_kind: answers.kind ?? "",
      value: answers.value ?? "",
      qualifier: answers.qualifier ?? "exact",
      date_inferred: answers.inferred ?? "",
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
