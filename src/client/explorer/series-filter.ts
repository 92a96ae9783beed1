// The list of series, narrowed by the words typed above it.
import {explore} from "../../words/zh/figures/explore.ts";
import {filterBy} from "../filters/text-filter.ts";

/** Attaches handlers to the search over a list; gives what marks the series that is drawn. */
export function finderOf(form: HTMLFormElement, list: HTMLSelectElement): (chosen: string) => void {
  const input = form.querySelector<HTMLInputElement>("input[type=search]");
  const output = form.querySelector<HTMLElement>("output[for=find]");
  const groups = [...list.querySelectorAll("optgroup")].map((group) => ({
    group,
    options: [...group.querySelectorAll("option")].map((option) => ({option, fits: true}))
  }));
  let chosen = "";

  if (input) {
    filterBy(
      input,
      groups.flatMap(({group, options}) =>
        options.map((one) => ({
          text: `${one.option.textContent} ${one.option.value} ${group.label}`,
          show: (fits: boolean) => {
            one.fits = fits;
          }
        }))
      ),
      (count) => {
        // A hidden option would still be reached by the arrow keys on old phones: it is taken out.
        const left = groups.flatMap(({group, options}) => {
          const fit = options.filter(({fits}) => fits);
          group.replaceChildren(...fit.map(({option}) => option));
          return fit.length > 0 ? [group] : [];
        });
        list.replaceChildren(...left);
        list.value = chosen;
        if (output) output.textContent = count === null ? "" : explore.found(count);
      }
    );
    // A press on the enter key leads on to what was found.
    input.addEventListener("keydown", (event) => {
      if (event.key !== "Enter") return;
      event.preventDefault();
      list.focus();
    });
  }

  return (id) => {
    chosen = id;
    list.value = id;
  };
}
