// How a form is laid out: its sheets, their columns, and the mark it is known again by.
import {everyUnit} from "../../routes.ts";

/** The columns of the figures, from left to right. */
export const figureColumns = [
  ...(["name", "words", "definition", "unit", "period", "known"] as const),
  ...(["value", "qualifier", "basis", "note", "code"] as const)
] as const;

/** The columns of the promises, from left to right. */
export const promiseColumns = [
  ...(["name", "words", "due", "scope", "known"] as const),
  ...(["done", "day", "basis", "note", "code"] as const)
] as const;

/** The columns that a unit fills in; all others are locked. */
export const inputs: ReadonlySet<string> = new Set([
  ...["value", "qualifier", "basis", "note", "done", "day"]
]);

/** The first words of the mark on the first sheet; the id of the unit, or {@link everyUnit}, follows. */
export const formMark = "form-1:";

/** The name of the file of a form: the id of the unit, or that of all. */
export const fileName = (unit: string | null): string => `${unit ?? everyUnit}.xlsx`;
