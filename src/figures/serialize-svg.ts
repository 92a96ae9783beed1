// Turns a drawing fresh from the chart kinds into SVG text that may stand in any page or file.
import {drawingAttribute, drawingText} from "../words/markup.ts";

/** How a drawing is finished. */
export interface SerializeOptions {
  /** Put before every id, so that no two drawings of a page share one. */
  prefix: string;
  /** What `currentColor` becomes. */
  ink: string;
}

/** Attributes whose numbers are places and sizes; one decimal is a fifth of a device pixel or less. */
const geometry = new Set(
  "cx cy d dx dy height points r rx ry transform viewBox width x x1 x2 y y1 y2".split(" ")
);

/** CSS properties that SVG also takes as attributes, and that drawings use. */
const presentation = new Set(
  (
    "clip-path color dominant-baseline fill fill-opacity fill-rule font-size font-variant " +
    "font-weight letter-spacing opacity overflow paint-order pointer-events shape-rendering " +
    "stroke stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity stroke-width " +
    "text-anchor visibility"
  ).split(" ")
);

/** CSS properties that only matter where the library's own style sheet is at work. */
const idle = new Set(["white-space", "display", "max-width", "user-select", "cursor"]);

/** Elements whose words are shown or told; elsewhere text between elements is line breaks. */
const worded = new Set(["desc", "text", "title", "tspan"]);

/** Groups that go where they hold nothing. */
const holders = new Set(["defs", "g"]);

/** What is the same for all elements of a drawing. */
interface Whole {
  /** New ids by the old ones. */
  ids: ReadonlyMap<string, string>;
  ink: string;
}

/**
 * The drawing as SVG text: no `<style>` and no style attribute (a strict content policy ignores
 * both), ids of its own, no names inside the picture, no empty groups, one decimal. Changes `svg`.
 * Throws on a style that has no attribute.
 */
export function serializeSvg(svg: SVGSVGElement, {prefix, ink}: SerializeOptions): string {
  const ids = new Map<string, string>();
  number(svg, prefix, ids);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return written(svg, {ids, ink}, false);
}

/** Gives each id below an element a new one, in the order they stand. */
function number(node: Element, prefix: string, ids: Map<string, string>): void {
  const {id} = node;
  if (id) ids.set(id, `${prefix}-${String(ids.size + 1)}`);
  for (let child = node.firstElementChild; child; child = child.nextElementSibling)
    number(child, prefix, ids);
}

/**
 * An element finished, and as text; of a drawing with thousands of them each is gone to once. `anchored`: something
 * around it says where text begins.
 */
function written(node: Element, whole: Whole, anchored: boolean): string {
  const {localName} = node;
  flatten(node);
  let tag = `<${localName}`;
  let anchors = anchored;
  for (const name of node.getAttributeNames()) {
    const value = node.getAttribute(name) ?? "";
    // Text begins at its place by itself, unless something around it says otherwise.
    const idle = name === "text-anchor" && value === "start" && !anchored;
    const next = idle ? null : attribute(name, value, whole);
    if (next === null) node.removeAttribute(name);
    else {
      if (next !== value) node.setAttribute(name, next);
      if (name === "text-anchor") anchors = true;
      tag += ` ${name}="${drawingAttribute(next)}"`;
    }
  }
  const inner = content(node, whole, anchors);
  return inner === "" && !node.hasChildNodes() ? `${tag}/>` : `${tag}>${inner}</${localName}>`;
}

/** What stands in an element; what says nothing goes. */
function content(node: Element, whole: Whole, anchored: boolean): string {
  let text = "";
  const hasWords = worded.has(node.localName);
  for (let child = node.firstChild, next; child; child = next) {
    next = child.nextSibling;
    if (child.nodeType === 1 && (child as Element).localName !== "style") {
      const element = child as Element;
      const made = written(element, whole, anchored);
      if (element.hasChildNodes() || !holders.has(element.localName)) text += made;
      else element.remove();
    } else if (child.nodeType === 3 && hasWords) text += drawingText(child.nodeValue ?? "");
    else child.remove();
  }
  return text;
}

/** Style attributes become presentation attributes, classes of the library go. */
function flatten(node: Element): void {
  // Most marks have neither; to ask for a class makes a list of them.
  const style = node.getAttribute("style");
  for (const declaration of style?.split(";") ?? []) {
    const [property = "", value = ""] = declaration.split(/:(.*)/su).map((part) => part.trim());
    if (presentation.has(property)) node.setAttribute(property, value.replace(/px$/u, ""));
    else if (property !== "" && !idle.has(property))
      throw new Error(`style without an attribute: ${property}`);
  }
  if (style !== null) node.removeAttribute("style");
  if (!node.hasAttribute("class")) return;
  const classes = node.getAttribute("class") ?? "";
  const kept = classes
    .split(" ")
    .filter((name) => !/^plot-/u.test(name))
    .join(" ");
  if (kept.trim() === "") node.removeAttribute("class");
  else if (kept !== classes) node.setAttribute("class", kept);
}

/** What becomes of an attribute; null takes it away. */
function attribute(name: string, value: string, {ids, ink}: Whole): string | null {
  if (name.startsWith("aria-") || name === "role" || name === "font-family") return null;
  if (name === "id") return ids.get(value) ?? value;
  if (/^(xlink:)?href$/u.test(name))
    return value.replace(/^#(.+)/u, (_, id: string) => `#${ids.get(id) ?? id}`);
  if (value === "currentColor") return ink;
  if (value.startsWith("url(#"))
    return value.replace(/^url\(#(.+)\)$/u, (_, id: string) => `url(#${ids.get(id) ?? id})`);
  // A scale may not be rounded: it multiplies every place below it.
  if (geometry.has(name) && !/scale|matrix/u.test(value)) return rounded(value);
  return value;
}

/** Numbers of a path or a place to one decimal. */
function rounded(value: string): string {
  if (!value.includes(".")) return value;
  return value.replace(/-?\d*\.\d+(?:e[-+]?\d+)?/gu, (digits) => {
    const kept = Number(Number(digits).toFixed(1));
    return String(kept === 0 ? 0 : kept);
  });
}
