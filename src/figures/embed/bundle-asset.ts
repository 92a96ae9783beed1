// A script or a style sheet with all it imports as one small text, for pages and files that bring everything along.
import {createHash} from "node:crypto";
import {join} from "node:path";

import {buildSync} from "esbuild";

import {spoken} from "../../language/traditional.ts";
import {flattenLayers} from "../flatten-layers.ts";
import {scripts, styles} from "../oldest-browsers.ts";

const made = new Map<string, string>();

/**
 * The text of a source file, its path written from the root of the project. Throws where it does not
 * compile.
 */
export function bundle(path: string): string {
  const known = made.get(path);
  if (known !== undefined) return known;
  const {outputFiles} = buildSync({
    entryPoints: [join(process.cwd(), path)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: path.endsWith(".css") ? styles : scripts,
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent"
  });
  const built = spoken(outputFiles[0]?.text.trim() ?? "");
  const text = path.endsWith(".css") ? flattenLayers(built) : built;
  made.set(path, text);
  return text;
}

/** The hash of a text as a content policy or an integrity attribute writes it. */
export function hash(
  text: string,
  algorithm: "sha256" | "sha384"
): `${typeof algorithm}-${string}` {
  return `${algorithm}-${createHash(algorithm).update(text).digest("base64")}`;
}
