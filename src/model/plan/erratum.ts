// One difference between the plan as we print it and the text as it was received.
import {z} from "zod";

import {choice, id, maybeText, text} from "../cell.ts";

/** A row of `plan/errata.csv`. */
export const erratum = z.object({
  id: id("代码", "The id of the entry."),
  kind: choice(
    ["row", "rule", "note"],
    "类别",
    "row: one place; rule: one sign wherever it stands; note: kept as printed and remarked on."
  ),
  line: z.int().positive().nullable().meta({
    title: "行",
    description: "The line of the received text, from 1; nothing for a rule.",
    cell: "integer"
  }),
  found: text("原样", "What the received text has; ⏎ stands for a line break.", {verbatim: true}),
  changed_to: maybeText(
    "改作",
    "What our text has instead; nothing where it was taken out or kept.",
    {verbatim: true}
  ),
  reason: text("理由", "Why, for readers, in Chinese."),
  certainty: choice(
    ["certain", "inferred"],
    "把握",
    "inferred where the reading is our judgement."
  ),
  clause: maybeText("条款", "The clause concerned.", {ref: "clauses"})
});

/** See {@link erratum}. */
export type Erratum = z.infer<typeof erratum>;
