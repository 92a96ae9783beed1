// Observable Plot with its own axes, labels and styles left out: marks on two scales, and the scales.
import * as Plot from "@observablehq/plot";

import type {Box} from "./labels/place-labels.ts";
import {element} from "./svg-element.ts";

/** Marks drawn into an area, and where values stand on it. */
export interface Layer {
  groups: Element[];
  x: (value: number) => number;
  y: (value: number) => number;
}

/** What the marks of a datum stand for. */
export interface Tagged {
  /** Index into the figure's rows, where it stands for one. */
  row?: number;
  group?: string;
}

/** A drawing's root, with its size. */
export function root(document: Document, width: number, height: number): SVGSVGElement {
  return element(document, "svg", {
    class: "drawing",
    width,
    height,
    viewBox: `0 0 ${String(width)} ${String(height)}`,
    fill: "none"
  }) as SVGSVGElement;
}

/** Draws marks with linear scales; domains run from left to right and from bottom to top. */
export function layer(
  document: Document,
  size: {width: number; height: number},
  area: Box,
  x: readonly [number, number],
  y: readonly [number, number],
  marks: Plot.Markish[]
): Layer {
  const drawn = Plot.plot({
    document,
    ...size,
    marginLeft: area.left,
    marginRight: size.width - area.right,
    marginTop: area.top,
    marginBottom: size.height - area.bottom,
    x: {type: "linear", domain: [...x], axis: null},
    y: {type: "linear", domain: [...y], axis: null},
    color: {type: "identity"},
    marks
  });
  const groups = [...drawn.children].filter((child) => child.tagName.toLowerCase() === "g");
  // Names inside a picture that has a name of its own are heard twice; the figure is named as a whole.
  for (const group of groups) group.removeAttribute("aria-label");
  const across = drawn.scale("x");
  const up = drawn.scale("y");
  return {groups, x: (value) => at(across, value), y: (value) => at(up, value)};
}

/** A mark option that writes data-row and data-group on what a mark draws for each datum. */
export function tag(data: readonly Tagged[]): {render: Plot.RenderFunction} {
  return {
    render: (index, scales, values, dimensions, context, next) => {
      const drawn = next?.(index, scales, values, dimensions, context) ?? null;
      for (const child of drawn?.children ?? []) {
        const joined = (child as unknown as {__data__?: number | number[]}).__data__;
        const datum = data[(Array.isArray(joined) ? joined[0] : joined) ?? -1];
        if (datum?.row !== undefined && !Array.isArray(joined))
          child.setAttribute("data-row", String(datum.row));
        if (datum?.group) child.setAttribute("data-group", datum.group);
      }
      return drawn;
    }
  };
}

function at(scale: Plot.Scale | undefined, value: number): number {
  return Number(scale?.apply(value) as number);
}
