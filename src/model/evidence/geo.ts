// One place.
import {z} from "zod";

import {choice, id, maybeText, text} from "../cell.ts";

/** Kinds of place, from large to small; `cluster` crosses borders. */
export const geoLevels = ["nation", "province", "city", "district", "cluster"] as const;

/** A row of `geos.csv`. */
export const geo = z.object({
  id: id("代码", "The id of the place."),
  name: text("名称", "The place's name in Chinese."),
  level: choice(
    geoLevels,
    "级别",
    "nation, province, city, district, or a cluster across borders."
  ),
  parent: maybeText("上级", "The place it lies in: an id of this table.", {ref: "geos"})
});

/** See {@link geo}. */
export type Geo = z.infer<typeof geo>;
