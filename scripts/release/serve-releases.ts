// What a site serves of its frozen releases: each file at its address, and the schema of a table once, at the release that had it first.
import {archiveOf, type Files} from "./archive.ts";
import {linkedDescriptor, readDescriptor} from "./descriptor.ts";
import type {Release} from "./frozen.ts";
import {home, onSite} from "./paths.ts";
import {addressed} from "./site-address.ts";

/** The descriptor of a release by its path within it. */
const descriptor = "data/datapackage.json";

/** The path on the site of a table's schema as a release had it first. */
const schemaPath = (version: string, name: string): string =>
  `${home(version)}schemas/${name}.json`;

/**
 * The files of each release that are its own, by their path on the site: what was frozen, with the address of the site,
 * and the schemas that are new. `at` is the full address of the home page.
 */
export function servedReleases(
  releases: readonly Release[],
  at: string
): {version: string; files: Files; archive: () => Uint8Array}[] {
  const firstOf = new Map<string, string>();
  return releases.map(({version, lines, files}, index) => {
    const held = addressed(files(), at);
    const own = new Map<string, Uint8Array>();
    for (const {path, first} of lines)
      if (first === version) own.set(onSite(path, version), held.get(path) ?? new Uint8Array());
    const described = held.get(descriptor);
    if (described) {
      const known = new Map<string, string>();
      for (const {name, schema} of readDescriptor(described).resources) {
        const text = `${JSON.stringify(schema)}\n`;
        const first = firstOf.get(`${name} ${text}`);
        if (first === undefined) {
          firstOf.set(`${name} ${text}`, version);
          own.set(schemaPath(version, name), new TextEncoder().encode(text));
        } else known.set(name, new URL(schemaPath(first, name), at).href);
      }
      // That of the first says everything, and stays as it was published.
      if (index > 0) own.set(onSite(descriptor, version), linkedDescriptor(described, known));
    }
    return {version, files: own, archive: () => archiveOf(held)};
  });
}
