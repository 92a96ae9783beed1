// The slot a figure fills: one series, place and period; for a target the document too. Sources that conflict share one.
import type {Observation} from "../model/observation.ts";

/** `series:geo:period`, for a target `series:geo:period:target:document`. */
export function slot(
  row: Pick<Observation, "series" | "geo" | "period" | "period_kind" | "document">
): string {
  const plain = `${row.series}:${row.geo}:${row.period}`;
  return row.period_kind === "target" ? `${plain}:target:${row.document ?? ""}` : plain;
}
