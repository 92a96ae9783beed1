// Attaches handlers to one figure: pointer, finger and keys on the drawing, and the state behind them.
import {share} from "../clipboard/share.ts";
import {applyState, highlight} from "./apply-state.ts";
import {controlsOf} from "./controls.ts";
import {bar, encode, type FigureState, type Memory, untouched} from "./figure-state.ts";
import {rowHighlighter} from "./highlight-row.ts";
import {nearestPoint, nextPoint, type Spot} from "./hit-test.ts";
import {current, readFigure} from "./read-figure.ts";
import {tipOf} from "./tooltip.ts";
import {linkOf, tooltipText} from "./tooltip-text.ts";

/** How far from a point a pointer may be, in CSS pixels. */
const reach = 64;

/** Attaches handlers to a figure; does nothing where its drawing or table is missing. */
export function makeInteractive(figure: HTMLElement, memory: Memory = bar): void {
  const found = readFigure(figure);
  if (!found) return;
  const stage = found;
  const {floor, id, kind, names} = stage;
  const tip = tipOf(floor);
  const light = rowHighlighter(stage);
  let choice: FigureState = untouched;
  let at: Spot | undefined;
  const sync = controlsOf(figure, choose);

  share(figure, (address) => encode(address, id, choice, names));
  restore();
  addEventListener("popstate", restore);

  floor.addEventListener("pointermove", (event) => {
    if (!tip.pinned() || event.pointerType !== "mouse") point(event);
  });
  // A finger that scrolls is cancelled as a pointer: only a tap, or a move along the drawing, shows a tip that stays.
  floor.addEventListener("pointercancel", leave);
  floor.addEventListener("pointerleave", (event) => {
    if (event.pointerType === "mouse" && !tip.pinned()) leave();
  });
  floor.addEventListener("click", (event) => {
    if ((event.target as Element).closest("a,.tip")) return;
    const place = point(event);
    if (!place) leave();
    else {
      turn(place, true);
      tip.pin(true);
    }
  });
  floor.addEventListener("keydown", (event) => {
    if (press(event.key)) event.preventDefault();
  });
  floor.addEventListener("focusout", (event) => {
    if (!floor.contains(event.relatedTarget as Node | null)) leave();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!figure.contains(event.target as Node)) leave();
  });
  const row = (event: Event) => (event.target as Element).closest<HTMLElement>("tr[data-row]");
  for (const type of ["pointerover", "focusin"] as const)
    figure.querySelector("tbody")?.addEventListener(type, (event) => {
      light(Number(row(event)?.dataset["row"] ?? -1), null);
    });
  for (const type of ["pointerleave", "focusout"] as const)
    figure.querySelector("tbody")?.addEventListener(type, () => {
      light(-1, null);
    });

  function choose(change: Partial<FigureState>): void {
    show({...choice, ...change});
    memory.keep(id, choice, names);
  }

  function restore(): void {
    show(memory.recall(id, names));
  }

  function show(next: FigureState): void {
    choice = next;
    leave();
    applyState(stage, choice);
    sync(choice);
  }

  function leave(): void {
    at = undefined;
    tip.hide();
    light(-1, null);
    if (kind === "network") highlight(stage, choice, null);
  }

  /** Turns to the point a pointer is near. */
  function point(event: MouseEvent): Spot | undefined {
    const sketch = current(stage);
    if ((event.target as Element).closest(".tip") || !sketch) return at;
    const box = sketch.svg.getBoundingClientRect();
    const scale = box.width / sketch.width;
    const mark = (event.target as Element).closest<SVGElement>("[data-row]");
    const hit = sketch.shown.find(({row}) => String(row) === mark?.dataset["row"]);
    const [x, y] = [(event.clientX - box.left) / scale, (event.clientY - box.top) / scale];
    const place = hit ?? nearestPoint(sketch.shown, x, y, reach / scale);
    if (place) turn(place, false);
    else if (!tip.pinned()) leave();
    return place;
  }

  /** Shows the tip of a point and lights its marks and its row. */
  function turn(place: Spot, loud: boolean): void {
    const sketch = current(stage);
    if (!sketch || (place === at && !loud)) return;
    at = place;
    const box = sketch.svg.getBoundingClientRect();
    const floorBox = floor.getBoundingClientRect();
    const scale = box.width / sketch.width;
    const [x, y] = [place.x * scale + box.left, place.y * scale + box.top];
    tip.show(tooltipText(stage, place), x - floorBox.left, y - floorBox.top, loud);
    light(place.row, place);
    if (kind === "network") highlight(stage, choice, place.group);
  }

  /** Scrolls a point and its tip into the window. */
  function reveal(place: Spot): void {
    const mark = current(stage)?.svg.querySelector(`[data-row="${String(place.row)}"]`);
    mark?.scrollIntoView({block: "nearest"});
    floor.querySelector(".tip")?.scrollIntoView({block: "nearest"});
  }

  /** Answers a key; true where it meant something here. */
  function press(key: string): boolean {
    const shown = current(stage)?.shown ?? [];
    const next = nextPoint(shown, at && shown.includes(at) ? at : undefined, key);
    if (next) {
      turn(next, true);
      tip.pin(true);
      reveal(next);
      return true;
    }
    if (key === "Escape") {
      if (at) leave();
      else return false;
      floor.focus();
      return true;
    }
    if (key !== "Enter" && key !== " ") return false;
    if (document.activeElement !== floor || !at) return false;
    linkOf(stage.entries[at.row] ?? {element: floor, cells: new Map()})?.click();
    return true;
  }
}
