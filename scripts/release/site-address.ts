// The address of the site in what is frozen: none is kept, and every build puts in that of the day.
import type {Files} from "./archive.ts";

/** Stands for scheme and host while a release is cut and in what is frozen. Nobody can ever own it (RFC 2606). */
export const anySite = "https://site.invalid";

/** The frozen files that name the site: the descriptor and the pages. Tables never do, so that their hashes stay. */
const naming = /(?:^|\/)(?:datapackage\.json|index\.html)$/u;

/** A text that was made at {@link anySite}, without the base path below which it was made. */
export function withoutBase(bytes: Uint8Array, base: string): Uint8Array {
  return replaced(bytes, [[new URL(base, anySite).href, `${anySite}/`]]);
}

/** The files of a release as a site serves them; `home` is the full address of its home page. */
export function addressed(files: Files, home: string): Files {
  const at: [string, string][] = [
    [`${anySite}/`, home],
    [anySite, new URL(home).origin]
  ];
  return new Map(
    [...files].map(([path, bytes]) => [path, naming.test(path) ? replaced(bytes, at) : bytes])
  );
}

function replaced(bytes: Uint8Array, pairs: readonly [string, string][]): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  const now = pairs.reduce((told, [old, put]) => told.replaceAll(old, () => put), text);
  return new TextEncoder().encode(now);
}
