// The explorer's page: form, address bar, drawing, and what was wrong with an address.
import "./array-at.ts";

import type {ExplorerIndex} from "../../model/figures/explore.ts";
import {explore} from "../../words/zh/figures/explore.ts";
import {make} from "../dom.ts";
import {exportPanel} from "./export-panel.ts";
import {createRenderer} from "./load-and-draw.ts";
import {panelOf} from "./panel.ts";
import {resolveState} from "./resolve-state.ts";
import {type AddressFault, type Ask, readState, type State, writeState} from "./state.ts";

const form = document.querySelector<HTMLFormElement>("form[data-explorer]");
const figure = document.querySelector<HTMLElement>("figure[data-explored]");
const status = document.querySelector<HTMLElement>("[data-status]");
const data = document.querySelector("[data-index]")?.textContent;

if (form && figure && status && data)
  start(form, figure, status, JSON.parse(data) as ExplorerIndex);

function start(
  form: HTMLFormElement,
  figure: HTMLElement,
  status: HTMLElement,
  index: ExplorerIndex
): void {
  // On a narrow page the list of series is one line that opens, and the places are folded.
  if (matchMedia("(max-width: 60rem)").matches) {
    form.querySelector("select[size]")?.removeAttribute("size");
    for (const fold of form.querySelectorAll("details")) fold.removeAttribute("open");
  }
  const offer = exportPanel(index);
  const show = createRenderer(index, {figure, status}, offer.drawn);
  const sync = panelOf(form, index, choose);
  addEventListener("popstate", open);
  open();
  form.dataset["ready"] = "";

  /** Reads the address: on arrival, and on every way back and forward. */
  function open(): void {
    const {ask, faults} = readState(location.search);
    const settled = resolveState(index, ask);
    tell([...faults, ...settled.faults]);
    turn(settled.state);
  }

  /** Takes a choice made in the form, and writes it into the address. */
  function choose(ask: Ask): void {
    const {state} = resolveState(index, ask);
    const search = writeState(state);
    tell([]);
    if (search !== location.search) history.pushState(null, "", search);
    turn(state);
  }

  function turn(state: State): void {
    sync(state);
    offer.turn(state);
    show(state);
  }
}

/** Says what was wrong with the address, one line for each key. */
function tell(faults: readonly AddressFault[]): void {
  const room = document.querySelector<HTMLElement>("[data-faults]");
  if (!room) return;
  room.hidden = faults.length === 0;
  room
    .querySelector("ul")
    ?.replaceChildren(
      ...faults.map(({key, value, why, reason}) =>
        make("li", "", explore.fault(key, why, value, reason ?? ""))
      )
    );
}
