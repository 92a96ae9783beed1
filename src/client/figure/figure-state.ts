// What a reader has chosen in a figure, and its form in an address.

/** The state of one figure. Null and empty are how it was drawn. */
export interface Choice {
  /** The group that stands out. */
  focus: string | null;
  /** Groups left out of the drawing. */
  hide: readonly string[];
  /** How lines are sorted. */
  sort: string | null;
  /** `lead`: only what holds a lead. */
  role: string | null;
  /** The part that is enlarged. */
  part: string | null;
  /** The period that is shown, of a figure that holds several. */
  year: string | null;
}

/** As drawn. */
export const untouched: Choice = {
  focus: null,
  hide: [],
  sort: null,
  role: null,
  part: null,
  year: null
};

const keys = ["focus", "hide", "sort", "role", "part", "year"] as const;

/** Reads what an address (its `?…` part) says about the figure `id`. */
export function decode(search: string, id: string): Choice {
  const params = new URLSearchParams(search);
  const one = (key: string) => params.get(`${id}.${key}`);
  return {
    focus: one("focus"),
    hide: params.getAll(`${id}.hide`),
    sort: one("sort"),
    role: one("role"),
    part: one("part"),
    year: one("year")
  };
}

/** The `?…` part of an address with the choice written in; what others wrote stays. */
export function encode(search: string, id: string, choice: Choice): string {
  const params = new URLSearchParams(search);
  for (const key of keys) {
    params.delete(`${id}.${key}`);
    for (const value of [choice[key]].flat())
      if (value !== null) params.append(`${id}.${key}`, value);
  }
  const text = params.toString();
  return text === "" ? "" : `?${text}`;
}

/** Puts the choice into the address bar; a frame without history keeps it to itself. */
export function keep(id: string, choice: Choice, step: boolean): void {
  try {
    const address = `${location.pathname}${encode(location.search, id, choice)}${location.hash}`;
    if (step) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  } catch {
    // A sandboxed frame may not change its address: the choice holds until it is closed.
  }
}

/** Where the choice of a figure is kept while the page is open. */
export interface Memory {
  /** What is kept of the figure `id`. */
  recall: (id: string) => Choice;
  /** Keeps it; a `step` can be taken back with the browser's own button. */
  keep: (id: string, choice: Choice, step: boolean) => void;
}

/** The address bar: a link carries the choice along. */
export const bar: Memory = {recall: (id) => decode(location.search, id), keep};
