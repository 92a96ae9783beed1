// Reads a finished figure off the page: its drawings, their points and marks, the rows of its table.
import type {Place} from "./hit-test.ts";
import {unpacked} from "./unpack-points.ts";

/** Something drawn that stands for a row or a group. */
export interface Mark {
  element: SVGElement;
  row: number | null;
  group: string;
}

/** One of the two drawings. */
export interface Sketch {
  svg: SVGSVGElement;
  width: number;
  height: number;
  /** All points as drawn. */
  places: Place[];
  /** Points as they stand now, in walking order. */
  shown: Place[];
  marks: Mark[];
}

/** A row of the table. */
export interface Entry {
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
export interface Stage {
  figure: HTMLElement;
  id: string;
  kind: string;
  /** Holds the drawings. */
  floor: HTMLElement;
  sketches: Sketch[];
  heads: Head[];
  entries: Entry[];
  /** Groups in the order they come. */
  groups: string[];
  /** Names of groups by their ids. */
  names: Readonly<Record<string, string>>;
}

/** The figure as a stage; null where a part is missing, and nothing is to be touched. */
export function stageOf(figure: HTMLElement): Stage | null {
  const floor = figure.querySelector<HTMLElement>(".drawings");
  const table = figure.querySelector("table");
  if (!floor || !table) return null;
  const heads = [...table.querySelectorAll<HTMLElement>("thead th")].map((head) => ({
    part: head.dataset["part"] ?? "",
    label: head.dataset["label"] ?? head.textContent.trim(),
    unit: head.dataset["unit"] ?? "",
    number: "number" in head.dataset
  }));
  // The page may show the rows in another order than the drawing counts them in.
  const lines = [...table.querySelectorAll<HTMLElement>("tbody tr")].sort(
    (a, b) => Number(a.dataset["row"] ?? 0) - Number(b.dataset["row"] ?? 0)
  );
  const entries = lines.map((element) => {
    const texts = [...element.children].map((cell) => cell.textContent.trim());
    return {element, cells: new Map(heads.map((head, at) => [head.part, texts[at] ?? ""]))};
  });
  const sketches = [...floor.querySelectorAll<SVGSVGElement>("svg[data-points]")].map(sketchOf);
  const places = sketches[0]?.places ?? [];
  if (places.length === 0) return null;
  return {
    figure,
    id: figure.dataset["figure"] ?? "",
    kind: figure.dataset["kind"] ?? "",
    floor,
    sketches,
    heads,
    entries,
    groups: [...new Set(places.map(({group}) => group))].filter((group) => group !== ""),
    names: namesOf(figure)
  };
}

/** The names that a figure says of its groups, by their ids. */
export function namesOf(figure: HTMLElement): Readonly<Record<string, string>> {
  return JSON.parse(figure.dataset["names"] ?? "{}") as Record<string, string>;
}

/** The drawing that is on screen. */
export function current(stage: Stage): Sketch | undefined {
  return stage.sketches.find(({svg}) => svg.getBoundingClientRect().width > 0) ?? stage.sketches[0];
}

function sketchOf(svg: SVGSVGElement): Sketch {
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
