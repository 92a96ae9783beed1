// The one text filter of the lists: several words narrow, full width equals half width, a step back keeps word and list.
import {normalized} from "../../search/question/normalize.ts";
import {holdsAll, wordsOf} from "../../search/question/text-filter.ts";

/** A thing in a list: what is said of it, and how it is shown or hidden. */
export interface Filtered {
  text: string;
  show: (fits: boolean) => void;
}

/** Narrows a list by what is typed; `told` hears how many are left, null where nothing is typed. */
export function filterBy(
  input: HTMLInputElement,
  list: readonly Filtered[],
  told: (count: number | null) => void
): void {
  const texts = list.map(({text}) => normalized(text));
  const narrow = (): void => {
    const words = wordsOf(input.value);
    let count = 0;
    list.forEach(({show}, index) => {
      const fits = holdsAll(texts[index] ?? "", words);
      if (fits) count += 1;
      show(fits);
    });
    told(words.length === 0 ? null : count);
  };
  input.addEventListener("input", narrow);
  // A reader may have typed before this module came.
  narrow();
  // A browser may put the word in again after a step back, once the page is there.
  window.addEventListener("pageshow", narrow);
}
