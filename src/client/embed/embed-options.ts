// What the address of an embed asks for: its switches, and those that are wrong.
import {frame} from "../../words/zh/outside/embed-console.ts";
import {isSlip, own} from "../address.ts";

/** How an embed is to be shown. */
export interface Switches {
  /** no: the title is for those who listen only; the host's page has a heading of its own. */
  title: boolean;
  /** Whether the table is there to be opened, stands open, or is left out. */
  table: "folded" | "open" | "none";
  /** auto: as the reader's device has it. */
  theme: "auto" | "light" | "dark";
  /** The id or the name of the place or series that stands out; null for none. */
  place: string | null;
}

/** What is read from an address. */
export interface Read {
  switches: Switches;
  /** What is wrong, in words for the console. */
  faults: string[];
}

/** Values of a switch, and what they stand for. */
const values = {
  title: {"0": false, "1": true},
  table: {"0": "none", "1": "open"},
  theme: {auto: "auto", light: "light", dark: "dark"}
} as const;

const names = ["place", ...Object.keys(values)];

/** Reads the `?…` part of an address; what is wrong, or ours but for a slip, falls back and is told. */
export function readOptions(search: string): Read {
  const switches: Switches = {title: true, table: "folded", theme: "auto", place: null};
  const faults: string[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (name === "place") switches.place = value;
    else {
      const known = own<Readonly<Record<string, boolean | string>>>(values, name);
      const meant = known && own(known, value);
      if (meant !== undefined) Object.assign(switches, {[name]: meant});
      else if (known) faults.push(frame.value(name, value));
      else if (isSlip(name, names)) faults.push(frame.name(name));
    }
  }
  return {switches, faults};
}

/**
 * The name of the group that a `place` means: its id by `ids`, or the name itself; null where the
 * figure has no such group.
 */
export function groupOf(
  place: string,
  ids: Readonly<Record<string, string>>,
  groups: readonly string[]
): string | null {
  const name = own(ids, place) ?? place;
  return groups.find((group) => group === name) ?? null;
}
