// What one chart page says and draws: the same words and rows for every maker.
import {describe} from "../../src/charts/draw.ts";
import {span} from "../../src/domain/period.ts";
import {sourceLine} from "../../src/figures/source-line.ts";
import {tableView} from "../../src/figures/table-view.ts";
import type {Figure, Row} from "../../src/model/figures/figure.ts";
import {period} from "../../src/words/format.ts";
import {zh} from "../../src/words/zh.ts";

/** One value that is drawn. */
export interface Point {
  /** The line or the bar it belongs to. */
  name: string;
  /** The end of its period in decimal years. */
  time: number;
  /** The period in words. */
  when: string;
  value: number;
  /** Whether it is a base or a target instead of a published value. */
  planned: boolean;
}

/** What is drawn: values over time, or one bar for each name, longest first. */
export interface Chart {
  kind: "line" | "bars";
  unit: string;
  /** Whether the axis of values begins at zero. */
  zero: boolean;
  /** Whether small is good, so that the axis is turned. */
  reverse: boolean;
  /** The name that stands out; null where none does. */
  focus: string | null;
  points: Point[];
}

/** A page: its words, its table, its drawing. */
export interface ChartPage {
  id: string;
  title: string;
  subtitle: string;
  /** The drawing in words. */
  said: string;
  note: string | null;
  source: string;
  head: {label: string; numeric: boolean}[];
  rows: string[][];
  /** The cells of the published tables that its rows show. */
  cells: string[];
  chart: Chart;
}

/** The page of a figure. */
export function chartPage(figure: Figure): ChartPage {
  const {id, title, subtitle, note} = figure;
  const {head, rows} = tableView(figure, zh);
  return {
    ...{id, title, subtitle, note},
    said: describe(figure, zh),
    source: sourceLine(figure, zh),
    head: head.map(({label, numeric}) => ({label, numeric})),
    rows: rows.map((row) => row.map(({text}) => text)),
    cells: figure.table.rows.flatMap(({cell}) => (typeof cell === "string" ? [cell] : [])),
    chart: chartOf(figure)
  };
}

function chartOf({kind, channels, options, focus, table: {columns, rows}}: Figure): Chart {
  const line = kind === "line";
  const value = channels[line ? "y" : "value"] ?? "";
  const name = channels[line ? "series" : "label"] ?? "";
  const time = channels[line ? "x" : "period"] ?? "";
  const text = (row: Row, key: string) => String(row[key] ?? "");
  const points = rows.flatMap((row): Point[] => {
    const [measured, when] = [row[value], text(row, time)];
    if (typeof measured !== "number") return [];
    const planned = (row["role"] ?? "observation") !== "observation";
    const known = {name: text(row, name), value: measured, planned};
    return [{...known, time: span(when).to, when: period(when, zh)}];
  });
  const newest = Math.max(...points.map(({time}) => time));
  return {
    kind: line ? "line" : "bars",
    unit: columns.find(({key}) => key === value)?.unit ?? "",
    zero: !line || options["zero"] === true,
    reverse: options["reverse"] === true,
    focus,
    points: line
      ? points.sort((a, b) => a.time - b.time)
      : points.filter(({time}) => time === newest).sort((a, b) => b.value - a.value)
  };
}
