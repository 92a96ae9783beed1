// The lists of a page, narrowed by the words typed above them: what fits is shown, and what it lies in is opened.
import {filterBy} from "./text-filter.ts";

const box = document.querySelector<HTMLElement>("[data-finder]");
const input = box?.querySelector("input");
const output = box?.querySelector("output");

if (box && input && output) {
  const found = [...document.querySelectorAll<HTMLElement>("[data-found]")];
  const groups = [...document.querySelectorAll<HTMLElement>("[data-group]")];
  const folds = [...document.querySelectorAll("details")]
    .filter((fold) => fold.querySelector("[data-found]") !== null)
    .map((fold) => ({fold, open: fold.open}));
  /** The name of the group an element lies in counts as said of the element. */
  const named = (element: HTMLElement): string =>
    element.closest<HTMLElement>("[data-group]")?.dataset["group"] ?? "";
  filterBy(
    input,
    found.map((element) => ({
      text: `${element.textContent ?? ""} ${element.dataset["found"] ?? ""} ${named(element)}`,
      show: (fits) => {
        element.hidden = !fits;
      }
    })),
    (count) => {
      for (const group of groups)
        group.hidden = group.querySelector("[data-found]:not([hidden])") === null;
      // With nothing typed every fold stands as the page left it.
      for (const {fold, open} of folds)
        fold.open =
          count === null ? open : fold.querySelector("[data-found]:not([hidden])") !== null;
      output.textContent =
        count === null ? "" : (output.dataset["words"] ?? "").replace("{n}", String(count));
    }
  );
  box.hidden = false;
}
