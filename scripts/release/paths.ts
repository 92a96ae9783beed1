// Where the downloads stand on the site: the present ones, those of a release, those of the newest.

/** The present ones. */
export const live = "data/";
/** The same bytes as the newest frozen release. */
export const latest = "data/latest/";
/** The codes of the present state, for verifying quotations. */
export const codes = "verify/current.json";

/** Those of a release. */
export function home(version: string): string {
  return `data/v${version}/`;
}

/** The pinned pages of a release and what they load. */
export function pinnedHome(version: string): string {
  return `v/${version}/`;
}

/** Whether a built file is a present download: no page, no copy of a release, no list of changes, no sums (a release makes its own). */
export function isLive(name: string): boolean {
  return (
    name.startsWith(live) &&
    !/^data\/(v\d|latest\/|changes\/)|\.(html|gz|br)$|\/SHA256SUMS$/u.test(name)
  );
}

/** The files of a release as the newest: their paths below {@link latest}, and no others. */
export function asLatest(path: string, version: string): string | null {
  return path.startsWith(home(version)) ? `${latest}${path.slice(home(version).length)}` : null;
}

/** A present download as the newest, as long as nothing is frozen. */
export function liveAsLatest(name: string): string | null {
  return isLive(name) || name === `${live}SHA256SUMS`
    ? `${latest}${name.slice(live.length)}`
    : null;
}
