// What the marks of a drawing have in common is said once, by a group around them: a tenth of its bytes.

/** Attributes that a mark takes from the groups around it. */
const paint = [
  ...["fill", "fill-opacity", "paint-order", "stroke", "stroke-dasharray", "stroke-linecap"],
  ...["stroke-linejoin", "stroke-opacity", "stroke-width"]
];
const lettering = ["font-size", "font-weight", "text-anchor"];
const names = new Set([...paint, ...lettering]);
const shapes = /^(?:circle|ellipse|line|path|polygon|polyline|rect)$/u;

/** What an attribute is where a part begins; null: nothing around it says so. */
type Value = string | null;

/** A mark or a group, read once for all attributes. */
interface Part {
  node: Element;
  name: string;
  /** What stands in a group. */
  parts: readonly Part[];
  /** Those of the attributes that it has. */
  given: ReadonlyMap<string, string>;
}

/** What it takes to say an attribute below a part, in characters. */
interface Costs {
  /** By the value the part has itself: one for each state. */
  costs: readonly number[];
  /** The state that is cheapest where the part says it, and what that is with the saying. */
  best: {at: number; cost: number};
}

interface Measured extends Costs {
  part: Part;
  parts: readonly Measured[];
}

/** Moves attributes between the groups of a drawing and their marks so that they take least room; every mark looks as before. */
export function shareAttributes(root: SVGSVGElement): void {
  const values = new Map<string, Set<string>>();
  const parts = [...root.children].map((node) => read(node, values));
  const around = (name: string) => ({
    start: root.getAttribute(name),
    values: values.get(name) ?? new Set<string>()
  });
  for (const name of paint) share(parts, name, around(name), () => false);
  for (const name of lettering) share(parts, name, around(name), (part) => shapes.test(part.name));
}

/** A part with all below it; notes the values of each attribute in their order. */
function read(node: Element, values: Map<string, Set<string>>): Part {
  const given = new Map<string, string>();
  for (const name of node.getAttributeNames()) {
    if (!names.has(name)) continue;
    const value = node.getAttribute(name) ?? "";
    given.set(name, value);
    values.set(name, (values.get(name) ?? new Set()).add(value));
  }
  const name = node.localName;
  const below: Part[] = [];
  for (let one = node.firstElementChild; one; one = one.nextElementSibling)
    below.push(read(one, values));
  return {node, name, parts: name === "g" ? below : [], given};
}

/** `idle` says of a mark that the attribute is nothing to it. */
function share(
  all: readonly Part[],
  name: string,
  {start, values}: {start: Value; values: ReadonlySet<string>},
  idle: (mark: Part) => boolean
): void {
  if (values.size === 0) return;
  const states: readonly Value[] = [...new Set<Value>([null, start, ...values])];

  /** How long it is to say each; what nothing says cannot be said. */
  const words = states.map((value) => (value === null ? Infinity : name.length + value.length + 4));

  const costsOf = (costs: readonly number[]): Costs => {
    let best = {at: -1, cost: Infinity};
    for (let at = 0; at < costs.length; at++) {
      const cost = (costs[at] ?? Infinity) + (words[at] ?? Infinity);
      if (cost < best.cost) best = {at, cost};
    }
    return {costs, best};
  };

  // Most parts are marks, and those with the same value cost the same.
  const idleMark = costsOf(states.map(() => 0));
  const marks = states.map((own) => costsOf(states.map((state) => (state === own ? 0 : Infinity))));

  const measured = (part: Part, around: Value): Measured => {
    const own = part.given.get(name) ?? around;
    const parts = part.parts.map((one) => measured(one, own));
    if (part.name !== "g") {
      const costs = idle(part) ? idleMark : (marks[states.indexOf(own)] ?? idleMark);
      return {part, parts, ...costs};
    }
    const costs = states.map((_, at) => parts.reduce((sum, one) => sum + choice(one, at).cost, 0));
    return {part, parts, ...costsOf(costs)};
  };

  /** The value a part takes where another is around it, and what it costs: to say nothing, or to say what is cheapest below. */
  const choice = ({costs, best}: Costs, around: number): {at: number; cost: number} => {
    const silent = costs[around] ?? Infinity;
    return best.cost < silent ? best : {at: around, cost: silent};
  };

  const settle = (one: Measured, around: number): void => {
    const {at} = choice(one, around);
    const {node, given} = one.part;
    const value = states[at] ?? null;
    if (at === around || value === null) {
      if (given.has(name)) node.removeAttribute(name);
    } else if (given.get(name) !== value) node.setAttribute(name, value);
    for (const below of one.parts) settle(below, at);
  };

  for (const part of all) settle(measured(part, start), states.indexOf(start));
}
