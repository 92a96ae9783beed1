// The list of series, narrowed by the words typed above it.
import {explore} from "../../words/zh/explore.ts";

/** Wakes the search over a list; gives what marks the series that is drawn. */
export function finderOf(form: HTMLFormElement, list: HTMLSelectElement): (chosen: string) => void {
  const input = form.querySelector<HTMLInputElement>("input[type=search]");
  const told = form.querySelector<HTMLElement>("output[for=find]");
  const groups = [...list.querySelectorAll("optgroup")].map((group) => ({
    group,
    options: [...group.querySelectorAll("option")].map((option) => ({
      option,
      words: `${option.textContent} ${option.value}`.toLowerCase()
    }))
  }));
  let chosen = "";

  input?.addEventListener("input", () => {
    const words = input.value.trim().toLowerCase().split(/\s+/u);
    let count = 0;
    const left = groups.flatMap(({group, options}) => {
      const fit = options.filter((one) => words.every((word) => one.words.includes(word)));
      count += fit.length;
      group.replaceChildren(...fit.map(({option}) => option));
      return fit.length > 0 ? [group] : [];
    });
    list.replaceChildren(...left);
    list.value = chosen;
    if (told) told.textContent = input.value.trim() === "" ? "" : explore.found(count);
  });
  // A press on the enter key leads on to what was found.
  input?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    list.focus();
  });

  return (id) => {
    chosen = id;
    list.value = id;
  };
}
