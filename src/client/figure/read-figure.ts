// Reads a finished figure off the page: its drawings, their points and marks, the rows of its table.
import type {Spot} from "./hit-test.ts";
import {unpacked} from "./unpack-points.ts";

/** Something drawn that stands for a row or a group. */
export interface Mark {
  element: SVGElement;
  row: number | null;
  group: string;
}

/** One of the two drawings. */
export interface Drawing {
  svg: SVGSVGElement;
  width: number;
  height: number;
  /** All points as drawn. */
  places: Spot[];
  /** Points as they stand now, in walking order. */
  shown: Spot[];
  marks: Mark[];
}

/** A row of the table. */
export interface FigureRow {
  element: HTMLElement;
  /** Words of its cells by the part their column plays. */
  cells: Map<string, string>;
}

/** A column of the table. */
export interface Head {
  part: string;
  label: string;
  unit: string;
  /** Whether its cells are numbers. */
  number: boolean;
}

/** A figure on the page. */
export interface PageFigure {
  figure: HTMLElement;
  id: string;
  kind: string;
  /** Holds the drawings. */
  floor: HTMLElement;
  sketches: Drawing[];
  heads: Head[];
  entries: FigureRow[];
  /** Groups in the order they come. */
  groups: string[];
  /** Names of groups by their ids. */
  names: Readonly<Record<string, string>>;
}

/** The figure as a stage; null where a part is missing, and nothing is to be touched. */
export function readFigure(figure: HTMLElement): PageFigure | null {
  const floor = figure.querySelector<HTMLElement>(".drawings");
  const table = figure.querySelector("table");
  if (!floor || !table) return null;
  const heads = [...table.querySelectorAll<HTMLElement>("thead th")].map((head) => ({
    part: head.dataset["part"] ?? "",
    label: head.dataset["label"] ?? head.textContent.trim(),
    unit: head.dataset["unit"] ?? "",
    number: "number" in head.dataset
  }));
  const lines = numbered([...table.querySelectorAll<HTMLElement>("tbody tr")]);
  const entries = lines.map((element) => {
    const texts = [...element.children].map((cell) => cell.textContent.trim());
    return {element, cells: new Map(heads.map((head, at) => [head.part, texts[at] ?? ""]))};
  });
  const sketches = [...floor.querySelectorAll<SVGSVGElement>("svg[data-points]")].map(sketchOf);
  const places = sketches[0]?.places ?? [];
  if (places.length === 0) return null;
  const groups = groupsOf(places);
  return {
    figure,
    id: figure.dataset["figure"] ?? "",
    kind: figure.dataset["kind"] ?? "",
    floor,
    sketches,
    heads,
    entries,
    groups,
    names: namesOf(figure, groups)
  };
}

/** The groups of points, in the order they come. */
export function groupsOf(places: readonly Spot[]): string[] {
  return [...new Set(places.map(({group}) => group))].filter((group) => group !== "");
}

/** The names of the groups of a figure by their ids, which it lists in the same order. */
export function namesOf(
  {dataset}: HTMLElement,
  groups: readonly string[]
): Readonly<Record<string, string>> {
  const ids = dataset["ids"]?.split(" ") ?? [];
  return Object.fromEntries(ids.flatMap((id, at) => (id === "" ? [] : [[id, groups[at] ?? id]])));
}

/**
 * Rows of a table by the number the drawing counts them with: as they come, but for those that say another, because the
 * page shows them earlier.
 */
function numbered(lines: readonly HTMLElement[]): HTMLElement[] {
  const taken = new Set(lines.map(({dataset}) => dataset["row"]));
  let next = 0;
  for (const {dataset} of lines) {
    while (taken.has(String(next))) next += 1;
    if (dataset["row"] === undefined) dataset["row"] = String(next++);
  }
  return [...lines].sort((a, b) => Number(a.dataset["row"]) - Number(b.dataset["row"]));
}

/** The drawing that is on screen. */
export function current(stage: PageFigure): Drawing | undefined {
  return stage.sketches.find(({svg}) => svg.getBoundingClientRect().width > 0) ?? stage.sketches[0];
}

function sketchOf(svg: SVGSVGElement): Drawing {
  const [, , width = 1, height = 1] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
  const places = unpacked(svg.dataset["points"]);
  const groupOf = new Map(places.map(({row, group}) => [row, group]));
  const marks: Mark[] = [];
  for (const element of svg.querySelectorAll<SVGElement>("[data-row],[data-group]")) {
    const row = element.dataset["row"] === undefined ? null : Number(element.dataset["row"]);
    const group = element.dataset["group"] ?? (row === null ? "" : (groupOf.get(row) ?? ""));
    marks.push({element, row, group});
  }
  return {svg, width, height, places, shown: places, marks};
}
