// Documents where there is no browser: one to draw in, and a reader of finished SVG.
import {DOMParser, parseHTML} from "linkedom";

/** One empty HTML document for all drawings; nothing is ever attached to it. */
export const document = parseHTML("<!doctype html><html><body></body></html>").document;

/** The root element of SVG text. */
export function parse(svg: string): SVGSVGElement {
  const read = new DOMParser().parseFromString(svg, "image/svg+xml");
  return read.documentElement as unknown as SVGSVGElement;
}
