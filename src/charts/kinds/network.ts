// Network: who shares duties with whom; size is duties, thickness is how often.
import {ascending, max} from "d3";

import type {Figure} from "../../model/figures/figure.ts";
import {number} from "../../words/format.ts";
import {evened} from "../../words/line-breaking.ts";
import type {Words} from "../../words/words.ts";
import {greatest} from "../describe/tied.ts";
import {around, type Label, place, type Style, write} from "../labels/place-labels.ts";
import {networkOf, type Node, settledNet} from "../layout/force-layout.ts";
import {root} from "../plot-adapter.ts";
import {element} from "../svg-element.ts";
import type {Drawing, Frame, Kind} from "../types.ts";

/** See {@link Kind}. */
export const network: Kind = {
  description: "Who shares duties with whom; places found by forces, the same each time.",
  channels: {
    a: {description: "One of a pair.", required: true, types: ["text"]},
    b: {description: "The other.", required: true, types: ["text"]},
    weight: {description: "How often the two share a duty.", required: true, types: ["integer"]},
    a_kind: {description: "The kind of the one.", required: false, types: ["text"]},
    b_kind: {description: "The kind of the other.", required: false, types: ["text"]},
    a_count: {description: "How many duties the one has.", required: true, types: ["integer"]},
    b_count: {description: "How many duties the other has.", required: true, types: ["integer"]}
  },
  options: {},
  draw,
  describe
};

/** Height of the line that explains the signs. */
const keyHeight = 24;

function draw(figure: Figure, frame: Frame, document: Document, words: Words): Drawing {
  const {theme, width} = frame;
  const size = 12;
  const height = Math.round(width < 560 ? width * 1.7 : Math.max(460, width * 0.72));
  const {nodes, links} = settledNet(figure, {width, height, margin: 24});
  const most = max(links, (link) => link.weight) ?? 1;
  const edges = links
    .sort((a, b) => ascending(a.weight, b.weight) || ascending(a.row, b.row))
    .map(({source, target, weight, row}) =>
      element(document, "line", {
        "data-row": row,
        x1: source.x,
        y1: source.y,
        x2: target.x,
        y2: target.y,
        stroke: theme.other,
        "stroke-width": 0.35 + 4 * (weight / most) ** 1.8
      })
    );
  const circles = nodes.map((node) =>
    element(document, "circle", {
      "data-group": node.name,
      cx: node.x,
      cy: node.y,
      r: node.radius,
      fill: theme.quiet,
      stroke: theme.paper,
      "stroke-width": 1.5
    })
  );
  const names = write(document, theme, labelsOf(nodes, {width, height}, size, theme.ink));
  const key = {x: 0, y: size + 1, "font-size": size, fill: theme.quiet};
  const svg = root(document, width, height + keyHeight);
  svg.append(
    element(document, "text", key, words.maps.network.size),
    element(
      document,
      "g",
      {class: "net", transform: `translate(0,${String(keyHeight)})`},
      element(document, "g", {class: "links"}, ...edges),
      element(document, "g", {class: "nodes"}, ...circles),
      names
    )
  );
  const points = nodes.map((node) => ({
    row: node.row,
    x: Math.round(node.x * 10) / 10,
    y: Math.round((node.y + keyHeight) * 10) / 10,
    group: node.name
  }));
  return {svg, width, height: height + keyHeight, points};
}

/** Names beside the nodes, those with most duties first; a name that finds no room is left out. */
function labelsOf(
  nodes: readonly Node[],
  room: {width: number; height: number},
  size: number,
  fill: string
): Label[] {
  const bounds = {left: 0, top: 0, right: room.width, bottom: room.height};
  const taken = {
    texts: nodes.map(({x, y, radius: r}) => ({
      left: x - r,
      top: y - r,
      right: x + r,
      bottom: y + r
    })),
    marks: []
  };
  return nodes.flatMap((node) => {
    for (const max of [size * 8, size * 12, size * 5]) {
      const lines = evened(node.name, size, max);
      const attributes = {"data-group": node.name};
      const style: Style = {lines, size, fill, halo: true, attributes};
      const [above, below, right, left, ...corners] = around(
        node.x,
        node.y,
        style,
        node.radius + 2
      );
      const spots = [below, right, left, above, ...corners].filter((spot) => spot !== undefined);
      const found = place([{...style, spots, required: false}], taken, bounds);
      if (found.length > 0) return found;
    }
    return [];
  });
}

function describe(figure: Figure, words: Words): string {
  const {nodes, links} = networkOf(figure);
  const {sentence, pair} = words.maps.network;
  const closest = greatest(links, (link) => link.weight);
  const widest = greatest(nodes, (node) => node.partners);
  return sentence({
    units: number(nodes.length),
    pairs: number(links.length),
    closest: closest.all.map(({source, target}) => pair(source.name, target.name)),
    weight: number(closest.value),
    widest: widest.all.map(({name}) => name),
    partners: number(widest.value)
  });
}
