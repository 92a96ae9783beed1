// The one number of a figure: the focal place's newest value, as it was published.
import {rowAccessors} from "../../charts/row-accessors.ts";
import {measured, readSeries} from "../../charts/series.ts";
import type {Theme} from "../../charts/theme.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {amount, period} from "../../words/format.ts";
import {width} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import type {Stack} from "./boxes.ts";
import {set} from "./text-block.ts";

/** A number to be set large. */
export interface Headline {
  /** With its bound and its unit; both values where sources conflict. */
  value: string;
  /** What it counts, and when. */
  label: string;
  /** Whether nothing was published: the value is the word for that. */
  missing: boolean;
}

/** The number; null where a figure is not about one. */
export function headline(figure: Figure, words: Words): Headline | null {
  if (figure.kind === "line" || figure.kind === "multiples") return newest(figure, words);
  if (figure.kind === "bullet") return gauge(figure, words);
  return null;
}

/** The newest measured value of the focal series; the base value of a plan is no news. */
function newest(figure: Figure, words: Words): Headline | null {
  const {rows} = figure.table;
  const own = readSeries(figure).series.filter(({focus}) => focus);
  const [series] = own;
  if (!series || own.length > 1) return null;
  const textOf = (row: number, key: string): string => {
    const cell = rows[row]?.[key];
    return typeof cell === "string" ? cell : "";
  };
  const dots = measured(series).filter(
    ({role, qualifier}) => role === "observation" && qualifier !== "forecast"
  );
  const last = dots.at(-1);
  if (!last || new Set(dots.map(({row}) => textOf(row, "series"))).size > 1) return null;
  const column = rowAccessors(figure).column("y");
  const values = dots
    .filter((dot) => dot.period === last.period)
    .map((dot) =>
      amount(dot.y, column?.unit ?? null, column?.decimals ?? null, dot.qualifier, words)
    );
  const named = textOf(last.row, "series");
  // A figure of several places is told apart by the place's name.
  const label = [figure.focus ?? "", named].filter((name, at, all) => all.indexOf(name) === at);
  return {
    value: [...new Set(values)].join(words.bind.or),
    label: words.kit.headline(label.join(""), period(last.period, words)),
    missing: false
  };
}

/** The value of a single gauge, or that there is none. */
function gauge(figure: Figure, words: Words): Headline | null {
  const [row] = figure.table.rows;
  if (!row || figure.table.rows.length > 1) return null;
  const read = rowAccessors(figure);
  const value = read.number(row, "value");
  const label = read.text(row, "label");
  if (value === null) return {value: words.missing, label, missing: true};
  const column = read.column("value");
  const unit = column?.unit ?? read.text(row, "unit");
  const when = read.text(row, "value_period");
  return {
    value: amount(value, unit, column?.decimals ?? null, read.text(row, "qualifier"), words),
    label: when === "" ? label : words.kit.headline(label, period(when, words)),
    missing: false
  };
}

/** A number as large as its room allows, and below it what it counts. */
export function numberBlocks(
  {value, label, missing}: Headline,
  most: number,
  sub: number,
  room: number,
  theme: Theme,
  gap: number
): Stack {
  const fits = Math.min(most, Math.floor((room / width(value, 1)) * 0.98));
  const size = missing ? Math.min(fits, most * 0.8) : fits;
  const fill = missing ? theme.quiet : theme.city;
  return [
    ["number", set(value, {size, weight: 700, fill, leading: 1.15}, room), gap],
    ["label", set(label, {size: sub, weight: 400, fill: theme.ink, leading: 1.4}, room), sub * 0.2]
  ];
}
