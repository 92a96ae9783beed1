// One thing that is counted.
import {z} from "zod";

import {addressId, choice, decimalPlaces, ids, maybeText, text} from "../cell.ts";

/** Which way is better; `none` where the site does not judge. */
export const directions = ["up", "down", "none"] as const;

/** A row of `series.csv`. */
export const series = z.object({
  id: addressId("代码", "The id of the series; also the name of its file and its address."),
  name: text("名称", "What is counted, in Chinese."),
  unit: text("单位", "The unit of every value of the series."),
  decimals: decimalPlaces("小数位", "How many decimals the sources print."),
  direction: choice(
    directions,
    "方向",
    "up: more is better; down: less is better; none: not judged."
  ),
  definition: maybeText("口径", "What is and is not counted, as far as the sources say."),
  breaks: ids(
    "口径变更",
    "Periods from which the method differs from before; figures on the two sides are not joined."
  ),
  note: maybeText(
    "说明",
    "What a reader must know of the whole series, such as a change of method."
  )
});

/** See {@link series}. */
export type Series = z.infer<typeof series>;
