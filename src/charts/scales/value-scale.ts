// The scale of a quantity: its ends and the few numbers written beside it.
import {ticks} from "d3";

/** A scale with its ticks, in the unit of the quantity. */
export interface Scale {
  /** Low end and high end as drawn from bottom to top: reversed for ranks. */
  domain: [number, number];
  ticks: number[];
}

/**
 * A scale that holds all values. Starts at zero when asked, or where leaving zero out would save
 * little; a reversed scale has its first place, 1, on top.
 */
export function valueScale(
  values: readonly number[],
  count: number,
  options: {zero?: boolean; reverse?: boolean} = {}
): Scale {
  const low = Math.min(...values);
  const high = Math.max(...values);
  if (options.reverse) return rankScale(low, high, count);
  const zero = options.zero ?? (low >= 0 && (low <= high * 0.65 || low === high));
  const from = zero ? Math.min(0, low) : low;
  const to = zero ? Math.max(0, high) : high;
  const pad = from === to ? Math.abs(to) * 0.1 || 1 : 0;
  return widen(from - pad, to + pad, count);
}

/** Ticks from below the first to above the last value. */
function widen(from: number, to: number, count: number): Scale {
  const inner = fewer(from, to, count);
  const step = (inner[1] ?? to) - (inner[0] ?? from) || 1;
  const start = Math.floor(from / step + 1e-9);
  const end = Math.ceil(to / step - 1e-9);
  const all = Array.from({length: end - start + 1}, (_, index) =>
    clean((start + index) * step, step)
  );
  return {domain: [all[0] ?? from, all.at(-1) ?? to], ticks: all};
}

function rankScale(low: number, high: number, count: number): Scale {
  const all = ticks(0, high, count).filter((tick) => tick >= 1 && Number.isInteger(tick));
  const first = Math.min(1, low);
  const inner = all.filter((tick) => tick > 1);
  const step = (inner[1] ?? 2) - (inner[0] ?? 1);
  const last = inner.at(-1) ?? 1;
  if (last < high) inner.push(last + step);
  return {
    domain: [Math.max(high + step / 4, inner.at(-1) ?? high), first],
    ticks: [first, ...inner]
  };
}

/** Ticks that are not many more than asked for. */
function fewer(from: number, to: number, count: number): number[] {
  const found = ticks(from, to, count);
  return found.length > count + 2 && count > 1 ? fewer(from, to, count - 1) : found;
}

/** Multiples of 0.1 without their binary dust. */
function clean(value: number, step: number): number {
  const decimals = Math.max(0, -Math.floor(Math.log10(step)) + 1);
  return Number(value.toFixed(decimals));
}
