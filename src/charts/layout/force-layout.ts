// Who works with whom: nodes and links of a network, and where the forces settle them.
import {
  ascending,
  descending,
  extent,
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  max,
  scaleLinear,
  scaleSqrt,
  type SimulationLinkDatum,
  type SimulationNodeDatum
} from "d3";

import type {Figure} from "../../model/figures/figure.ts";
import {evened} from "../../words/line-breaking.ts";
import {width} from "../../words/text-width.ts";
import {rowAccessors} from "../row-accessors.ts";

/** A body and its place. */
export interface Node extends SimulationNodeDatum {
  name: string;
  kind: string;
  /** How many duties it has. */
  count: number;
  /** Index of the first row that names it. */
  row: number;
  /** How many others it shares duties with. */
  partners: number;
  radius: number;
  x: number;
  y: number;
}

/** A pair and how often it shares a duty. */
export interface Link extends SimulationLinkDatum<Node> {
  /** Index into the figure's rows. */
  row: number;
  source: Node;
  target: Node;
  weight: number;
}

/** Steps after which the forces rest; fixed, so that two drawings agree. */
const ticks = 300;

/** How many nodes, the largest, are sure of room for their names. */
const named = 8;

/** Nodes, those with most duties first, and links, not yet placed. */
export function networkOf(figure: Figure): {nodes: Node[]; links: Link[]} {
  const {text, number} = rowAccessors(figure);
  const known = new Map<string, Node>();
  const node = (row: number, end: "a" | "b"): Node => {
    const record = figure.table.rows[row] ?? {};
    const name = text(record, end);
    const found = known.get(name) ?? {
      name,
      kind: text(record, `${end}_kind`),
      count: number(record, `${end}_count`) ?? 0,
      row,
      partners: 0,
      radius: 0,
      x: 0,
      y: 0
    };
    found.partners += 1;
    known.set(name, found);
    return found;
  };
  const links = figure.table.rows.map((record, row) => ({
    row,
    source: node(row, "a"),
    target: node(row, "b"),
    weight: number(record, "weight") ?? 0
  }));
  const nodes = [...known.values()].sort(
    (a, b) => descending(a.count, b.count) || ascending(a.row, b.row)
  );
  return {nodes, links};
}

/** A room for a network, in CSS pixels; `margin` is kept free around it. */
export interface Room {
  width: number;
  height: number;
  margin: number;
}

/** Nodes and links of a figure in their places, settled once for a room: colours do not move them. */
export function settledNet(figure: Figure, room: Room): {nodes: Node[]; links: Link[]} {
  const known = settled.get(figure) ?? new Map<string, {nodes: Node[]; links: Link[]}>();
  settled.set(figure, known);
  const key = `${String(room.width)} ${String(room.height)} ${String(room.margin)}`;
  const found = known.get(key);
  if (found) return found;
  const net = networkOf(figure);
  runForces(net.nodes, net.links, room);
  known.set(key, net);
  return net;
}

const settled = new WeakMap<Figure, Map<string, {nodes: Node[]; links: Link[]}>>();

/** Moves the nodes to where the forces settle, spread over the room. */
function runForces(nodes: Node[], links: readonly Link[], room: Room): void {
  const most = max(links, (link) => link.weight) ?? 1;
  const radius = scaleSqrt(
    [0, max(nodes, (node) => node.count) ?? 1],
    [3, room.width < 560 ? 15 : 20]
  );
  const tall = room.height / room.width;
  for (const node of nodes) node.radius = radius(node.count);
  forceSimulation(nodes)
    .force(
      "link",
      forceLink<Node, Link>([...links])
        .distance((link) => 90 - (60 * link.weight) / most)
        .strength((link) => (0.9 * (link.weight / most) ** 1.2) / 4)
    )
    .force(
      "charge",
      forceManyBody<Node>().strength((node) => -60 - node.radius * 12)
    )
    .force("x", forceX<Node>(0).strength(0.09 * Math.max(1, tall)))
    .force("y", forceY<Node>(0).strength(0.09 * Math.max(1, 1 / tall)))
    .force(
      "collide",
      forceCollide<Node>((node) => node.radius * 1.4 + 6)
    )
    .stop()
    .tick(ticks);
  spread(nodes, room);
  const held = nodes.slice(0, named).flatMap(clearingOf);
  forceSimulation<Body>([...nodes, ...held])
    .force("collide", forceCollide<Body>((body) => body.radius + 4).iterations(3))
    .force("hold", () => {
      for (const body of held) {
        body.x = body.host.x + body.dx;
        body.y = body.host.y + body.dy;
      }
    })
    .force("stay", () => {
      for (const node of nodes) {
        node.x = clamp(node.x, room.margin, room.width - room.margin);
        node.y = clamp(node.y, room.margin, room.height - room.margin);
      }
    })
    .stop()
    .tick(80);
}

/** The lines of a name, short enough to stand below a node. */
function linesOf(node: Node, size: number): string[] {
  return evened(node.name, size, size * 8);
}

/** A circle that takes part in the last settling. */
interface Body extends SimulationNodeDatum {
  x: number;
  y: number;
  radius: number;
}

/** The room of a name below its node, as circles that move with the node and keep others off. */
function clearingOf(host: Node): (Body & {host: Node; dx: number; dy: number})[] {
  const size = 12;
  const lines = linesOf(host, size);
  const wide = Math.max(...lines.map((line) => width(line, size)));
  const radius = (lines.length * size * 1.36) / 2;
  const dy = host.radius + 3 + radius;
  const reach = Math.max(0, wide / 2 - radius);
  return [-reach, 0, reach].map((dx) => ({host, dx, dy, radius, x: host.x + dx, y: host.y + dy}));
}

/** Stretches the places to fill the room. */
function spread(nodes: Node[], room: Room): void {
  const [left = 0, right = 0] = extent(nodes, (node) => node.x);
  const [top = 0, bottom = 0] = extent(nodes, (node) => node.y);
  const x = scaleLinear([left, right], [room.margin, room.width - room.margin]);
  const y = scaleLinear([top, bottom], [room.margin, room.height - room.margin]);
  for (const node of nodes) {
    node.x = x(node.x);
    node.y = y(node.y);
  }
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
