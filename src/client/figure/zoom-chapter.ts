// One chapter of a tree, stretched over the whole drawing: the same boxes, with room for their words.
import {draw, make} from "../dom.ts";
import type {Sketch, Stage} from "./read-figure.ts";

/** A rectangle in the drawing's pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Where a box comes to lie when the room `from` is stretched over the room `to`. */
export function stretch(box: Box, from: Box, to: Box): Box {
  const [across, down] = [to.width / from.width, to.height / from.height];
  return {
    x: to.x + (box.x - from.x) * across,
    y: to.y + (box.y - from.y) * down,
    width: box.width * across,
    height: box.height * down
  };
}

/** Height of a line of words in a leaf, in the drawing's pixels; so in styles/touch.css. */
const line = 15.6;

/** Space for the heading of the chapter, in the drawing's pixels. */
const head = 54;

/** Shows the chapter `name` alone, or all of them again; points move along. */
export function enlarge(stage: Stage, sketch: Sketch, name: string | null): void {
  const {svg, width, height, places} = sketch;
  svg.querySelector(".inside")?.remove();
  sketch.shown = places;
  const leaves = sketch.marks.filter(
    (mark) => mark.row !== null && mark.group === name && mark.element.matches(".leaf")
  );
  svg.classList.toggle("stepped", leaves.length > 0);
  if (name === null || leaves.length === 0) return;
  const boxes = leaves.map((leaf) => boxOf(leaf.element.querySelector("rect")));
  const from = around(boxes);
  const to = {x: 1, y: head, width: width - 2, height: height - head - 1};
  const title = draw("foreignObject", {x: 0, y: 26, width, height: head - 28});
  title.append(make("div", "inside-title", name));
  const inside = draw("g", {class: "inside"}, title);
  const moved = leaves.map(({element, row}, at) => {
    const box = stretch(boxes[at] ?? from, from, to);
    const group = draw("g", {class: "leaf", "data-row": row ?? 0});
    for (const rect of element.querySelectorAll("rect")) {
      const copy = rect.cloneNode() as SVGElement;
      place(copy, box);
      group.append(copy);
    }
    const words = draw("foreignObject", {...box});
    words.append(wordsOf(stage, row ?? 0, box.height));
    group.append(words);
    inside.append(group);
    return {row: row ?? 0, x: box.x + box.width / 2, y: box.y + box.height / 2, group: name};
  });
  const chapter = leaves[0]?.element.parentElement;
  for (const frame of chapter?.querySelectorAll<SVGElement>(":scope > .frame") ?? []) {
    const copy = frame.cloneNode() as SVGElement;
    place(copy, stretch(boxOf(frame), from, to));
    inside.append(copy);
  }
  svg.append(inside);
  sketch.shown = moved;
}

/** The promises of a leaf and its heading, from its table row; as many lines as the box has room for. */
function wordsOf(stage: Stage, row: number, high: number): HTMLElement {
  const cells = stage.entries[row]?.cells;
  const text = make("span", "", cells?.get("label") ?? "");
  const promises = Number(cells?.get("promises") ?? 0);
  if (promises > 0) text.prepend(make("b", "", `● ${String(promises)}`));
  // What is cut ends with an ellipsis: the tip says the whole.
  text.style.setProperty("-webkit-line-clamp", String(Math.max(1, Math.floor((high - 8) / line))));
  return make("div", "inside-words", text);
}

function boxOf(rect: Element | null): Box {
  const [x = 0, y = 0, width = 0, height = 0] = ["x", "y", "width", "height"].map((name) =>
    Number(rect?.getAttribute(name))
  );
  return {x, y, width, height};
}

function place(element: Element, box: Box): void {
  for (const [key, value] of Object.entries(box)) element.setAttribute(key, String(value));
}

function around(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return {x, y, width: right - x, height: bottom - y};
}
