// The straight path from base to target, and how far along it a value stands.
import {span} from "../period.ts";
import type {Dated} from "./case.ts";

/** Shares of the way and of the time, and their ratio. */
export interface Progress {
  /** Share of the distance covered: 0 at the base, 1 at the target; null where base equals target. */
  covered: number | null;
  /** Share of the time gone between the ends of base and target period; null where there is none. */
  elapsed: number | null;
  /** covered / elapsed; null where either is not defined or no time has gone. */
  ratio: number | null;
}

/** Linear by time: R = ((y - y0) / (t - t0)) / ((yT - y0) / (tT - t0)). Its sign serves both directions. */
export function progress(base: Dated, target: Dated, now: Dated): Progress {
  const way = target.value - base.value;
  const time = span(target.period).to - span(base.period).to;
  const covered = way === 0 ? null : clean((now.value - base.value) / way);
  const elapsed = time <= 0 ? null : clean((span(now.period).to - span(base.period).to) / time);
  const ratio =
    covered === null || elapsed === null || elapsed <= 0 ? null : clean(covered / elapsed);
  return {covered, elapsed, ratio};
}

/** Removes the noise of binary fractions, twelve digits kept. */
const clean = (value: number): number => Number(value.toPrecision(12));
