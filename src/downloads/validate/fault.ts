// One thing that is wrong with a table, and how a list of them is said.

/** A fault in two languages. */
export interface TableFault {
  zh: string;
  en: string;
}

/** All faults as a person reads them, Chinese above English, and how many. */
export function faultReport(found: readonly TableFault[]): string {
  const lines = found.flatMap(({zh, en}) => [zh, `  ${en}`]);
  return [...lines, `${String(found.length)} faults in the tables to be published`].join("\n");
}
