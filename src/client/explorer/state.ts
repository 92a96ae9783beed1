// What is chosen in the explorer, and its form in an address: readable keys, nothing left out.
import type {PeriodKind} from "../../model/evidence/observation.ts";
import {isSlip} from "../address.ts";

/** The four drawings. */
export const charts = ["line", "rank", "change", "scatter"] as const;

/** See {@link charts}. */
export type Chart = (typeof charts)[number];
/** Kinds of period a published figure can have; a goal is none. */
export type Kind = Exclude<PeriodKind, "target">;

/** Kinds in the order they are offered. */
export const kinds: readonly Kind[] = ["year", "as_of", "part_year", "cumulative"];

/** Everything that is chosen. */
export interface State {
  series: string;
  /** The second series, of a scatter only. */
  with: string | null;
  kind: Kind;
  chart: Chart;
  /** Ids of places, in the order of the index. */
  places: readonly string[];
  /** First and last year of a line; null where all is shown. */
  since: string | null;
  until: string | null;
  /** The period of a rank, or of a scatter of places. */
  at: string | null;
  /** The two periods of a change. */
  before: string | null;
  after: string | null;
}

/** The keys of an address, in the order they are written. */
const keys = [
  ...["series", "with", "kind", "chart", "places", "since", "until", "at", "before", "after"]
] as const satisfies readonly string[];

/** One key. */
export type Key = keyof State;

/** What an address asks for, unchecked. */
export type Ask = Partial<Record<Key, string>>;

/** What is wrong with an address, before words are put to it. */
export interface AddressFault {
  key: string;
  value: string;
  why:
    | "unknown_key"
    | "repeated"
    | "unknown_series"
    | "unknown_with"
    | "unknown_kind"
    | "unknown_chart"
    | "unknown_place"
    | "unknown_period"
    | "reversed"
    | "refused";
  /** For what was refused: the code of the reason. */
  reason?: string;
}

/** Reads an address (its `?…` part): what is asked for, and which keys are slips or stand twice. */
export function readState(search: string): {ask: Ask; faults: AddressFault[]} {
  const ask: Ask = {};
  const faults: AddressFault[] = [];
  for (const [key, value] of new URLSearchParams(search)) {
    if (!isKey(key)) {
      if (isSlip(key, keys)) faults.push({key, value, why: "unknown_key"});
    } else if (ask[key] !== undefined) faults.push({key, value, why: "repeated"});
    else ask[key] = value;
  }
  return {ask, faults};
}

/** The state as the `?…` part of an address; commas stay readable. */
export function writeState(state: State): string {
  const pairs = keys.flatMap((key) => {
    const value = state[key];
    if (value === null) return [];
    return [`${key}=${typeof value === "string" ? encode(value) : value.map(encode).join(",")}`];
  });
  return `?${pairs.join("&")}`;
}

/** The state as an address asks for it. */
export function asked(state: State): Ask {
  return readState(writeState(state)).ask;
}

const encode = (text: string): string => encodeURIComponent(text);

function isKey(key: string): key is Key {
  return (keys as readonly string[]).includes(key);
}
