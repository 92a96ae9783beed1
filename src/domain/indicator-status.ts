// Where each indicator stands: its newest comparable observations and the verdict under the plan's own target.
import type {Catalogue} from "../model/catalogue.ts";
import type {Indicator} from "../model/evidence/indicator.ts";
import type {Observation} from "../model/evidence/observation.ts";
import type {Verdict} from "../model/evidence/verdict.ts";
import {latest} from "./observations.ts";

/** One indicator and what is known of it. */
export interface IndicatorStatus {
  indicator: Indicator;
  /** Figures of the newest comparable period; several where sources conflict, none where nothing was published. */
  observations: Observation[];
  /** Null where the owner has switched assessment off. */
  verdict: Verdict | null;
}

/** One entry for each indicator, in the order of the plan. */
export function indicatorStatuses(
  catalogue: Pick<Catalogue, "site" | "indicators" | "observations" | "verdicts" | "documents">
): IndicatorStatus[] {
  const own = catalogue.documents.find(({kind}) => kind === "action-plan")?.id;
  return catalogue.indicators.map((indicator) => ({
    indicator,
    observations: latest(indicator, catalogue.site.place, catalogue.observations),
    verdict:
      catalogue.verdicts.find(
        (verdict) => verdict.indicator === indicator.id && verdict.document === own
      ) ?? null
  }));
}

/** Each value once with its count, in the order given by `order`; values that do not stand in the list are left out. */
export function countBy<T>(values: readonly T[], order: readonly T[]): {value: T; count: number}[] {
  return order
    .map((value) => ({value, count: values.filter((each) => each === value).length}))
    .filter(({count}) => count > 0);
}
