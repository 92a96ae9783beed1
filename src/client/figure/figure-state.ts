// What a reader has chosen in a figure, and its form in an address.
import {own} from "../address.ts";

/** The state of one figure. Null and empty are how it was drawn. */
export interface FigureState {
  /** The group that stands out. */
  focus: string | null;
  /** Groups left out of the drawing. */
  hide: readonly string[];
  /** How lines are sorted. */
  sort: string | null;
  /** `lead`: only what holds a lead. */
  role: string | null;
  /** The period that is shown, of a figure that holds several. */
  year: string | null;
}

/** As drawn. */
export const untouched: FigureState = {
  focus: null,
  hide: [],
  sort: null,
  role: null,
  year: null
};

const keys = ["focus", "hide", "sort", "role", "year"] as const;

/** Names of groups by their ids. An address says the id, which outlives a renaming; a name is understood as well. */
export type Names = Readonly<Record<string, string>>;

/** The choices that name a group. */
const groups: readonly string[] = ["focus", "hide", "part"];

/** Reads what an address (its `?…` part) says about the figure `id`. */
export function decode(search: string, id: string, names: Names = {}): FigureState {
  const params = new URLSearchParams(search);
  const named = (value: string) => own(names, value) ?? value;
  const one = (key: string) => {
    const value = params.get(`${id}.${key}`);
    return value !== null && groups.includes(key) ? named(value) : value;
  };
  return {
    // Addresses of the time when a chapter was enlarged name it as a part.
    focus: one("focus") ?? one("part"),
    hide: params.getAll(`${id}.hide`).map(named),
    sort: one("sort"),
    role: one("role"),
    year: one("year")
  };
}

/** The `?…` part of an address with the choice written in; what others wrote stays. */
export function encode(search: string, id: string, choice: FigureState, names: Names = {}): string {
  const ids = new Map(Object.entries(names).map(([own, name]) => [name, own]));
  const params = new URLSearchParams(search);
  for (const key of keys) {
    params.delete(`${id}.${key}`);
    for (const value of [choice[key]].flat())
      if (value !== null)
        params.append(`${id}.${key}`, groups.includes(key) ? (ids.get(value) ?? value) : value);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** Puts the choice into the address bar; a frame without history keeps it to itself. */
function keepState(id: string, choice: FigureState, names: Names): void {
  try {
    const address = `${location.pathname}${encode(location.search, id, choice, names)}${location.hash}`;
    history.replaceState(null, "", address);
  } catch {
    // A sandboxed frame may not change its address: the choice holds until it is closed.
  }
}

/** Where the choice of a figure is kept while the page is open. */
export interface Memory {
  /** What is kept of the figure `id`. */
  recall: (id: string, names: Names) => FigureState;
  /** Keeps it. */
  keep: (id: string, choice: FigureState, names: Names) => void;
}

/** The address bar: a link carries the choice along. */
export const bar: Memory = {
  recall: (id, names) => decode(location.search, id, names),
  keep: keepState
};
