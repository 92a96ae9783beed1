// The newest release and what the present state calls itself: asked once for a build, told everywhere.
import {catalogue, figures, frozen} from "../catalogue.ts";
import type {Publication} from "../citations/citation-item.ts";
import {codes} from "../citations/codes.ts";
import {publication} from "../citations/publication.ts";
import {newestRelease, presentState, unreleased} from "../domain/versions/releases.ts";
import {steps} from "./data/_release-diffs.ts";

/** The release these pages are made for, while one is cut. */
export const cutting = process.env["RELEASE"];
/** The newest release, where there is one. */
export const release = newestRelease(catalogue.releases);

const versions = frozen.releases.map(({version}) => version);
const named = publication(catalogue, release ?? {version: unreleased, date: ""});
/** Whether a cell differs from the newest frozen release, or a sentence or a figure from all of them. */
const changed = () => {
  const kept = new Set(frozen.codes.map(({code}) => code));
  return (
    steps().some(({to, rows}) => to === unreleased && rows.length > 0) ||
    codes(figures, named.release, named.setting, frozen.codes).some(({code}) => !kept.has(code))
  );
};

/** The release this is, or what the state calls itself until it is one. */
export const state =
  cutting === undefined
    ? presentState(catalogue.releases, versions, release !== undefined && changed())
    : presentState(catalogue.releases, [...versions, cutting], false);

/** The frozen release that these pages are, where they are one. */
const cited =
  state.date === "" ? undefined : frozen.releases.find(({version}) => version === state.version);
/** Names, release and publisher, as the words about figures need them. */
export const imprint: Publication = {
  ...publication(catalogue, state),
  kept: frozen.codes,
  ...(release === undefined ? {} : {day: release.date}),
  ...(cited === undefined ? {} : {pinned: cited})
};
