// Periods on a time axis: where each stands, and which years are written below.
import {isMonthly, span} from "../../domain/period.ts";
import {width} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";

/** A mark on an axis with its words. */
export interface Tick {
  at: number;
  text: string;
}

/**
 * Where a period stands, in years: at its end, so that the end of June lies half-way between the
 * ends of two years. A whole year stands at its own end.
 */
export function instant(period: string): number {
  return span(period).to;
}

/** Whether any period is finer than a year; the axis must then say that its years are year ends. */
export function fine(periods: readonly string[]): boolean {
  return periods.some(isMonthly);
}

/** The years to write under an axis of `room` CSS pixels from one instant to another. */
export function yearTicks(
  from: number,
  to: number,
  room: number,
  size: number,
  ends: boolean,
  words: Words
): Tick[] {
  const text = (at: number) =>
    ends ? words.charts.axis.yearEnd(at - 1) : words.charts.axis.year(at - 1);
  const each = width(text(Math.floor(to)), size) + size;
  const years = Math.floor(to + 1e-9) - Math.ceil(from - 1e-9) + 1;
  const step = [1, 2, 3, 5, 10, 20, 50].find((by) => (years / by) * each <= room) ?? 100;
  const ticks: Tick[] = [];
  // Counted back from the newest year, so that the end of the story always has its year.
  for (let at = Math.floor(to + 1e-9); at >= from - 1e-9; at -= step)
    ticks.push({at, text: text(at)});
  return ticks.reverse();
}

/** The ends of a time axis that keeps `pad` CSS pixels free beside the first and the last point. */
export function timeDomain(
  instants: readonly number[],
  room: number,
  pad: number
): [number, number] {
  const from = Math.min(...instants);
  const to = Math.max(...instants);
  const years = to - from || 1;
  const extra = (years * pad) / Math.max(1, room - 2 * pad);
  if (from < to) return [from - extra, to + extra];
  return Number.isInteger(from)
    ? [from - 0.6, to + 0.6]
    : [Math.floor(from) - 0.2, Math.ceil(to) + 0.2];
}
