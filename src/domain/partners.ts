// Who shares duties with whom.
import type {Duty} from "../model/plan.ts";

/** A unit and the number of brackets it shares with another. */
export interface Partner {
  unit: string;
  shared: number;
}

/** The units that stand in a bracket with `unit`, most shared brackets first, then by id. */
export function partners(unit: string, duties: readonly Duty[]): Partner[] {
  const brackets = new Set(duties.filter((duty) => duty.unit === unit).map((duty) => duty.bracket));
  const met = new Map<string, Set<number>>();
  for (const duty of duties) {
    if (duty.unit === unit || !brackets.has(duty.bracket)) continue;
    met.set(duty.unit, (met.get(duty.unit) ?? new Set()).add(duty.bracket));
  }
  return [...met]
    .map(([other, shared]) => ({unit: other, shared: shared.size}))
    .sort((a, b) => b.shared - a.shared || (a.unit < b.unit ? -1 : 1));
}
