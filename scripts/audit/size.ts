// What the whole site costs whoever keeps it: bytes and files of the present state, and what each release adds; and
// that pictures are light enough to be posted.
import {statSync} from "node:fs";
import {join} from "node:path";

import {inOrder} from "../../src/domain/versions/releases.ts";
import type {Built, Findings} from "./built.ts";

/**
 * The most that the present state may take, and what each release may add to it: with the first, which all later ones
 * share, 50 MB.
 */
export const limits = {
  live: {bytes: 46_000_000, files: 2_400},
  first: {bytes: 4_000_000, files: 150},
  later: {bytes: 2_000_000, files: 150}
};

/** The most a picture of a figure or a story may weigh: what WeChat takes into the text of an article. */
export const pictureLimit = 1_000_000;

/** The version of the release a file belongs to. */
const frozen = /^(?:data\/v|v\/)(\d[^/]*)\//u;

/** Bytes and files, of the present state under `live`, and of each release. */
export function sizes(site: Pick<Built, "files">, size: (file: string) => number) {
  const found = new Map([["live", {bytes: 0, files: 0}]]);
  for (const file of site.files) {
    const part = frozen.exec(file)?.[1] ?? "live";
    const {bytes, files} = found.get(part) ?? {bytes: 0, files: 0};
    found.set(part, {bytes: bytes + size(file), files: files + 1});
  }
  return found;
}

/** How many bytes a file of a built folder has. */
export const sizeIn =
  (folder: string) =>
  (file: string): number =>
    statSync(join(folder, file)).size;

/** The parts of a built site that are over their limit. */
export function overSize(site: Built, size: (file: string) => number): Findings {
  const found = sizes(site, size);
  const versions = [...found.keys()].filter((part) => part !== "live");
  const [oldest] = inOrder(versions.map((version) => ({version, date: ""})));
  return [...found].flatMap(([part, {bytes, files}]) => {
    const of = part === "live" ? part : part === oldest?.version ? "first" : "later";
    const most = limits[of];
    return bytes > most.bytes || files > most.files
      ? [`${part}: ${bytes} bytes in ${files} files; at most ${most.bytes} in ${most.files}`]
      : [];
  });
}

/** The pictures that WeChat does not take into an article. */
export function heavyPictures(
  site: Pick<Built, "files">,
  size: (file: string) => number
): Findings {
  return [...site.files]
    .filter((file) => /^(?:figures|stories)\/.*\.png$/u.test(file) && size(file) > pictureLimit)
    .map((file) => `${file}: ${size(file)} bytes; at most ${pictureLimit}`);
}
