// Turns a drawing fresh from the chart kinds into SVG text that may stand in any page or file.

/** How a drawing is finished. */
export interface Finish {
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

/**
 * The drawing as SVG text: no `<style>` and no style attribute (a strict content policy ignores
 * both), ids of its own, no names inside the picture, no empty groups, one decimal. Changes `svg`.
 * Throws on a style that has no attribute.
 */
export function finish(svg: SVGSVGElement, {prefix, ink}: Finish): string {
  for (const style of svg.querySelectorAll("style")) style.remove();
  const all = [svg, ...svg.querySelectorAll("*")];
  const ids = new Map<string, string>();
  for (const node of all) {
    if (node.id) ids.set(node.id, `${prefix}-${String(ids.size + 1)}`);
  }
  for (const node of all) {
    flatten(node);
    for (const name of node.getAttributeNames()) {
      const value = node.getAttribute(name) ?? "";
      const next = said(node, name, value) ? attribute(name, value, ids, ink) : null;
      if (next === null) node.removeAttribute(name);
      else if (next !== value) node.setAttribute(name, next);
    }
  }
  prune(svg);
  svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return wellFormed(svg.outerHTML.replaceAll(" />", "/>"));
}

/** A tag with its attributes; in text a `<` is always escaped. */
const tag = /<[a-z][\w:-]*(?: [\w:-]+="[^"]*")*/giu;

/** A `<` in an attribute. */
const within = /="[^"<]*</u;

/** The text with `&` and `<` escaped in attributes as well: HTML leaves them as they are there, XML does not. */
function wellFormed(text: string): string {
  if (!text.includes("&") && !within.test(text)) return text;
  return text.replace(
    tag,
    (found) =>
      `<${found
        .slice(1)
        .replace(/&(?!(?:amp|lt|gt|quot|#\d+);)/gu, "&amp;")
        .replaceAll("<", "&lt;")}`
  );
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

/** Whether an attribute says anything: text begins at its place by itself, unless something around it says otherwise. */
function said(node: Element, name: string, value: string): boolean {
  return (
    name !== "text-anchor" ||
    value !== "start" ||
    node.parentElement?.closest("[text-anchor]") != null
  );
}

/** What becomes of an attribute; null takes it away. */
function attribute(
  name: string,
  value: string,
  ids: ReadonlyMap<string, string>,
  ink: string
): string | null {
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
  return value.replace(/-?\d*\.\d+(?:e[-+]?\d+)?/gu, (digits) => {
    const kept = Number(Number(digits).toFixed(1));
    return String(kept === 0 ? 0 : kept);
  });
}

/** Groups that hold nothing and line breaks between elements go. */
function prune(node: Element): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === 8) child.remove();
    else if (child.nodeType === 3 && !/^(text|tspan|title|desc)$/u.test(node.localName))
      child.remove();
    else if (child.nodeType === 1) {
      const element = child as Element;
      prune(element);
      if (/^(g|defs)$/u.test(element.localName) && !element.hasChildNodes()) element.remove();
    }
  }
}
