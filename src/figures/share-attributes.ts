// What the marks of a drawing have in common is said once, by a group around them: a tenth of its bytes.

/** Attributes that a mark takes from the groups around it. */
const paint = [
  ...["fill", "fill-opacity", "paint-order", "stroke", "stroke-dasharray", "stroke-linecap"],
  ...["stroke-linejoin", "stroke-opacity", "stroke-width"]
];
const lettering = ["font-size", "font-weight", "text-anchor"];
const shapes = /^(?:circle|ellipse|line|path|polygon|polyline|rect)$/u;

/** What an attribute is where a part begins; null: nothing around it says so. */
type Value = string | null;

/** A mark or a group, and how many characters it takes to say the attribute below it, by the value it has itself. */
interface Part {
  node: Element;
  parts: readonly Part[];
  costs: ReadonlyMap<Value, number>;
}

/** Moves attributes between the groups of a drawing and their marks so that they take least room; every mark looks as before. */
export function shareAttributes(root: SVGSVGElement): void {
  for (const name of paint) share(root, name, () => false);
  for (const name of lettering) share(root, name, ({localName}) => shapes.test(localName));
}

/** `idle` says of a mark that the attribute is nothing to it. */
function share(root: Element, name: string, idle: (mark: Element) => boolean): void {
  const given = [...root.querySelectorAll(`[${name}]`)].map((node) => node.getAttribute(name));
  const values = new Set(given.filter((value) => value !== null));
  const start = root.getAttribute(name);
  const states = new Set<Value>([null, start, ...values]);

  const measured = (node: Element, around: Value): Part => {
    const own = node.getAttribute(name) ?? around;
    const parts = node.localName === "g" ? [...node.children].map((one) => measured(one, own)) : [];
    const cost = (state: Value): number => {
      if (node.localName !== "g") return state === own || idle(node) ? 0 : Infinity;
      return parts.reduce((sum, part) => sum + said(part, state, name).cost, 0);
    };
    return {node, parts, costs: new Map([...states].map((state) => [state, cost(state)]))};
  };

  const settle = (part: Part, around: Value): void => {
    const {value} = said(part, around, name);
    if (value === around || value === null) part.node.removeAttribute(name);
    else part.node.setAttribute(name, value);
    for (const one of part.parts) settle(one, value);
  };

  for (const node of root.children) settle(measured(node, start), start);
}

/** The value a part takes where another is around it, and what it costs: to say nothing, or to say what is cheapest below. */
function said(part: Part, around: Value, name: string): {value: Value; cost: number} {
  let best = {value: around, cost: part.costs.get(around) ?? Infinity};
  for (const [value, below] of part.costs) {
    if (value === null) continue;
    const cost = below + name.length + value.length + 4;
    if (cost < best.cost) best = {value, cost};
  }
  return best;
}
