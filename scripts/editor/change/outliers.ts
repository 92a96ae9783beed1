// Whether a figure is so far from its neighbours that somebody should say it is meant.
import {span} from "../../../src/domain/period.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";

/** A step that nobody should take unasked. */
export interface Step {
  value: number;
  /** The figure it is compared with, and its period. */
  other: number;
  period: string;
  /** How many times the one is the other, from 1 up. */
  times: number;
  /** 100 or 10,000 where the step is about that; null for any other jump. */
  slip: number | null;
}

/** From how many times on a figure is asked about. */
const jump = 3;

/**
 * The strangest comparison with the figures nearest in time of the same series, place and kind of period, and with
 * the base value of its indicator; null where nothing is strange. Small counts jump by nature and are let pass.
 */
export function strange(
  row: {series: string; period: string; kind: string; value: number},
  {observations, indicators, site}: Catalogue,
  geo: string = site.place
): Step | null {
  const own = observations.filter(
    (one) =>
      one.series === row.series &&
      one.geo === geo &&
      one.period_kind === row.kind &&
      one.qualifier !== "forecast"
  );
  const base = indicators.find(({series}) => series === row.series);
  const known = [
    ...own.map(({period, value}) => ({period, value})),
    ...(geo === site.place && base?.baseline != null && base.baseline_period !== null
      ? [{period: base.baseline_period, value: base.baseline}]
      : [])
  ];
  const away = (period: string) => Math.abs(span(period).to - span(row.period).to);
  const near = known.sort((a, b) => away(a.period) - away(b.period)).slice(0, 2);
  const steps = near.flatMap(({period, value}) => {
    if (value === 0 || row.value === 0) return [];
    const ratio = Math.abs(row.value / value);
    const times = ratio < 1 ? 1 / ratio : ratio;
    const big = Math.max(Math.abs(row.value), Math.abs(value));
    const slip = [100, 10_000].find((one) => times > one * 0.6 && times < one * 1.6) ?? null;
    // Over several years a series may well grow threefold.
    const limit = jump * Math.max(1, away(period));
    if (slip === null && (times < limit || big < 10)) return [];
    return [{value: row.value, other: value, period, times, slip}];
  });
  return steps.sort((a, b) => b.times - a.times)[0] ?? null;
}
