// Lights what belongs to a row: its marks, its line and column, its row in the table, a ring round its point.
import {draw} from "../dom.ts";
import type {Spot} from "./hit-test.ts";
import {current, type PageFigure} from "./read-figure.ts";

/** Lights a row, -1 for none, and rings a point. */
export type Light = (row: number, place: Spot | null) => void;

/** The light of one figure. */
export function rowHighlighter(stage: PageFigure): Light {
  const lit: Element[] = [];
  const ring = draw("circle", {class: "ring", r: 9});
  return (row, place) => {
    for (const element of lit.splice(0)) element.classList.remove("lit");
    ring.remove();
    if (row < 0) return;
    const marks = stage.figure.querySelectorAll(`[data-row="${String(row)}"]`);
    for (const mark of marks) {
      lit.push(mark);
      const line = mark.closest(".line");
      const column = mark.getAttribute("data-column");
      if (line) lit.push(line);
      if (column === null) continue;
      for (const head of mark.closest("svg")?.querySelectorAll(".head") ?? [])
        if (head.getAttribute("data-column") === column) lit.push(head);
    }
    for (const element of lit) element.classList.add("lit");
    const sketch = current(stage);
    const spot = place ?? sketch?.shown.find((one) => one.row === row);
    if (!sketch || !spot) return;
    ring.setAttribute("cx", String(spot.x));
    ring.setAttribute("cy", String(spot.y));
    sketch.svg.append(ring);
  };
}
