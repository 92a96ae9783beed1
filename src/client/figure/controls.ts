// Obeys the controls above a drawing, and brings them in line with a choice.
import type {FigureState} from "./figure-state.ts";

/** Changes the choice. */
export type Choose = (change: Partial<FigureState>) => void;

/** The parts of a choice that are one value. */
type Single = "focus" | "sort" | "role" | "year";

/** Listens to the controls of a figure; gives what brings them in line with a choice. */
export function controlsOf(figure: HTMLElement, choose: Choose): (choice: FigureState) => void {
  const room = figure.querySelector(".controls");
  if (!room) return () => undefined;
  const buttons = [...room.querySelectorAll<HTMLButtonElement>("button[aria-pressed]")];
  const lists = [...room.querySelectorAll("select")];
  const boxes = [...room.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];

  room.addEventListener("click", ({target}) => {
    const button = (target as Element).closest("button");
    if (button?.name === "table") openTable(figure);
    else if (button?.name === "hide") choose({hide: button.value === "" ? [] : boxes.map(groupOf)});
    else if (button) {
      // What stands out is pressed again to step back.
      const off = button.name === "focus" && button.getAttribute("aria-pressed") === "true";
      choose({[button.name]: off ? null : button.value || null});
    }
  });
  room.addEventListener("change", ({target}) => {
    if (target instanceof HTMLSelectElement) choose({[target.name]: target.value || null});
    else choose({hide: boxes.filter((box) => !box.checked).map(groupOf)});
  });
  return (choice) => {
    const chosen = (name: string) => choice[name as Single] ?? "";
    for (const button of buttons)
      button.setAttribute("aria-pressed", String(chosen(button.name) === button.value));
    for (const list of lists) list.value = chosen(list.name);
    for (const box of boxes) box.checked = !choice.hide.includes(groupOf(box));
  };
}

/** The group whose box it is: the words beside it. */
function groupOf(box: HTMLInputElement): string {
  return box.parentElement?.textContent.trim() ?? "";
}

/** Leads to the list of the same: the table. */
function openTable(figure: HTMLElement): void {
  const fold = figure.querySelector<HTMLDetailsElement>("details.data");
  if (!fold) return;
  fold.open = true;
  fold.querySelector("summary")?.focus();
}
