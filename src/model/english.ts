// The English name of one thing of the data, for the sentences that may be quoted abroad.
import {z} from "zod";

import {choice, id, maybeNumber, maybeText, text} from "./cell.ts";

/** The tables whose rows may have an English name; `figures` are the files of that folder. */
export const namedTables = [
  "clauses",
  "documents",
  "events",
  "figures",
  "geos",
  "indicators",
  "series",
  "units"
] as const;

/** A row of `english.csv`. What has none is quoted in Chinese. */
export const english = z.object({
  table: choice(namedTables, "表", "The table the thing stands in, or figures, or clauses."),
  id: id("代码", "Its id there."),
  name: text("英文名", "Its name in English; of a figure what it shows, without a number."),
  unit: maybeText(
    "英文单位",
    "The unit of its values in English, one and many divided by |, where it has values."
  ),
  factor: maybeNumber(
    "换算",
    "By what a value is multiplied to be in the English unit: a power of ten; blank is 1."
  )
});

/** See {@link english}. */
export type English = z.infer<typeof english>;
