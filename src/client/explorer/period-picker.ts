// The lists of periods that a drawing needs: the years of a line, the period of a rank, the two of a change.
import {byPeriod} from "../../domain/period.ts";
import type {ExplorerIndex} from "../../model/figures/explore.ts";
import {explore} from "../../words/zh/figures/explore.ts";
import {countsOf, meetings, periodsOf, placesAt, seriesOf} from "./availability.ts";
import {changeRefusal, pairs, rankRefusal} from "./compatibility.ts";
import {field, option} from "./fields.ts";
import {formatPeriod} from "./format-period.ts";
import {yearsOf} from "./resolve-state.ts";
import type {Ask, State} from "./state.ts";

const names = ["since", "until", "at", "before", "after"] as const;

/** Attaches handlers to the lists; gives what brings them in line with a state. */
export function periodsPanel(
  form: HTMLFormElement,
  index: ExplorerIndex,
  change: (ask: Ask) => void
): (state: State) => void {
  const lists = names.map((name) => ({name, list: field<HTMLSelectElement>(form, name)}));
  for (const {name, list} of lists)
    list.addEventListener("change", () => {
      change({[name]: list.value === "" ? undefined : list.value});
    });
  return (state) => {
    const options = optionsOf(index, state);
    for (const {name, list} of lists) {
      const own = options[name];
      const label = list.closest<HTMLElement>("label");
      if (label) label.hidden = own.length === 0;
      list.replaceChildren(...own);
      list.value = state[name] ?? "";
    }
  };
}

type Options = Record<(typeof names)[number], HTMLOptionElement[]>;

/** The options of each list; a list without any is not shown. */
function optionsOf(index: ExplorerIndex, state: State): Options {
  const none: Options = {since: [], until: [], at: [], before: [], after: []};
  const series = seriesOf(index, state.series);
  if (!series || countsOf(index, series, state.kind).size === 0) return none;
  const periods = periodsOf(series, state.kind).sort((a, b) => byPeriod(b, a));
  const {kind, before, since} = state;
  switch (state.chart) {
    case "line": {
      const years = yearsOf(series, kind);
      return {
        ...none,
        since: [
          option("", explore.earliest),
          ...years.map((year) => option(year, formatPeriod(year)))
        ],
        until: [
          option("", explore.latest),
          ...years
            .reverse()
            .map((year) =>
              option(year, formatPeriod(year), since !== null && year < since ? "reversed" : null)
            )
        ]
      };
    }
    case "change": {
      const possible = new Set(pairs(index, state).map((pair) => pair.before));
      return {
        ...none,
        before: periods.map((at) =>
          option(at, formatPeriod(at, kind), possible.has(at) ? null : "no_pair")
        ),
        after: periods
          .filter((at) => before === null || byPeriod(at, before) > 0)
          .map((at) =>
            option(
              at,
              formatPeriod(at, kind),
              before === null ? null : changeRefusal(index, state, before, at)
            )
          )
      };
    }
    default: {
      if (state.chart === "scatter" && state.places.length === 1) return none;
      const other = seriesOf(index, state.with);
      const met = other ? meetings(index, series, kind, other) : null;
      const count = (at: string) =>
        met
          ? (met.find(({period}) => period === at)?.places.length ?? 0)
          : placesAt(index, series, kind, at).length;
      const at = periods
        .filter((period) => count(period) > 0)
        .map((period) =>
          option(
            period,
            explore.held(formatPeriod(period, kind), count(period)),
            rankRefusal(index, state, period)
          )
        );
      return {...none, at};
    }
  }
}
