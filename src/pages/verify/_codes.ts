// Every code the site answers for: those of what it says now, and those of frozen releases.
import {catalogue, figures, frozen} from "../../catalogue.ts";
import {codes, union} from "../../citations/codes.ts";
import {imprint as imprintOf} from "../../citations/publication.ts";
import type {CodeEntry} from "../../model/code.ts";

const stated = imprintOf(catalogue);
const said = codes(figures, stated.release, stated.setting);
const kept = new Set(frozen.codes.map(({code}) => code));
/** What was changed after its release was frozen is no longer that release, and not yet the next. */
const changed =
  frozen.releases.some(({version}) => version === stated.release.version) &&
  said.some(({code}) => !kept.has(code));

/** Names, release and publisher, as the words about figures need them. */
export const imprint = changed
  ? {...stated, release: {version: `${stated.release.version}+`, date: ""}}
  : stated;

/** The codes of the site as it stands. */
export const current: readonly CodeEntry[] = changed
  ? codes(figures, imprint.release, imprint.setting)
  : said;

/** Those and the ones of earlier releases, sorted by code; `current` marks what the site says now. */
export const all: readonly (CodeEntry & {current: boolean})[] = union([frozen.codes, current]).map(
  (entry) => ({
    ...entry,
    current: current.some(({code}) => code === entry.code)
  })
);

/** A list of entries as JSON, one a line. */
export function lines(entries: readonly object[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}
