// One quantity now against its target: a bar from zero, a tick for the base, a dashed rule for the target.
import type {Figure} from "../../model/figures/figure.ts";
import {evened} from "../../words/line-breaking.ts";
import type {Words} from "../../words/words.ts";
import {formatCell} from "../format-cell.ts";
import {
  ascent,
  type Box,
  type Label,
  labelBox,
  type LabelCandidate,
  labelHeight,
  place,
  type Taken,
  write
} from "../labels/place-labels.ts";
import {emptyState} from "../marks/empty-state.ts";
import {hatch} from "../marks/hatch.ts";
import {root} from "../plot-adapter.ts";
import {rowAccessors} from "../row-accessors.ts";
import {px, sizes} from "../scales/axis.ts";
import {element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import type {Drawing, Frame, Kind, Point} from "../types.ts";

/** See the first line of this file. */
export const bullet: Kind = {
  description: "One quantity now against its target.",
  channels: {
    label: {description: "What is counted.", required: true, types: ["text"]},
    value: {description: "The newest value.", required: true, types: ["number", "integer"]},
    target: {description: "The target.", required: true, types: ["number", "integer"]},
    baseline: {description: "The base value.", required: false, types: ["number", "integer"]},
    qualifier: {description: "How the value is worded.", required: false, types: ["text"]},
    unit: {description: "The unit, where rows differ.", required: false, types: ["text"]},
    target_bound: {description: "The bound word of the target.", required: false, types: ["text"]},
    value_period: {description: "The period of the value.", required: false, types: ["period"]},
    target_period: {description: "The period of the target.", required: false, types: ["period"]},
    baseline_period: {description: "The base period.", required: false, types: ["period"]}
  },
  options: {},
  draw,
  describe
};

const bar = 20;

/** A row in numbers and in words. */
interface Gauge {
  row: number;
  label: string;
  value: number | null;
  target: number | null;
  baseline: number | null;
  open: boolean;
  said: {value: string; target: string; baseline: string};
}

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const {theme, width} = frame;
  const gauges = read(figure, words);
  if (gauges.length === 0) return emptyState(frame, document, words);
  const svg = root(document, width, 0);
  const labels: Label[] = [];
  const points: Point[] = [];
  let top = 0;
  for (const gauge of gauges) {
    const lines = gauges.length > 1 ? evened(gauge.label, sizes.normal, width) : [];
    if (lines.length > 0)
      labels.push({
        ...{lines, size: sizes.normal, fill: theme.ink, bold: true, x: 0, anchor: "start"},
        y: top + ascent * sizes.normal
      });
    const head = lines.length > 0 ? labelHeight(lines.length, sizes.normal) + 4 : 0;
    const box = {left: 0, right: width, top: top + head + 24, bottom: top + head + 24 + bar};
    const x = scale(gauge, width);
    svg.append(...marks(document, theme, gauge, box, x));
    const surrounding = around(gauge, box, x, theme, words);
    labels.push(...surrounding);
    const at =
      gauge.value === null ? (gauge.target === null ? 0 : x(gauge.target)) : x(gauge.value);
    points.push({row: gauge.row, x: at, y: (box.top + box.bottom) / 2, group: gauge.label});
    top =
      Math.max(...surrounding.map((label) => labelBox(label).bottom)) +
      (gauges.length > 1 ? 18 : 4);
  }
  const height = Math.ceil(top);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${String(width)} ${String(height)}`);
  svg.append(write(document, theme, labels));
  return {svg, width, height, points};
}

function read(figure: Figure, words: Words): Gauge[] {
  const given = rowAccessors(figure);
  return figure.table.rows.map((row, index) => {
    const qualifier = given.text(row, "qualifier");
    return {
      row: index,
      label: given.text(row, "label"),
      value: given.number(row, "value"),
      target: given.number(row, "target"),
      baseline: given.number(row, "baseline"),
      open: qualifier === "at_least",
      said: {
        value: formatCell(given, row, "value", qualifier, words),
        target: formatCell(given, row, "target", "", words),
        baseline: formatCell(given, row, "baseline", "", words)
      }
    };
  });
}

function scale(gauge: Gauge, width: number): (value: number) => number {
  const values = [gauge.value, gauge.target, gauge.baseline].filter((value) => value !== null);
  const to = Math.max(...values, 0) * 1.08 || 1;
  return (value) => (value / to) * (width - 2) + 1;
}

function marks(
  document: Document,
  theme: Theme,
  gauge: Gauge,
  box: Box,
  x: (value: number) => number
): SVGElement[] {
  const tags = {"data-row": gauge.row, "data-group": gauge.label};
  const middle = (box.top + box.bottom) / 2;
  const found: SVGElement[] = [
    element(document, "path", {
      d: `M${px(x(0))} ${px(box.top - 4)}V${px(box.bottom + 4)}`,
      stroke: theme.quiet
    })
  ];
  if (gauge.value === null) {
    const right = gauge.target === null ? box.right : x(gauge.target);
    found.push(hatch(document, theme, {...box, left: x(0), right}, tags));
  } else {
    const wide = Math.max(1, x(gauge.value) - x(0));
    const ink = {fill: gauge.open ? theme.fills[0] : theme.city, stroke: theme.city};
    const size = {x: x(0), y: box.top, width: wide, height: bar};
    found.push(
      element(document, "rect", {
        ...size,
        ...ink,
        ...tags,
        "stroke-dasharray": gauge.open ? "6 3" : null
      })
    );
    if (gauge.open)
      found.push(
        element(document, "path", {
          d: `M${px(x(gauge.value) + 3)} ${px(middle - 5)}l5 5l-5 5`,
          stroke: theme.city,
          "stroke-width": 2
        })
      );
  }
  if (gauge.baseline !== null)
    found.push(
      element(document, "path", {
        d: `M${px(x(gauge.baseline))} ${px(box.top - 3)}V${px(box.bottom + 3)}`,
        stroke: theme.ink,
        "stroke-width": 3
      })
    );
  if (gauge.target !== null) {
    // Its words stand above: below the bar it would run into those of the value.
    const d = `M${px(x(gauge.target))} ${px(box.top - 8)}V${px(box.bottom + 3)}`;
    found.push(
      // On a bar the rule stands on paper: the two colours are of one darkness.
      element(document, "path", {d, stroke: theme.paper, "stroke-width": 6}),
      element(document, "path", {
        d,
        ...{stroke: theme.target, "stroke-width": 2.5, "stroke-dasharray": "5 3"}
      })
    );
  }
  return found;
}

/** The target's words above the bar, base and value below, none on another. */
function around(
  gauge: Gauge,
  box: Box,
  x: (value: number) => number,
  theme: Theme,
  words: Words
): Label[] {
  const key = words.charts.bullet;
  const wish = (
    text: string,
    at: number,
    y: number,
    fill: string,
    bold = false
  ): LabelCandidate => ({
    ...{lines: [text], size: sizes.small, fill, bold, required: true},
    attributes: {"data-row": gauge.row},
    spots: [
      {x: at, y, anchor: "middle"},
      {x: at, y, anchor: "end"},
      {x: at, y, anchor: "start"},
      {x: box.right, y, anchor: "end"},
      {x: 0, y, anchor: "start"},
      {x: at, y: y + 17, anchor: "middle"},
      {x: at, y: y + 17, anchor: "end"},
      {x: at, y: y + 17, anchor: "start"}
    ]
  });
  const wishes: LabelCandidate[] = [];
  const below = box.bottom + 16;
  if (gauge.target !== null)
    wishes.push(wish(key.target(gauge.said.target), x(gauge.target), box.top - 11, theme.target));
  wishes.push(
    gauge.value === null
      ? wish(words.missing, x(0), below, theme.ink, true)
      : wish(key.value(gauge.said.value), x(gauge.value), below, theme.city, true)
  );
  if (gauge.baseline !== null)
    wishes.push(wish(key.baseline(gauge.said.baseline), x(gauge.baseline), below, theme.ink));
  const taken: Taken = {texts: [], marks: []};
  return place(wishes, taken, {
    left: 0,
    top: box.top - 24,
    right: box.right,
    bottom: box.bottom + 44
  });
}

function describe(figure: Figure, words: Words): string {
  const key = words.charts.bullet;
  return read(figure, words)
    .map(({label, value, said}) =>
      key.sentence({
        label,
        value: value === null ? words.missing : key.value(said.value),
        target: said.target === "" ? "" : key.target(said.target),
        baseline: said.baseline === "" ? "" : key.baseline(said.baseline)
      })
    )
    .join("");
}
