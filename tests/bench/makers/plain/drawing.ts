// A drawing as text, with what a drawing needs and no more: lines with axis and dots, or bars with their names.
import type {Chart, Point} from "../../chart-page.ts";
import {escaped} from "../words.ts";

const [width, height] = [640, 360];
const [left, right, top, bottom] = [60, 90, 20, 30];

/** The chart as an SVG element that is named by a sentence. */
export function drawing(chart: Chart, said: string): string {
  const [high, marks] = chart.kind === "line" ? [height, lines(chart)] : bars(chart);
  return `<svg viewBox="0 0 ${String(width)} ${String(high)}" role="img" aria-label="${escaped(said)}" font-size="13">${marks}</svg>`;
}

function lines({points, zero, reverse, focus}: Chart): string {
  const times = points.map(({time}) => time);
  const values = [...points.map(({value}) => value), ...(zero ? [0] : [])];
  const x = scale(times, left, width - right);
  const y = reverse ? scale(values, top, height - bottom) : scale(values, height - bottom, top);
  const ends = [Math.min(...values), Math.max(...values)];
  const axis = ends.map(
    (value) =>
      `<path stroke="#ccc" d="M${left} ${y(value)}H${width - right}"/>${words(left - 6, y(value), "end", String(value))}`
  );
  const dates = [points[0], points.at(-1)].map((point) =>
    point ? words(x(point.time), height - 8, "middle", point.when) : ""
  );
  const series = [...Map.groupBy(points, ({name}) => name)].map(([name, all]) => {
    const colour = focus === null || name === focus ? "#0b62a4" : "#7b8087";
    const said = all.filter(({planned}) => !planned);
    const at = ({time, value}: Point) => `${x(time)} ${y(value)}`;
    const path =
      said.length > 1
        ? `<path fill="none" stroke="${colour}" d="M${said.map(at).join("L")}"/>`
        : "";
    const dots = all.map(
      ({time, value, planned}) =>
        `<circle cx="${x(time)}" cy="${y(value)}" r="3" stroke="${colour}" fill="${planned ? "#fff" : colour}"/>`
    );
    const last = all.at(-1);
    return `${path}${dots.join("")}${last ? words(x(last.time) + 6, y(last.value), "start", name) : ""}`;
  });
  return [...axis, ...dates, ...series].join("");
}

function bars({points, focus}: Chart): [number, string] {
  const x = scale([0, ...points.map(({value}) => value)], 120, width - right);
  const marks = points.map(({name, value}, n) => {
    const fill = name === focus ? "#0b62a4" : "#b3d0e6";
    const at = n * 20 + 16;
    return `${words(114, at, "end", name)}<rect x="120" y="${at - 12}" width="${x(value) - 120}" height="15" fill="${fill}"/>${words(x(value) + 5, at, "start", String(value))}`;
  });
  return [points.length * 20 + 10, marks.join("")];
}

const words = (x: number, y: number, anchor: string, text: string): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}">${escaped(text)}</text>`;

/** From the smallest value at `from` to the largest at `to`, in whole tenths. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return (value) =>
    Math.round((from + ((value - least) / (most - least || 1)) * (to - from)) * 10) / 10;
}
