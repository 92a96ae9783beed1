// Every code the site answers for: those of what it says now, and those of frozen releases.
import {catalogue, figures} from "../../catalogue.ts";
import type {CodeEntry} from "../../model/code.ts";
import {codes, union} from "../../quote/codes.ts";
import {imprint as imprintOf} from "../../quote/imprint.ts";

/** Names, release and publisher, as the words about figures need them. */
export const imprint = imprintOf(catalogue);

/** The codes of the site as it stands. */
export const current: readonly CodeEntry[] = codes(figures, imprint.release, imprint.setting);

/** Those and the ones of earlier releases, sorted by code; `current` marks what the site says now. */
export const all: readonly (CodeEntry & {current: boolean})[] = union([current]).map((entry) => ({
  ...entry,
  current: current.some(({code}) => code === entry.code)
}));

/** A list of entries as JSON, one a line. */
export function lines(entries: readonly object[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}
