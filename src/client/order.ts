// Lines of a matrix or a ranking: sorting, leaving out, closing the gaps.
import type {Choice} from "./choice.ts";
import {amountOf} from "./partners.ts";
import type {Place} from "./places.ts";
import type {Sketch, Stage} from "./stage.ts";

/** What is known of a line, for sorting. */
export interface Line {
  name: string;
  kind: string;
  count: number;
  lead: number;
}

const collator = new Intl.Collator("zh");

/** The lines in the order asked for; ties and unknown orders keep the order as drawn. */
export function sorted<T extends Line>(lines: readonly T[], order: string | null): T[] {
  if (order === "value") return lines.toSorted((a, b) => b.count - a.count);
  if (order === "name") return lines.toSorted((a, b) => collator.compare(a.name, b.name));
  if (order === "kind") return lines.toSorted((a, b) => collator.compare(a.kind, b.kind));
  return order === "reverse" ? lines.toReversed() : [...lines];
}

/** Sums the rows of each group; groups keep the order given. */
export function linesOf(
  stage: Pick<Stage, "entries" | "sketches">,
  groups: readonly string[]
): Line[] {
  const lines = new Map(groups.map((name) => [name, {name, kind: "", count: 0, lead: 0}]));
  for (const {row, group} of stage.sketches[0]?.places ?? []) {
    const line = lines.get(group);
    const cells = stage.entries[row]?.cells;
    if (!line || !cells) continue;
    line.kind = cells.get("row_kind") ?? "";
    line.count += amountOf(cells.get("count") ?? cells.get("value") ?? "") || 0;
    line.lead += amountOf(cells.get("lead") ?? "") || 0;
  }
  return [...lines.values()];
}

/** Moves the lines of a drawing to their places and shortens it by those left out. */
export function arrange(sketch: Sketch, names: readonly string[]): void {
  const {svg, width, height, places} = sketch;
  const lines = [...svg.querySelectorAll<SVGElement>("g.line")].map((element) => ({
    element,
    name: element.dataset["group"] ?? "",
    high: Number(element.dataset["height"])
  }));
  const start = new Map<string, number>();
  let top = 0;
  for (const {name, high} of lines) {
    start.set(name, top);
    top += high;
  }
  const shift = new Map<string, number>();
  let y = 0;
  for (const name of names) {
    shift.set(name, y - (start.get(name) ?? 0));
    y += lines.find((line) => line.name === name)?.high ?? 0;
  }
  for (const {element, name} of lines) {
    const by = shift.get(name);
    element.classList.toggle("gone", by === undefined);
    element.style.translate = by ? `0 ${String(by)}px` : "";
  }
  const left = height - (top - y);
  svg.setAttribute("viewBox", `0 0 ${String(width)} ${String(left)}`);
  svg.setAttribute("height", String(left));
  // Sums of all lines would be wrong below a part of them.
  svg.querySelector(".total")?.classList.toggle("gone", top !== y);
  sketch.shown = names.flatMap((name) =>
    places
      .filter(({group}) => group === name)
      .map((place): Place => ({...place, y: place.y + (shift.get(name) ?? 0)}))
  );
}

/** The names of the lines that a choice leaves, in its order. */
export function chosen(stage: Stage, choice: Choice): string[] {
  return sorted(linesOf(stage, stage.groups), choice.sort)
    .filter(({name, lead}) => !choice.hide.includes(name) && (choice.role !== "lead" || lead > 0))
    .map(({name}) => name);
}
