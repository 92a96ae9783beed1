// The script of an embed, asked for once its page is read: touch, height and what its switches ask of them. It keeps nothing.
import {frame} from "../../words/zh/outside/embed-console.ts";
import {type Memory, untouched} from "../figure/figure-state.ts";
import {makeInteractive} from "../figure/interactive-figure.ts";
import {groupsOf, namesOf} from "../figure/read-figure.ts";
import {tabStop} from "../figure/tab-stop.ts";
import {unpacked} from "../figure/unpack-points.ts";
import {groupOf, readOptions} from "./embed-options.ts";
import {postHeight} from "./post-height.ts";

const {switches, faults} = readOptions(location.search);
document.addEventListener("DOMContentLoaded", start);

function start(): void {
  const figure = document.querySelector<HTMLElement>("figure[data-figure]");
  if (!figure) return;
  const fold = figure.querySelector<HTMLDetailsElement>("details.data");
  if (fold && switches.table === "open") fold.open = true;
  const focus = switches.place === null ? null : placeOf(figure, switches.place);
  const memory: Memory = {recall: () => ({...untouched, focus}), keep: () => undefined};
  if (tabStop(figure)) makeInteractive(figure, memory);
  document.documentElement.dataset["scripts"] = "ready";
  for (const fault of faults) console.warn(fault);
  postHeight(figure.dataset["figure"] ?? "");
}

/** The group that a place means; what is unknown is told. */
function placeOf(figure: HTMLElement, place: string): string | null {
  const svg = figure.querySelector<SVGSVGElement>("svg[data-points]");
  const groups = groupsOf(unpacked(svg?.dataset["points"]));
  const group = groupOf(place, namesOf(figure, groups), groups);
  if (group === null) faults.push(frame.value("place", place));
  return group;
}
