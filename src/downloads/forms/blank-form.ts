// A form to be filled in as an Excel workbook: what is asked, what is known, cells to write in, ready to print.
import {type CellStyle, type WriteSheet, writeXlsx} from "hucre";

import type {FigureQuestion, PromiseQuestion, Questions} from "../../domain/forms.ts";
import type {Plan} from "../../model/plan/plan.ts";
import type {Site} from "../../model/site.ts";
import {everyUnit} from "../../routes.ts";
import {amount, period} from "../../words/format.ts";
import {goal} from "../../words/target-text.ts";
import type {Words} from "../../words/words.ts";
import {
  formSheet,
  type FormValue,
  free,
  head,
  hint,
  plainCell,
  readOnlyCell,
  table,
  textInput,
  title
} from "./form-sheet.ts";
import {figureColumns, formMark, promiseColumns} from "./layout.ts";

/** Fixed, so that the same questions are the same bytes. */
const start = new Date(0);

/** The bytes of the form for one unit, or of the one for all. */
export function blankForm(
  asked: Questions,
  plan: Pick<Plan, "clauses">,
  site: Pick<Site, "plan" | "contact">,
  words: Words
): Promise<Uint8Array> {
  const {forms} = words;
  const heading = forms.title(site.plan.title);
  return writeXlsx({
    sheets: [
      first(asked, heading, site, words),
      ...(asked.figures.length ? [figures(asked.figures, plan, words)] : []),
      ...(asked.promises.length ? [promises(asked.promises, words)] : []),
      duties(asked, plan, words)
    ],
    properties: {title: heading, created: start, modified: start}
  });
}

function first(
  {unit, figures, promises}: Questions,
  heading: string,
  site: Pick<Site, "contact">,
  {forms}: Words
): WriteSheet {
  const {start: said} = forms;
  const contacts = [site.contact.email, site.contact.phone].filter((one) => one !== "");
  const lines = forms.how(figures.length, promises.length);
  const rows: [FormValue, FormValue, ...FormValue[]][] = [
    [heading, null],
    [said.unit, unit?.name ?? forms.all],
    [said.day, null, said.dayNote],
    [said.person, null, said.privateNote],
    [said.phone, null, said.privateNote],
    [said.to, contacts.length ? forms.to(contacts) : forms.noContact],
    [said.mark, `${formMark}${unit?.id ?? everyUnit}`],
    ...lines.map((line, index): [FormValue, FormValue] => [index + 1, line]),
    ...(figures.length
      ? ([[forms.examples, null], forms.exampleHeads, ...forms.exampleRows] as typeof rows)
      : [])
  ];
  const examples = figures.length ? rows.length - forms.exampleRows.length - 1 : rows.length + 1;
  const style = (row: number, column: number): CellStyle => {
    if (row === 0) return title;
    if (row >= 2 && row <= 4 && column === 1) return textInput;
    if (row >= 1 && row <= 6) return column === 0 ? head : plainCell;
    if (row === examples - 1) return {font: {bold: true}};
    if (row === examples) return head;
    return row > examples ? readOnlyCell : plainCell;
  };
  const wide = [5, 6, ...lines.map((_, index) => 7 + index), 1].map((row) => ({
    startRow: row,
    endRow: row,
    startCol: 1,
    endCol: 4
  }));
  return {
    ...formSheet(forms.sheets.start, rows, style, [20, 30, 16, 34, 24], forms.page),
    rowDefs: new Map([
      [0, {height: 28}],
      ...wide.map(({startRow}) => [startRow, {height: 19}] as const)
    ]),
    merges: [
      ...wide,
      ...[2, 3, 4].map((row) => ({startRow: row, endRow: row, startCol: 2, endCol: 4}))
    ],
    dataValidations: [
      {
        type: "textLength",
        operator: "lessThanOrEqual",
        formula1: "10",
        range: "B3",
        ...hint(said.day, said.dayNote)
      }
    ]
  };
}

function figures(
  asked: readonly FigureQuestion[],
  plan: Pick<Plan, "clauses">,
  words: Words
): WriteSheet {
  const {forms} = words;
  const rows = asked.map((one, index) => {
    const again = asked[index - 1]?.series.id === one.series.id;
    const cells: Record<(typeof figureColumns)[number], FormValue> = {
      name: one.series.name,
      words: again
        ? forms.again
        : [
            one.indicator &&
              forms.target(
                period(one.indicator.target_period, words),
                goal(one.indicator.target, one.indicator.target_text, one.indicator.unit, words)
              ),
            ...one.promises.map(({clause, quote}) => `${place(clause, plan)}${quote}`)
          ]
            .filter((line) => line !== null)
            .join("\n"),
      definition: again ? forms.again : (one.series.definition ?? forms.noDefinition),
      unit: one.series.unit,
      period: period(one.period, words, one.kind),
      known:
        one.known
          .map(
            (row) =>
              `${row.period === one.period ? "" : `${period(row.period, words)} `}${amount(row.value, one.series.unit, null, row.qualifier, words)}`
          )
          .join("\n") || forms.nothing,
      value: null,
      qualifier: null,
      basis: null,
      note: null,
      code: one.code
    };
    return figureColumns.map((column) => cells[column]);
  });
  const options = Object.values(forms.qualifiers);
  return table(
    forms.sheets.figures,
    figureColumns,
    forms.figures,
    rows,
    [18, 30, 24, 8, 12, 14, 12, 12, 22, 18, 12],
    forms.page,
    (range) => [
      {
        type: "decimal",
        operator: "between",
        formula1: "-1000000000000",
        formula2: "1000000000000",
        range: range("value"),
        ...hint(forms.figures.value, forms.valueHint),
        showErrorMessage: true,
        errorTitle: forms.figures.value,
        errorMessage: forms.valueError
      },
      {
        type: "list",
        values: options,
        range: range("qualifier"),
        ...hint(forms.figures.qualifier, forms.qualifierHint),
        showErrorMessage: true
      },
      free(range("basis"), forms.figures.basis, forms.basisHint),
      free(range("note"), forms.figures.note, forms.noteHint)
    ]
  );
}

function promises(asked: readonly PromiseQuestion[], words: Words): WriteSheet {
  const {forms} = words;
  const rows = asked.map(({promise, scope, known}) => {
    const cells: Record<(typeof promiseColumns)[number], FormValue> = {
      name: promise.measure,
      words: promise.quote,
      due: promise.due_text ?? forms.noDue,
      scope: forms.scopes[scope],
      known:
        known.map(({date, title}) => `${date} ${title}`).join("\n") ||
        ((promise.indicator ?? promise.evidence_series[0]) ? forms.seeFigures : forms.nothing),
      done: null,
      day: null,
      basis: null,
      note: null,
      code: promise.id
    };
    return promiseColumns.map((column) => cells[column]);
  });
  return table(
    forms.sheets.promises,
    promiseColumns,
    forms.promises,
    rows,
    [20, 34, 12, 12, 24, 28, 13, 22, 16, 8],
    forms.page,
    (range) => [
      free(range("done"), forms.promises.done, forms.doneHint, 80),
      free(range("day"), forms.promises.day, forms.dayHint, 10),
      free(range("basis"), forms.promises.basis, forms.basisHint),
      free(range("note"), forms.promises.note, forms.noteHint)
    ]
  );
}

function duties(asked: Questions, plan: Pick<Plan, "clauses">, words: Words): WriteSheet {
  const {forms, roles} = words;
  const {unit, clause, role, words: text} = forms.duties;
  const rows = asked.duties.map((duty) => [
    duty.unit.name,
    place(duty.clause.id, plan),
    roles[duty.role],
    duty.clause.text
  ]);
  return formSheet(
    forms.sheets.duties,
    [[unit, clause, role, text], ...rows],
    (row) => (row === 0 ? head : readOnlyCell),
    [22, 26, 8, 80],
    forms.page,
    true
  );
}

/** Where a clause stands in the words of the plan: the labels of what it lies in. */
function place(id: string, {clauses}: Pick<Plan, "clauses">): string {
  const clause = clauses.find((one) => one.id === id);
  const above = clause?.section ?? clause?.chapter;
  const {label = "", title = ""} = clauses.find((one) => one.id === above) ?? {};
  return clause ? `${label ?? ""}${title ?? ""}：` : "";
}
