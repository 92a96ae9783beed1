// The places to tick, by level; those without a figure say so and can be ticked all the same.
import {groupBy} from "../../domain/group-by.ts";
import type {ExplorerIndex} from "../../model/figures/explore.ts";
import {explore} from "../../words/zh/figures/explore.ts";
import {make} from "../dom.ts";
import {countsOf, seriesOf} from "./availability.ts";
import type {State} from "./state.ts";

/** Levels from large to small, as they are listed in words. */
const order = Object.keys(explore.levels);

/** Fills the room for places; gives what brings them in line with a state. */
export function placesPanel(
  form: HTMLFormElement,
  index: ExplorerIndex,
  choose: (ids: readonly string[]) => void
): (state: State) => void {
  const room = form.querySelector<HTMLElement>("[data-places]");
  const output = form.querySelector<HTMLElement>("[data-chosen]");
  let having = new Set<string>();
  const boxes = index.places.map(({id, name, level}) => {
    const input = make("input", "");
    input.type = "checkbox";
    input.value = id;
    return {id, level, input, element: make("label", "", input, make("span", "", name))};
  });
  const ticked = (): string[] => boxes.filter(({input}) => input.checked).map(({id}) => id);
  const groups = [...groupBy(boxes, ({level}) => level)].sort(
    ([a], [b]) => order.indexOf(a) - order.indexOf(b)
  );
  /** Places without a figure stand apart, folded: the reason is said once. */
  const folded = make("summary", "quiet");
  const silents = make("div", "level");
  const rest = make("details", "silent", folded, silents);
  const lists = new Map<string, HTMLElement>();
  for (const [level, own] of groups) {
    const list = make("div", "level", ...own.map(({element}) => element));
    const head = make("span", "quiet", explore.levels[level] ?? level);
    list.prepend(head);
    list.setAttribute("role", "group");
    list.setAttribute("aria-label", explore.levels[level] ?? level);
    lists.set(level, list);
  }
  room?.append(...lists.values(), rest);
  room?.addEventListener("change", () => {
    choose(ticked());
  });
  form.querySelector("[data-every]")?.addEventListener("click", () => {
    choose(boxes.filter(({id}) => having.has(id)).map(({id}) => id));
  });
  form.querySelector("[data-none]")?.addEventListener("click", () => {
    choose([]);
  });

  return (state) => {
    const series = seriesOf(index, state.series);
    having = new Set(series ? countsOf(index, series, state.kind).keys() : []);
    for (const {id, level, input, element} of boxes) {
      input.checked = state.places.includes(id);
      (having.has(id) ? lists.get(level) : silents)?.append(element);
    }
    for (const list of lists.values()) list.hidden = !list.querySelector("input");
    const silent = boxes.filter(({id}) => !having.has(id));
    rest.hidden = silent.length === 0;
    folded.textContent = explore.silentPlaces(silent.length);
    // What is chosen is never out of sight.
    if (silent.some(({input}) => input.checked)) rest.open = true;
    if (output) output.textContent = explore.chosen(state.places.length);
  };
}
