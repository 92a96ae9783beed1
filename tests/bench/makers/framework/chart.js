// The chart in Plot, as wide as its place.
import * as Plot from "@observablehq/plot";

const [city, other] = ["#0b62a4", "#7b8087"];

/** A new drawing of this width. */
export const chart = (drawn, width) => (drawn.kind === "bars" ? bars : lines)(drawn, width);

function bars({points, unit, focus}, width) {
  return Plot.plot({
    width,
    height: points.length * 20 + 40,
    marginLeft: 110,
    marginRight: 64,
    x: {grid: true, label: unit},
    y: {label: null},
    marks: [
      Plot.barX(points, {
        x: "value",
        y: "name",
        fill: ({name}) => (name === focus ? city : "#b3d0e6"),
        sort: {y: "-x"},
        tip: true
      }),
      Plot.text(points, {x: "value", y: "name", text: "value", dx: 4, textAnchor: "start"}),
      Plot.ruleX([0])
    ]
  });
}

function lines({points, unit, zero, reverse, focus}, width) {
  const colour = ({name}) => (focus === null || name === focus ? city : other);
  const place = {x: "time", y: "value", z: "name"};
  return Plot.plot({
    width,
    height: 360,
    marginRight: 124,
    x: {tickFormat: "d", label: null, nice: true},
    y: {grid: true, label: unit, zero, reverse},
    marks: [
      Plot.lineY(
        points.filter(({planned}) => !planned),
        {...place, stroke: colour}
      ),
      Plot.dot(points, {
        ...place,
        stroke: colour,
        fill: (point) => (point.planned ? "white" : colour(point)),
        channels: {时期: "when"},
        tip: true
      }),
      Plot.text(points, Plot.selectLast({...place, text: "name", dx: 8, textAnchor: "start"}))
    ]
  });
}
