// The form of the explorer: what is chosen, what can be, and of all that cannot the reason.
import {groupBy} from "../../domain/group-by.ts";
import type {ExplorerIndex} from "../../model/figures/explore.ts";
import {explore} from "../../words/zh/figures/explore.ts";
import {make} from "../dom.ts";
import {countsOf, kindsOf, seriesOf} from "./availability.ts";
import {refusals, scatterRefusal} from "./compatibility.ts";
import {field, option, reasonText} from "./fields.ts";
import {periodsPanel} from "./period-picker.ts";
import {placesPanel} from "./place-picker.ts";
import {finderOf} from "./series-filter.ts";
import {type Ask, asked, type Chart, type Kind, kinds, type State} from "./state.ts";

/** Takes what is asked for now. */
export type Choose = (ask: Ask) => void;

/** How long a key must rest on a series before it is taken for chosen, in milliseconds. */
const rest = 250;

/** Attaches handlers to the form; gives what brings it in line with a state. */
export function panelOf(
  form: HTMLFormElement,
  index: ExplorerIndex,
  choose: Choose
): (state: State) => void {
  let state: State;
  /** The drawing a reader asked for by hand; it comes back when it can be had again. */
  let wished: Chart | undefined;
  const take = (ask: Ask): void => {
    choose(wished && ask.with === undefined ? {...ask, chart: wished} : ask);
  };
  const change = (ask: Ask): void => {
    take({...asked(state), ...ask});
  };
  const series = field<HTMLSelectElement>(form, "series");
  const other = field<HTMLSelectElement>(form, "with");
  const kind = field<HTMLSelectElement>(form, "kind");
  const radios = [...form.querySelectorAll<HTMLInputElement>("input[name=chart]")];
  const find = finderOf(form, series);
  const places = placesPanel(form, index, (ids) => {
    change({places: ids.join(",")});
  });
  const periods = periodsPanel(form, index, change);

  form.addEventListener("submit", (event) => {
    event.preventDefault();
  });
  // Arrow keys walk through the list: only where they come to rest is it a choice.
  let resting = 0;
  series.addEventListener("change", () => {
    clearTimeout(resting);
    resting = window.setTimeout(pick, rest);
  });
  const pick = (): void => {
    const next = seriesOf(index, series.value);
    const usual = next ? kindsOf(next)[0] : undefined;
    const counts = next && usual ? countsOf(index, next, usual) : new Map<string, number>();
    const keeps = state.places.some((id) => counts.has(id));
    take({series: series.value, ...(keeps ? {places: state.places.join(",")} : {})});
  };
  other.addEventListener("change", () => {
    const {series, kind, places} = asked(state);
    const rest = {series, kind, places} as Ask;
    if (other.value === "") wished = undefined;
    const next = {...state, with: other.value};
    // Where the chosen places share too little with the second series, those that share most are taken.
    if (other.value === "") take(rest);
    else if (refusals(index, next).scatter === null) take({...rest, with: other.value});
    else take({series, kind, with: other.value} as Ask);
  });
  kind.addEventListener("change", () => {
    take({series: state.series, kind: kind.value, places: state.places.join(",")});
  });
  for (const radio of radios)
    radio.addEventListener("change", () => {
      wished = radio.value as Chart;
      change({chart: radio.value});
    });

  return (next) => {
    state = next;
    find(next.series);
    const refused = refusals(index, next);
    for (const radio of radios) {
      const reason = refused[radio.value as Chart];
      radio.checked = radio.value === next.chart;
      // What is drawn for want of anything better stays chosen, with its reason.
      radio.disabled = reason !== null && !radio.checked;
      const hint = radio.closest("label")?.querySelector("small");
      if (hint)
        hint.textContent =
          reason === null ? explore.chartHints[radio.value as Chart] : reasonText(reason);
    }
    fillKinds(kind, index, next);
    fillSecond(other, index, next);
    places(next);
    periods(next);
  };
}

function fillKinds(select: HTMLSelectElement, index: ExplorerIndex, state: State): void {
  const series = seriesOf(index, state.series);
  const count = (kind: Kind) => Object.values(series?.held[kind] ?? {}).flat().length;
  select.replaceChildren(
    ...kinds.map((kind) =>
      count(kind) > 0
        ? option(kind, explore.values(explore.kinds[kind], count(kind)))
        : option(kind, explore.kinds[kind], "nothing")
    )
  );
  select.value = state.kind;
}

function fillSecond(select: HTMLSelectElement, index: ExplorerIndex, state: State): void {
  const one = seriesOf(index, state.series);
  if (!one) return;
  const groups = groupBy(index.series, ({group}) => group);
  select.replaceChildren(
    option("", explore.none),
    ...[...groups].map(([label, all]) => {
      const group = make("optgroup", "");
      group.label = label;
      group.append(
        ...all.map((other) =>
          option(
            other.id,
            explore.named(other.name, other.unit),
            scatterRefusal(index, one, state.kind, other)
          )
        )
      );
      return group;
    })
  );
  select.value = state.with ?? "";
  const output = select.closest("details")?.querySelector("[data-second]");
  if (output) output.textContent = seriesOf(index, state.with)?.name ?? "";
}
