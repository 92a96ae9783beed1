// Tables of tasks: the rows of a table with columns for units, each with the units its cells name.
import type {PlanTable} from "../../../src/model/plan/plan.ts";
import {readBracket} from "./duty-bracket.ts";
import {ruleIn, withLeads} from "./lead-rules.ts";
import {type BracketFault, type UnitBracket, unknownUnit} from "./read-duties.ts";
import {type Name, narrowed} from "./unit-names.ts";
import {headsOf, wholeRows} from "./whole-table.ts";

/** One row of a table of tasks. */
export interface TaskRow {
  /** The table's id, a point and the row's number from 1. */
  id: string;
  /** Its place among the rows, from 0. */
  index: number;
  /** The cells that are not blank, a space between them. */
  text: string;
  /** Characters of the cells that name no units. */
  characters: number;
  brackets: UnitBracket[];
  faults: BracketFault[];
}

/** The label that words the role of a column of units; null for other columns. */
export function unitColumn(header: string): string | null {
  const text = narrowed(header).replace(/\s/g, "");
  if (!/(?:单位|部门|机构|主体|处室|科室)(?:\(.*\))?$/.test(text)) return null;
  if (/^(?:指标|数据|统计|计量|来源|联系)/.test(text)) return null;
  if (/指导/.test(text)) return "指导单位";
  if (/^(?:配合|协办|协助|协同|参与|参加|协作)/.test(text)) return "配合单位";
  if (/牵头/.test(text) && !/责任|负责/.test(text.replace(/牵头\(?责任\)?|责任\(?牵头\)?/, "")))
    return "牵头单位";
  return /责任|负责|主责|主办|承办|落实|实施|单位$/.test(text) && text !== "单位"
    ? "责任单位"
    : null;
}

/** The rows of a table that has columns for units; none for other tables. */
export function readTaskRows(table: PlanTable, names: readonly Name[]): TaskRow[] {
  const heads = headsOf(table);
  const columns = heads.map(({upper, lower}) => unitColumn(lower + upper));
  if (columns.every((label) => label === null)) return [];
  return wholeRows(table).map((row) => {
    const {index} = row;
    // A row that names units of its own says of the other columns that there are none.
    const ownUnits = columns.some(
      (label, at) => label !== null && !row.merged[at] && row.cells[at]
    );
    const cells = row.cells.map((cell, at) =>
      ownUnits && columns[at] !== null && row.merged[at] ? "" : cell
    );
    const brackets: UnitBracket[] = [];
    const faults: BracketFault[] = [];
    let at = 0;
    let characters = 0;
    cells.forEach((cell, column) => {
      if (cell === "") return;
      const label = columns[column] ?? null;
      const bracket = label === null ? null : cellBracket(cell, label, at, names, faults);
      if (bracket === null) characters += Array.from(cell).length;
      else {
        const {upper = "", lower = ""} = heads[column] ?? {};
        const manner = `${upper}${lower}`;
        brackets.push(withLeads({...bracket, manner}, ruleIn(manner)));
      }
      at += cell.length + 1;
    });
    const text = cells.filter((cell) => cell !== "").join(" ");
    return {id: `${table.id}.${index + 1}`, index, text, characters, brackets, faults};
  });
}

/** The units of one cell, its faults added to the list; null where it names none, as — does. */
function cellBracket(
  cell: string,
  label: string,
  at: number,
  names: readonly Name[],
  faults: BracketFault[]
): UnitBracket | null {
  if (!/\p{Script=Han}/u.test(cell)) return null;
  const opening = `${label}：`;
  const text = opening + cell;
  const reading = readBracket(text, -1, text.length + 1, names);
  if (!reading || reading.mentions.length === 0) return null;
  const mentions = reading.mentions.map((one) => ({
    ...one,
    start: one.start - opening.length + at
  }));
  const written = names.map((name) => name.written);
  for (const mention of mentions)
    if (mention.unit === null) faults.push(unknownUnit(mention, written));
  return {
    ...{text: cell, start: at, manner: label, mentions},
    open: mentions.some(({open}) => open)
  };
}
