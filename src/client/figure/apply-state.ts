// Shows a choice in drawings and table: what is left out, what stands out, in which order.
import type {FigureState} from "./figure-state.ts";
import {partners} from "./network-neighbours.ts";
import type {Mark, PageFigure} from "./read-figure.ts";
import {arrange, picked, yearOf, yearsOf} from "./sort-lines.ts";

/** Lays the drawings out as chosen and greys the rows of the table that they leave out. */
export function applyState(stage: PageFigure, choice: FigureState): void {
  const lined = /^(matrix|rank|timeline)$/u.test(stage.kind);
  for (const sketch of stage.sketches) {
    if (lined) arrange(sketch, picked(stage, choice));
    else sketch.shown = sketch.places.filter(({group}) => !choice.hide.includes(group));
  }
  const left = new Set(stage.sketches[0]?.shown.map(({row}) => row));
  const year = date(stage, choice);
  for (const {row} of stage.sketches[0]?.places ?? [])
    stage.entries[row]?.element.classList.toggle("aside", !left.has(row) && year(row));
  highlight(stage, choice, null);
}

/** Writes the period that is shown over its lines; tells whether a row is of it. */
function date(stage: PageFigure, choice: FigureState): (row: number) => boolean {
  const year = yearsOf(stage).find(({at}) => at === yearOf(stage, choice));
  if (!year) return () => true;
  for (const {svg} of stage.sketches) svg.querySelector(".year")?.replaceChildren(year.words);
  const rows = new Set(year.rows);
  return (row) => rows.has(row);
}

/** Lets the chosen group step forward, or `over`, which is pointed at, for as long as it is. */
export function highlight(stage: PageFigure, choice: FigureState, over: string | null): void {
  const stays = stayer(stage, over ?? choice.focus);
  const led = choice.role === "lead";
  for (const {marks} of stage.sketches) {
    for (const mark of marks) {
      const {classList} = mark.element;
      classList.toggle("out", choice.hide.includes(mark.group));
      classList.toggle(
        "back",
        !stays(mark) || (led && classList.contains("cell") && !classList.contains("led"))
      );
    }
  }
}

/** Tells which marks stay in front when a group has the focus. */
function stayer(stage: PageFigure, focus: string | null): (mark: Mark) => boolean {
  if (focus === null || !stage.groups.includes(focus)) return () => true;
  if (stage.kind !== "network") return ({group}) => group === "" || group === focus;
  const links = partners(stage, focus);
  const rows = new Set(links.map(({row}) => row));
  const names = new Set([focus, ...links.map(({name}) => name)]);
  return ({row, group}) => (row === null ? names.has(group) : rows.has(row));
}
