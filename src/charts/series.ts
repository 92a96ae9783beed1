// The rows of a figure as series of points: what lines, panels and sentences are made of.
import type {Figure} from "../model/figures/figure.ts";
import {rowAccessors} from "./row-accessors.ts";
import {instant} from "./scales/time-scale.ts";

/** What a row is: measured, or the plan's own. */
export type Role = "observation" | "baseline" | "target" | "path";

/** A row with a value and a period. */
export interface Dot {
  /** Index into the figure's rows. */
  row: number;
  /** Where it stands in time, see {@link instant}. */
  x: number;
  y: number;
  period: string;
  role: Role;
  /** Points of one run are joined; an empty run joins nothing. */
  run: string;
  /** How the value was worded. */
  qualifier: string;
  /** Whether another source gives another value for the same period. */
  conflict: boolean;
  /** Whether the method changed just before this point. */
  broken: boolean;
  /** The document that sets it, for targets. */
  document: string;
  group: string;
}

/** The points of one place or one quantity, in time order. */
export interface Series {
  name: string;
  /** The focal place; drawn last and strongest. */
  focus: boolean;
  /** Another place than the focal one: never drawn in its colour. */
  apart: boolean;
  dots: Dot[];
}

/** The series of a figure in order of first appearance, and how many rows hold no value. */
export interface SeriesSet {
  series: Series[];
  missing: number;
}

/** Reads rows into series. Rows without a value are counted, not drawn. */
export function readSeries(figure: Figure, rows?: readonly number[]): SeriesSet {
  const read = rowAccessors(figure);
  const found = new Map<string, Dot[]>();
  let missing = 0;
  for (const index of rows ?? figure.table.rows.keys()) {
    const row = figure.table.rows[index] ?? {};
    const y = read.number(row, "y");
    const period = read.text(row, "x");
    if (y === null || period === "") {
      missing += 1;
      continue;
    }
    const group = figure.channels["series"] === undefined ? "" : read.text(row, "series");
    const dot: Dot = {
      row: index,
      x: instant(period),
      y,
      period,
      role: role(read.text(row, "role")),
      run: read.text(row, "run"),
      qualifier: read.text(row, "qualifier") || "exact",
      conflict: read.flag(row, "conflict"),
      broken: read.flag(row, "break"),
      document: read.text(row, "document"),
      group
    };
    found.set(group, [...(found.get(group) ?? []), dot]);
  }
  const alone = found.size === 1 && figure.focus === null;
  const focal = figure.focus !== null && found.has(figure.focus);
  const series = [...found].map(([name, dots]) => ({
    name,
    focus: focal ? name === figure.focus : alone,
    apart: figure.focus !== null && name !== figure.focus,
    dots: dots.sort((a, b) => a.x - b.x || a.row - b.row)
  }));
  return {series, missing};
}

/** The measured points of a series, the plan's own base value among them. */
export function measured(series: Series): Dot[] {
  return series.dots.filter((dot) => dot.role === "observation" || dot.role === "baseline");
}

/** The targets of a series. */
export function targets(series: Series): Dot[] {
  return series.dots.filter((dot) => dot.role === "target");
}

/** Points to join with straight lines: measured, of one run, not across a change of method. */
export function unbrokenRuns(series: Series): Dot[][] {
  const lines: Dot[][] = [];
  const open = new Map<string, Dot[]>();
  for (const dot of measured(series)) {
    if (dot.run === "") continue;
    const line = open.get(dot.run);
    if (line && !dot.broken) line.push(dot);
    else {
      const started = [dot];
      open.set(dot.run, started);
      lines.push(started);
    }
  }
  return lines.filter((line) => line.length > 1);
}

/** The straight ways from the base value to each target, with points given between. */
export function paths(series: Series): Dot[][] {
  const base = series.dots.find((dot) => dot.role === "baseline");
  const between = series.dots.filter((dot) => dot.role === "path");
  const start = base ?? between[0];
  if (!start) return [];
  return targets(series).map((target) => [
    start,
    ...between.filter((dot) => dot !== start && dot.x > start.x && dot.x < target.x),
    target
  ]);
}

/** Values of one period that sources disagree on, two or more at a time. */
export function conflicts(series: Series): Dot[][] {
  const groups = new Map<string, Dot[]>();
  for (const dot of measured(series)) {
    if (dot.conflict) groups.set(dot.period, [...(groups.get(dot.period) ?? []), dot]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function role(text: string): Role {
  return text === "baseline" || text === "target" || text === "path" ? text : "observation";
}
