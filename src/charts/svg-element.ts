// One SVG element, made with whatever document is at hand.

/** What an attribute may be; null and undefined leave it out. */
export type Attribute = string | number | null | undefined;

const namespace = "http://www.w3.org/2000/svg";

/**
 * An SVG element with attributes and children; strings become text. Numbers are kept to two
 * decimals. Throws on a number that is none, so that no drawing ever holds one.
 */
export function element(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: (Node | string)[]
): SVGElement {
  const made = document.createElementNS(namespace, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined) continue;
    made.setAttribute(key, typeof value === "number" ? digits(value, key) : value);
  }
  for (const child of children) {
    made.appendChild(typeof child === "string" ? document.createTextNode(child) : child);
  }
  return made;
}

function digits(value: number, key: string): string {
  if (!Number.isFinite(value)) throw new Error(`not a number in ${key}: ${String(value)}`);
  return String(Number(value.toFixed(2)));
}
