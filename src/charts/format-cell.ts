// A value of a row in words, with its unit, bound and period.
import type {Row} from "../model/figures/figure.ts";
import {amount, period} from "../words/format.ts";
import {bounded} from "../words/target-text.ts";
import type {Words} from "../words/words.ts";
import type {Cells} from "./row-accessors.ts";

/** A value with unit and period, such as 880件（2025年）; empty where there is none. */
export function formatCell(
  given: Cells,
  row: Row,
  channel: string,
  qualifier: string,
  words: Words
): string {
  const value = given.number(row, channel);
  if (value === null) return "";
  const column = given.column(channel);
  const unit = column?.unit ?? given.text(row, "unit");
  const bound = channel === "target" ? given.text(row, "target_bound") : "";
  const text = bounded(amount(value, unit, column?.decimals ?? null, qualifier, words), bound);
  const at = given.text(row, `${channel}_period`);
  return at === "" ? text : words.charts.bullet.dated(text, period(at, words));
}
