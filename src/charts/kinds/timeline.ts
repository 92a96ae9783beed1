// Dated events: a strip to scale, and below it what happened, each date as precise as its source.
import {groupBy} from "../../domain/group-by.ts";
import {dateParts} from "../../domain/period.ts";
import type {Figure} from "../../model/figures/figure.ts";
import {date as dateWords, number} from "../../words/format.ts";
import {filled} from "../../words/line-breaking.ts";
import {width as textWidth} from "../../words/text-width.ts";
import type {Words} from "../../words/words.ts";
import {ascent, type Label, labelHeight, leading, write} from "../labels/place-labels.ts";
import {emptyState} from "../marks/empty-state.ts";
import {root} from "../plot-adapter.ts";
import {type Cells, rowAccessors} from "../row-accessors.ts";
import {axisOf, narrow, sizes} from "../scales/axis.ts";
import {element} from "../svg-element.ts";
import type {Theme} from "../theme.ts";
import type {Drawing, Frame, Kind, Point} from "../types.ts";

/** See the first line of this file. */
export const timeline: Kind = {
  description: "Dated events, each as precise as its source.",
  channels: {
    date: {description: "The date: year, month or day.", required: true, types: ["date"]},
    title: {description: "What happened.", required: true, types: ["text"]},
    tag: {description: "A word to filter by.", required: false, types: ["text"]},
    date_inferred: {
      description: "Set where the date was worked out.",
      required: false,
      types: ["flag"]
    },
    grade: {description: "The grade of the source.", required: false, types: ["text"]},
    source: {description: "Who published it.", required: false, types: ["text"]}
  },
  options: {},
  draw,
  describe
};

interface Happening {
  row: number;
  date: string;
  title: string;
  tag: string;
  inferred: boolean;
  /** Decimal years. */
  from: number;
  to: number;
}

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const {theme, width} = frame;
  const events = read(figure);
  if (events.length === 0) return emptyState(frame, document, words);
  const svg = root(document, width, 0);
  const strip = scale(document, theme, events, width, words);
  svg.append(...strip.marks, axisOf(document, write(document, theme, strip.labels)));
  const points: Point[] = [];
  const small = width < narrow;
  const dateRoom = small
    ? 0
    : Math.max(...events.map((event) => textWidth(dateLabel(event, words), sizes.small))) + 16;
  const textLeft = 18 + dateRoom;
  let top = strip.height + 14;
  for (const event of events) {
    const lines = filled(event.title, sizes.normal, width - textLeft);
    const first = top + 12;
    const when: Label = {
      ...{lines: [dateLabel(event, words)], size: sizes.small, fill: theme.quiet},
      ...{x: 18, y: first, anchor: "start", attributes: {"data-row": event.row}}
    };
    const titleTop = small ? first + sizes.normal * leading : first;
    const title: Label = {
      ...{lines, size: sizes.normal, fill: theme.ink, x: textLeft, y: titleTop},
      ...{anchor: "start", attributes: {"data-row": event.row, "data-group": event.tag}}
    };
    points.push({row: event.row, x: 6, y: first - 4, group: event.tag});
    const foot = titleTop - ascent * sizes.normal + labelHeight(lines.length, sizes.normal);
    // Lines begin at whole pixels: sharper, and their places pack to half.
    const bottom = Math.round(foot + 9);
    // A line moves as a whole when a reader filters.
    svg.append(
      element(
        document,
        "g",
        {class: "line", "data-group": event.tag, "data-height": bottom - top},
        mark(document, theme, event, 6, first - 4),
        write(document, theme, [when, title])
      )
    );
    top = bottom;
  }
  const height = Math.ceil(top);
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${String(width)} ${String(height)}`);
  return {svg, width, height, points};
}

function read(figure: Figure): Happening[] {
  const given: Cells = rowAccessors(figure);
  return figure.table.rows.map((row, index) => {
    const at = given.text(row, "date");
    const {year, month, day} = dateParts(at);
    const from = year + ((month ?? 1) - 1) / 12 + ((day ?? 1) - 1) / 365;
    const long = day !== null ? 1 / 365 : month !== null ? 1 / 12 : 1;
    return {
      row: index,
      date: at,
      title: given.text(row, "title"),
      tag: given.text(row, "tag"),
      inferred: given.flag(row, "date_inferred"),
      from,
      to: from + long
    };
  });
}

function dateLabel(event: Happening, words: Words): string {
  const when = dateWords(event.date, words);
  return event.inferred ? words.charts.timeline.inferred(when) : when;
}

/** The strip: a lane for each tag on one axis, a bar as long as its date is uncertain; what would overlap lies one below the other. */
function scale(
  document: Document,
  theme: Theme,
  events: readonly Happening[],
  width: number,
  words: Words
): {marks: SVGElement[]; labels: Label[]; height: number} {
  const from = Math.floor(Math.min(...events.map((event) => event.from)));
  const to = Math.ceil(Math.max(...events.map((event) => event.to)));
  const lanes = [...groupBy(events, ({tag}) => tag)];
  // One lane needs no name.
  const names = lanes.length < 2 ? [] : lanes.map(([tag, own]) => named(tag, own, words));
  const left = 4 + Math.max(-8, ...names.map((name) => textWidth(name, sizes.small))) + 8;
  const x = (at: number): number => left + ((at - from) / (to - from)) * (width - 4 - left);
  const labels: Label[] = [];
  const marks: SVGElement[] = [];
  let top = 4;
  lanes.forEach(([, own], at) => {
    const ends: number[] = [];
    for (const event of own) {
      const start = x(event.from);
      const end = Math.max(x(event.to), start + 5);
      const free = ends.findIndex((taken) => taken + 2 <= start);
      const row = free < 0 ? ends.length : free;
      ends[row] = end;
      marks.push(
        element(document, "rect", {
          ...{x: start, y: top + 5 + row * 9, width: end - start, height: 6},
          ...{fill: event.inferred ? theme.paper : theme.city, stroke: theme.city},
          ...{"data-row": event.row, "data-group": event.tag}
        })
      );
    }
    const name = names[at];
    if (name !== undefined)
      labels.push({
        ...{lines: [name], size: sizes.small, fill: theme.quiet, x: 0, y: top + 12},
        ...{anchor: "start", attributes: {class: "total"}}
      });
    top += Math.max(16, 7 + ends.length * 9);
    marks.push(
      element(document, "path", {
        d: `M${String(left)} ${String(top)}H${String(width - 4)}`,
        stroke: theme.line
      })
    );
  });
  const year = textWidth(words.charts.axis.year(to), sizes.small);
  // Without names the first year stands right of its stroke, not astride it.
  const aside = left < year / 2;
  const each = (aside ? 1.5 : 1) * year + 12;
  const step = Math.max(1, Math.ceil(((to - from) * each) / (width - left)));
  for (let first = from; first < to; first += step) {
    const at = x(first);
    marks.push(
      element(document, "path", {
        d: `M${String(Math.round(at))} ${String(top)}v5`,
        stroke: theme.quiet
      })
    );
    labels.push({
      ...{lines: [words.charts.axis.year(first)], size: sizes.small, fill: theme.quiet},
      ...{x: at, y: top + 18, anchor: aside && first === from ? "start" : "middle"}
    });
  }
  return {marks, labels, height: top + 24};
}

/** The name of a lane, with how many events lie in it. */
function named(tag: string, own: readonly Happening[], words: Words): string {
  return words.charts.timeline.lane(tag, number(own.length));
}

/** A dot for a day, a short bar for a month, a long one for a year; open where the date is inferred. */
function mark(
  document: Document,
  theme: Theme,
  event: Happening,
  x: number,
  y: number
): SVGElement {
  const tags = {"data-row": event.row, "data-group": event.tag};
  const ink = {
    fill: event.inferred ? theme.paper : theme.city,
    stroke: theme.city,
    "stroke-width": 1.5
  };
  const {month, day} = dateParts(event.date);
  if (day !== null) return element(document, "circle", {cx: x, cy: y, r: 4, ...ink, ...tags});
  const high = month !== null ? 10 : 18;
  return element(document, "rect", {
    ...{
      x: x - 2.5,
      y: month !== null ? y - high / 2 : y - 5,
      width: 5,
      height: high,
      ...ink,
      ...tags
    }
  });
}

function describe(figure: Figure, words: Words): string {
  const events = read(figure);
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return words.missing;
  return words.charts.timeline.sentence({
    count: number(events.length),
    first: `${dateWords(first.date, words)}，${first.title}`,
    last: `${dateWords(last.date, words)}，${last.title}`,
    inferred: number(events.filter((event) => event.inferred).length)
  });
}
