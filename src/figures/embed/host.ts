// The script for pages that hold embeds: its text, its name by its contents, the hash that hosts check.

import {sha256} from "../../sha256.ts";
import {bundle, integrityOf} from "./bundle-asset.ts";

/** A script at an address that never changes its bytes. */
export interface Host {
  text: string;
  /** Its path below the base path; `public/` keeps every one that was ever published. */
  path: string;
  integrity: string;
}

/** The script as it is now. */
export function host(): Host {
  const text = `${bundle("src/client/embed/host.ts")}\n`;
  return {text, path: `embed.${nameOf(text)}.js`, integrity: integrityOf(text, "sha384")};
}

/** What a script is named by: the first characters of the hash of its bytes. */
export function nameOf(text: string): string {
  return sha256(text).slice(0, 8);
}
