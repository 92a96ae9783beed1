// One body that the plan names as responsible.
import {z} from "zod";

import {addressId, choice, flag, maybeText, names, text} from "../cell.ts";

/** Kinds of body. */
export const unitKinds = [
  "party",
  "government",
  "judicial",
  "central",
  "district",
  "collective",
  "other"
] as const;

/** A row of `plan/units.csv`. */
export const unit = z.object({
  id: addressId("代码", "The id of the unit; also its address."),
  name: text("名称", "The name as the plan prints it most often."),
  aliases: names("别名", "Other printed forms of the same body, divided by |."),
  kind: choice(unitKinds, "类别", "What kind of body it is."),
  parent: maybeText("所属集合", "The collective it belongs to, an id of this table.", {
    ref: "units"
  }),
  collective: flag(
    "集合",
    "yes where the name stands for several bodies that the plan does not list."
  ),
  note: maybeText("说明", "Why variants were merged, or what is not explained.")
});

/** See {@link unit}. */
export type Unit = z.infer<typeof unit>;
