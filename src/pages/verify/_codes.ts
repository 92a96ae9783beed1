// Every code the site answers for: those of what it says now, and those of frozen releases.
import {figures, frozen} from "../../catalogue.ts";
import {codes, union} from "../../citations/codes.ts";
import type {CodeEntry} from "../../model/published/code.ts";
import {imprint} from "../_release-state.ts";

/** The codes of the site as it stands. */
export const current: readonly CodeEntry[] = codes(
  figures,
  imprint.release,
  imprint.setting,
  frozen.codes
);

const now = new Set(current.map(({code}) => code));

/** Those and the ones of earlier releases, sorted by code; `current` marks what the site says now. */
export const all: readonly (CodeEntry & {current: boolean})[] = union([frozen.codes, current]).map(
  (entry) => ({
    ...entry,
    current: now.has(entry.code)
  })
);

/** A list of entries as JSON, one a line. */
export function lines(entries: readonly object[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}
