// The parts of each kind as agreed, until every kind is drawn; then charts/kinds takes its place.
import type {Channel} from "../../../src/charts/kind.ts";
import {kinds} from "../../../src/charts/kinds/index.ts";
import type {Kinds} from "./make.ts";

const part =
  (types: Channel["types"]) =>
  (required: boolean): Channel => ({description: "", required, types});
const [text, number, flag, period, integer, date] = [
  part(["text"]),
  part(["number", "integer"]),
  part(["flag"]),
  part(["period"]),
  part(["integer"]),
  part(["date"])
];

const line = {
  x: period(true),
  y: number(true),
  series: text(false),
  role: text(false),
  run: text(false),
  qualifier: text(false),
  conflict: flag(false),
  break: flag(false),
  document: text(false)
};

const agreed: Kinds = {
  line: {channels: line, options: {reverse: "", zero: ""}},
  multiples: {channels: {...line, facet: text(true)}, options: {kind: "", reverse: "", zero: ""}},
  range: {
    channels: {
      label: text(true),
      baseline: number(false),
      value: number(true),
      target: number(true),
      covered: number(false),
      qualifier: text(false),
      unit: text(false),
      baseline_period: period(false),
      value_period: period(false),
      target_period: period(false),
      status: text(false),
      href: text(false)
    },
    options: {}
  },
  bullet: {
    channels: {
      label: text(true),
      value: number(true),
      target: number(true),
      baseline: number(false),
      qualifier: text(false),
      unit: text(false),
      baseline_period: period(false),
      value_period: period(false),
      target_period: period(false)
    },
    options: {}
  },
  rank: {
    channels: {
      label: text(true),
      value: number(true),
      period: period(false),
      qualifier: text(false)
    },
    options: {order: "", mark: "", period: ""}
  },
  matrix: {
    channels: {
      row: text(true),
      row_kind: text(false),
      column: text(true),
      count: integer(true),
      lead: integer(false),
      href: text(false)
    },
    options: {order: ""}
  },
  network: {
    channels: {
      a: text(true),
      b: text(true),
      weight: integer(true),
      a_kind: text(false),
      b_kind: text(false),
      a_count: integer(false),
      b_count: integer(false)
    },
    options: {}
  },
  tree: {
    channels: {
      id: text(true),
      parent: text(true),
      label: text(true),
      size: integer(true),
      level: text(true),
      promises: integer(false),
      href: text(false)
    },
    options: {}
  },
  timeline: {
    channels: {
      date: date(true),
      title: text(true),
      tag: text(false),
      date_inferred: flag(false),
      grade: text(false),
      source: text(false)
    },
    options: {}
  },
  coverage: {
    channels: {
      label: text(true),
      period: period(true),
      state: text(true),
      grade: text(false),
      count: integer(false)
    },
    options: {}
  }
};

/** Kinds by name: those that are drawn, and the others as agreed. */
export const parts: Kinds = {...agreed, ...kinds};
