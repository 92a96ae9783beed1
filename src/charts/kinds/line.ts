// A quantity over time, of one place or several.
import type {Figure} from "../../model/figures/figure.ts";
import {number} from "../../words/format.ts";
import type {Words} from "../../words/words.ts";
import {observed, over} from "../channels.ts";
import {describeSeries} from "../describe/describe-series.ts";
import {endHeight, endLabels, endRoom} from "../labels/end-labels.ts";
import {
  breakWishes,
  nameStyle,
  nameWish,
  type Setting,
  targetWishes,
  valueWishes
} from "../labels/label-candidates.ts";
import {place, type Style, type Taken, write} from "../labels/place-labels.ts";
import {emptyState} from "../marks/empty-state.ts";
import {faint, inks, pointsOf, seriesMarks} from "../marks/series-marks.ts";
import {type Layer, root} from "../plot-adapter.ts";
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
import {fine, timeDomain, yearTicks} from "../scales/time-scale.ts";
import {valueScale} from "../scales/value-scale.ts";
import {type Dot, measured, readSeries, type Series} from "../series.ts";
import type {Drawing, Frame, Kind} from "../types.ts";

/** See the first line of this file. */
export const line: Kind = {
  description: "A quantity over time, of one place or several.",
  channels: {...over, ...observed},
  options: {
    reverse: "true: less is better, as in a rank; the first place is on top.",
    zero: "true: the scale starts at zero; false: it need not."
  },
  draw,
  describe: (figure, words) => describeSeries(figure, words)
};

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const {series} = readSeries(figure);
  const dots = series.flatMap((one) => one.dots);
  if (dots.length === 0) return emptyState(frame, document, words);
  const {theme, width} = frame;
  const small = width < narrow;
  const column = rowAccessors(figure).column("y");
  const scale = valueScale(
    dots.map((dot) => dot.y),
    Math.round(ideal(width, dots) / 70),
    scaleOptions(figure)
  );
  const numbers = scale.ticks.map((at) => ({at, text: number(at)}));
  const radius = small ? 4 : 4.5;
  const ink = inks(series, theme);
  const inkOf = (one: Series) => ink.get(one.name) ?? faint(theme);
  const say = (one: Series, max: number) => nameStyle(one, inkOf(one), {theme, words, column}, max);
  const short = series.every((one) => say(one, width * 0.5).lines.length === 1);
  const named = atEdge(series, small && short);
  const styles = named.map((one) => say(one, small ? 92 : 160));
  const height = Math.round(Math.max(ideal(width, dots), endHeight(styles) + 40));
  const right = width - (styles.length > 0 ? endRoom(styles) : 14);
  const area = {left: tickRoom(numbers), top: 34, right, bottom: height - 28};
  const room = area.right - area.left;
  const years = timeDomain(
    dots.map((dot) => dot.x),
    room,
    12
  );
  const ground = {document, theme, area, radius, size: {width, height}};
  const drawn = seriesMarks({...ground, x: years, y: scale.domain, grid: scale.ticks}, series);
  const ends = fine(dots.map((dot) => dot.period));
  const below = yearTicks(years[0], years[1], room, sizes.small, ends, words);
  const fixed = [
    ...unitLabel(column?.unit ?? null, theme),
    ...leftAxis(numbers, area, drawn.y, theme),
    ...bottomAxis(below, area, drawn.x, theme, width)
  ];
  const edge = endLabels(
    document,
    named.map((one, index) => ({style: styles[index] as Style, ...lastPlace(one, drawn)})),
    area,
    area.bottom + 6,
    theme
  );
  const taken: Taken = {texts: [...drawn.rules], marks: drawn.marks};
  reserve([...fixed, ...edge.labels], taken);
  const setting: Setting = {theme, words, column, area, layer: drawn, radius};
  const alone = series.length === 1;
  const loose = alone ? [] : series.filter((one) => hasDots(one) && !named.includes(one));
  const labels = place(
    [
      ...targetWishes(series, setting),
      ...series.flatMap((one) =>
        valueWishes(one, inkOf(one), setting, {
          last: alone,
          others: alone || one.focus,
          named: !alone
        })
      ),
      ...loose.map((one) => nameWish(one, inkOf(one), setting, room * 0.75)),
      ...breakWishes(drawn.breaks, setting)
    ],
    taken,
    {left: 0, top: 0, right: width, bottom: area.bottom}
  );
  const svg = root(document, width, height);
  svg.append(
    ...drawn.groups,
    floor(document, below, area, drawn.x, theme),
    ...edge.leaders,
    axisOf(document, write(document, theme, fixed)),
    write(document, theme, [...edge.labels, ...labels])
  );
  return {svg, width, height, points: pointsOf(series, drawn)};
}

function scaleOptions({options}: Figure): {zero?: boolean; reverse?: boolean} {
  const zero = options["zero"];
  return {
    reverse: options["reverse"] === true,
    ...(typeof zero === "boolean" ? {zero} : {})
  };
}

/** The height that suits a width; a single period needs less. */
function ideal(width: number, dots: readonly Dot[]): number {
  if (new Set(dots.map((dot) => dot.x)).size < 2) return 200;
  return width < narrow ? Math.max(220, width * 0.74) : Math.min(430, Math.max(300, width * 0.5));
}

/**
 * The series that get their name in the column at the right edge: of many all, of few those that
 * last to the end, on a phone none, as there short names stand above the lines.
 */
function atEdge(series: readonly Series[], above: boolean): Series[] {
  const some = series.filter(hasDots);
  if (some.length > 4) return some;
  if (some.length < 2 || above) return [];
  const dots = some.flatMap((one) => measured(one).map((dot) => dot.x));
  const last = Math.max(...dots);
  const near = last - (last - Math.min(...dots)) * 0.15;
  return some.filter((one) => (measured(one).at(-1)?.x ?? -Infinity) >= near);
}

function hasDots(series: Series): boolean {
  return measured(series).length > 0;
}

function lastPlace(series: Series, layer: Layer): {x: number; y: number} {
  const last = measured(series).at(-1);
  return {x: layer.x(last?.x ?? 0), y: layer.y(last?.y ?? 0)};
}
