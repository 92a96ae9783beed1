// Where the files of a release stand: in the data folder, on the site, and in the draft they are taken from.

/** The downloads of the present state, below the base path. */
export const live = "data/";
/** The codes of the present state and of all releases, for verifying quotations. */
export const codes = "verify/codes.json";

/** The downloads of a release. */
export function home(version: string): string {
  return `data/v${version}/`;
}

/** The pinned pages of a release. */
export function pinnedHome(version: string): string {
  return `v/${version}/`;
}

/** The path of a file within its release, `data/a.csv` or `embed/x/index.html`, as a path on the site. */
export function onSite(path: string, version: string): string {
  return path.startsWith(live)
    ? home(version) + path.slice(live.length)
    : pinnedHome(version) + path;
}

/** The same below the data folder. */
export function onDisk(path: string, version: string): string {
  return `releases/${version}/${path}`;
}
