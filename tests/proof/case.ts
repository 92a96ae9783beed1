// A sentence and the rows it was made from: what a number in it may be, and where the rows say so.
import {expect} from "vitest";

import type {Quote} from "../../src/citations/quotes.ts";
import type {Figure} from "../../src/model/figures/figure.ts";
import {end, periodOf} from "./wording.ts";

/** A row of a CSV file. */
export type Row = Record<string, string>;
/** The named groups of a hit. */
export type Groups = Record<string, string | undefined>;
/** What a pattern must hold: numbers, or the names that share a number. */
export type Expected = Record<string, number | string | Set<string> | undefined>;

/** One sentence under test. */
export interface Case {
  figure: Figure;
  rows: Row[];
  quote: Quote;
  /** A sign for each name that may hold digits, so that none of them is taken for a number. */
  signs: Map<string, string>;
  /** The same names by the Chinese cell. */
  named: (cell: string) => string;
  factor: (cell: string) => number;
  /** The words around the hit that is looked at: who a value is said of. */
  clause: string;
}

const bounds: Record<string, string> = {
  超: "at_least",
  约: "about",
  预计: "forecast",
  over: "at_least",
  about: "about",
  "an expected": "forecast"
};
/** The rows of a value at a period, of the place and the thing that the clause names. */
export function all(one: Case, when: string, value: string): Row[] {
  const wanted = periodOf(when);
  return one.rows.filter(
    (each) =>
      each["period"] === wanted &&
      ofClause(each, one) &&
      numeral(value) === Number((Number(each["value"]) * scale(each, one)).toPrecision(12))
  );
}

/** The first of them; none is a fault. A target is no value, and a value no target. */
export function find(one: Case, when: string, value: string): Row {
  const aimed = /目标是|target for/u.test(one.clause);
  const row = all(one, when, value).find(({role}) => (role === "target") === aimed);
  expect(row, `${when} ${value}: ${one.quote.text}`).toBeDefined();
  return row ?? {};
}

/**
 * The same where the bound and the role count too, in figures of observations and of indicators.
 *
 * @returns whether the date of a value was inferred
 */
export function found(one: Case, when: string, value: string, bound?: string, role = ""): boolean {
  let inferred = false;
  const target = /目标是|target for/u.test(one.clause);
  const parts = value.split(/[^\d.,]+(?=\d)/u);
  for (const part of parts) {
    if (one.figure.kind === "bullet" || one.figure.kind === "range") {
      const key = target ? "target" : /基期|base/u.test(role) ? "baseline" : "value";
      const row = one.rows.find(
        (each) =>
          each[`${key}_period`] === periodOf(when) &&
          one.clause.includes(one.named(each["label"] ?? "")) &&
          numeral(part) ===
            Number((Number(each[key]) * one.factor(each["label"] ?? "")).toPrecision(12))
      );
      expect(row, `${when} ${part}: ${one.quote.text}`).toBeDefined();
      if (key === "value")
        expect(bounds[bound ?? ""] ?? "exact").toBe(row?.["qualifier"] || "exact");
      inferred ||= key === "value" && row?.["date_inferred"] === "yes";
      continue;
    }
    const row = find(one, when, part);
    inferred ||= row["date_inferred"] === "yes";
    expect(row["role"] === "target", one.quote.text).toBe(target);
    if (target) continue;
    expect(bounds[bound === "第" ? "" : (bound ?? "")] ?? "exact", one.quote.text).toBe(
      row["qualifier"] || "exact"
    );
    if (!/^(?:[，；;]|stood)/u.test(role)) continue;
    const later = one.rows.filter(
      (each) =>
        each["geo"] === row["geo"] &&
        each["series"] === row["series"] &&
        (each["role"] ?? "observation") === "observation" &&
        (row["role"] ?? "observation") === "observation" &&
        end(each["period"] ?? "") > end(row["period"] ?? "")
    );
    expect(later, `newer than said: ${one.quote.text}`).toEqual([]);
  }
  return inferred;
}

export function ofClause(row: Row, one: Case): boolean {
  return [row["geo"], row["series"]].every(
    (cell) => cell === undefined || one.clause.includes(one.named(cell))
  );
}

export function scale(row: Row, one: Case): number {
  return one.factor(row["series"] ?? "");
}

export function label(row: Row, {figure}: Case): string {
  return row[figure.channels["label"] ?? "label"] ?? "";
}

export function measure(row: Row, one: Case): number {
  const value = Number(row[one.figure.channels["value"] ?? "value"]);
  return Number((value * scale(row, one)).toPrecision(12));
}

/** Whether the smallest comes first. */
export function rising({figure}: Case): boolean {
  return figure.options["order"] === "asc";
}

export function withValue({rows, figure}: Case): Row[] {
  return rows.filter((row) => row[figure.channels["value"] ?? "value"] !== "");
}

export function published(rows: readonly Row[]): Row[] {
  return rows.filter((row) => ["observation", "bound", "part"].includes(row["state"] ?? ""));
}

export function chaptered(rows: readonly Row[]): Row[] {
  const chapters = new Map(rows.map((row) => [row["id"] ?? "", row["label"] ?? ""]));
  const number = (id: string): string => {
    const parent = rows.find((row) => row["id"] === id)?.["parent"] ?? "";
    return parent === "" ? id : number(parent);
  };
  return rows.map((row) => ({...row, chapter: chapters.get(number(row["id"] ?? "")) ?? ""}));
}

export function greatest(rows: readonly Row[], by: string, of: string): [Set<string>, number] {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(row[by] ?? "", (sums.get(row[by] ?? "") ?? 0) + Number(row[of]));
  const most = Math.max(...sums.values());
  return [new Set([...sums].flatMap(([name, sum]) => (sum === most ? [name] : []))), most];
}

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

export function numeral(text: string): number {
  return Number(text.replaceAll(",", ""));
}
