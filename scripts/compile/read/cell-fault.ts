// What a cell of a table becomes: a typed value, or the reason why not.
import {both, type Problem, quoted} from "../problems/problem.ts";

/** What is wrong with a cell; the place is added by the caller. */
export type CellFault = Pick<Problem, "found" | "expected" | "mend">;

/** What a cell holds once it is read. */
export type CellValue = string | number | boolean | readonly string[] | null;

/** Whether a cell could not be read. */
export function isFault(read: CellValue | CellFault): read is CellFault {
  return typeof read === "object" && read !== null && "found" in read;
}

/** A fault that names the value first. */
export function fault(
  raw: string,
  zh: string,
  en: string,
  mendZh: string,
  mendEn: string
): CellFault {
  return {
    found: both(`${quoted(raw)} ${zh}`, `${quoted(raw)} ${en}`),
    expected: "",
    mend: mendZh ? both(mendZh, mendEn) : ""
  };
}
