// One thing that is wrong with a table, and how a list of them is said.
import type {Row} from "../table-types.ts";

/** A fault in two languages. */
export interface TableFault {
  zh: string;
  en: string;
}

/** A fault of a table, and of which row and column where it is not of the whole. */
export interface PlacedFault extends TableFault {
  table: string;
  row: Row | null;
  column: string;
}

/** All faults as a person reads them, Chinese above English, and how many. */
export function faultReport(found: readonly TableFault[]): string {
  const lines = found.flatMap(({zh, en}) => [zh, `  ${en}`]);
  return [...lines, `${String(found.length)} faults in the tables to be published`].join("\n");
}
