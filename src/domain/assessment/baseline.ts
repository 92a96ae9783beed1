// Where the way to a target starts.
import type {Indicator} from "../../model/indicator.ts";
import type {Dated} from "./case.ts";

/** The printed base; for a sum zero, unless another start is printed; else null: there is no way to measure. */
export function start(
  indicator: Pick<Indicator, "kind" | "baseline" | "baseline_period">
): Dated | null {
  const {kind, baseline_period: period} = indicator;
  const value = indicator.baseline ?? (kind === "cumulative" ? 0 : null);
  return value === null || period === null ? null : {value, period};
}
