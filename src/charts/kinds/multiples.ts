// Small multiples: one panel for each place or quantity, all on the same scales.
import type {Figure} from "../../model/figures/figure.ts";
import {number} from "../../words/format.ts";
import {evened} from "../../words/line-breaking.ts";
import type {Words} from "../../words/words.ts";
import {observed, over} from "../channels.ts";
import {describeSeries} from "../describe/describe-series.ts";
import {targetWishes, valueWishes} from "../labels/label-candidates.ts";
import {ascent, type Label, labelHeight, place, type Taken, write} from "../labels/place-labels.ts";
import {emptyState} from "../marks/empty-state.ts";
import {faint, inks, pointsOf, seriesMarks} from "../marks/series-marks.ts";
import {root} from "../plot-adapter.ts";
import {rowAccessors} from "../row-accessors.ts";
import {
  axisOf,
  bottomAxis,
  floor,
  leftAxis,
  narrow,
  reserve,
  sizes,
  tickRoom,
  unitLabel
} from "../scales/axis.ts";
import {timeDomain, yearTicks} from "../scales/time-scale.ts";
import {valueScale} from "../scales/value-scale.ts";
import {readSeries} from "../series.ts";
import type {Drawing, Frame, Kind, Point} from "../types.ts";

/** See the first line of this file. */
export const multiples: Kind = {
  description: "One small panel for each place or quantity, all on the same scales.",
  channels: {
    ...over,
    facet: {description: "What parts the rows into panels.", required: true, types: ["text"]},
    ...observed
  },
  options: {
    kind: "line (the usual), or rank: the first place is on top.",
    zero: "true: the scale starts at zero."
  },
  draw,
  describe
};

/** A panel: its name and the rows it holds. */
interface Panel {
  name: string;
  rows: number[];
}

const gap = 22;

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const {theme, width} = frame;
  const panels = split(figure);
  const dots = readSeries(figure).series.flatMap((one) => one.dots);
  if (dots.length === 0) return emptyState(frame, document, words);
  const small = width < narrow;
  const lines = Math.ceil(panels.length / (small ? 2 : width < 900 ? 3 : 4));
  // As many in each line as in the others, so that no panel stands alone where it need not.
  const columns = Math.ceil(panels.length / lines);
  const wide = (width - gap * (columns - 1)) / columns;
  const column = rowAccessors(figure).column("y");
  const reverse = figure.options["kind"] === "rank";
  const zero = figure.options["zero"];
  const scale = valueScale(
    dots.map((dot) => dot.y),
    3,
    {reverse, ...(typeof zero === "boolean" ? {zero} : {})}
  );
  const numbers = scale.ticks.map((at) => ({at, text: number(at)}));
  const titles = panels.map((panel) => evened(panel.name, sizes.normal, wide));
  const head = Math.max(...titles.map((lines) => labelHeight(lines.length, sizes.normal)));
  const unit = unitLabel(column?.unit ?? null, theme);
  const start = unit.length > 0 ? 20 : 0;
  const body = small ? 108 : 128;
  const high = head + 26 + body + 30;
  const height = Math.ceil(start + Math.ceil(panels.length / columns) * high);
  const svg = root(document, width, height);
  const labels: Label[] = [];
  const axes: Label[] = [...unit];
  const points: Point[] = [];
  panels.forEach((panel, index) => {
    const left = (index % columns) * (wide + gap);
    const top = start + Math.floor(index / columns) * high;
    const area = {
      left: left + tickRoom(numbers),
      top: top + head + 24,
      right: left + wide - 6,
      bottom: top + head + 24 + body
    };
    const {series} = readSeries({...figure, focus: focusIn(panel, figure)}, panel.rows);
    const room = area.right - area.left;
    const years = timeDomain(
      dots.map((dot) => dot.x),
      room,
      10
    );
    const ground = {document, theme, area, radius: 3.5, size: {width, height}};
    const drawn = seriesMarks({...ground, x: years, y: scale.domain, grid: scale.ticks}, series);
    const below = yearTicks(years[0], years[1], room, sizes.small, false, words);
    const name: Label = {
      ...{lines: titles[index] ?? [], size: sizes.normal, bold: true, fill: theme.ink},
      ...{x: left, y: top + ascent * sizes.normal, anchor: "start"}
    };
    const scales = [
      ...leftAxis(numbers, area, drawn.y, theme),
      ...bottomAxis(below, area, drawn.x, theme, left + wide)
    ];
    const fixed = [name, ...scales];
    const taken: Taken = {texts: [...drawn.rules], marks: drawn.marks};
    reserve(fixed, taken);
    const ink = inks(series, theme);
    const setting = {theme, words, column, area, layer: drawn, radius: 3.5};
    const wishes = [
      ...targetWishes(series, setting),
      ...series.flatMap((one) => {
        const of = ink.get(one.name) ?? faint(theme);
        return valueWishes(one, of, setting, {last: true, others: false, named: false});
      })
    ];
    const bounds = {left, top: top + head, right: left + wide, bottom: area.bottom};
    svg.append(...drawn.groups, floor(document, below, area, drawn.x, theme));
    axes.push(...scales);
    labels.push(name, ...place(wishes, taken, bounds));
    points.push(...pointsOf(series, drawn).map((point) => ({...point, group: panel.name})));
  });
  svg.append(axisOf(document, write(document, theme, axes)), write(document, theme, labels));
  return {svg, width, height, points};
}

/** In the focal place's own panel nothing is compared: its one line is the city's. */
function focusIn(panel: Panel, {focus}: Figure): string | null {
  return panel.name === focus ? null : focus;
}

function split(figure: Figure): Panel[] {
  const read = rowAccessors(figure);
  const found = new Map<string, number[]>();
  figure.table.rows.forEach((row, index) => {
    const name = read.text(row, "facet");
    found.set(name, [...(found.get(name) ?? []), index]);
  });
  return [...found].map(([name, rows]) => ({name, rows}));
}

function describe(figure: Figure, words: Words): string {
  return split(figure)
    .map((panel) =>
      words.charts.sentence.panel(panel.name, describeSeries(figure, words, panel.rows))
    )
    .join("");
}
