// The whole script of an embed, which stands in its page: switches, touch, height. It keeps nothing.
import {frame} from "../../words/zh/outside/embed-console.ts";
import {type Memory, untouched} from "../figure/figure-state.ts";
import {wake} from "../figure/interactive-figure.ts";
import {namesOf} from "../figure/read-figure.ts";
import {unpacked} from "../figure/unpack-points.ts";
import {groupOf, read} from "./embed-options.ts";
import {tell} from "./post-height.ts";

const {switches, faults} = read(location.search);
const root = document.documentElement;
// Before the body is there, so that nothing is seen to change.
if (switches.theme !== "auto") root.dataset["theme"] = switches.theme;
root.toggleAttribute("data-untitled", !switches.title);
root.toggleAttribute("data-untabled", switches.table === "none");
document.addEventListener("DOMContentLoaded", start);

function start(): void {
  const figure = document.querySelector<HTMLElement>("figure[data-figure]");
  if (!figure) return;
  const fold = figure.querySelector<HTMLDetailsElement>("details.data");
  if (fold && switches.table === "open") fold.open = true;
  const focus = switches.place === null ? null : placeOf(figure, switches.place);
  const memory: Memory = {recall: () => ({...untouched, focus}), keep: () => undefined};
  wake(figure, memory);
  for (const fault of faults) console.warn(fault);
  tell(figure.dataset["figure"] ?? "");
}

/** The group that a place means; what is unknown is told. */
function placeOf(figure: HTMLElement, place: string): string | null {
  const group = groupOf(place, namesOf(figure), groupsOf(figure));
  if (group === null) faults.push(frame.value("place", place));
  return group;
}

function groupsOf(figure: HTMLElement): string[] {
  const svg = figure.querySelector<SVGSVGElement>("svg[data-points]");
  return [...new Set(unpacked(svg?.dataset["points"]).map(({group}) => group))].filter(
    (group) => group !== ""
  );
}
