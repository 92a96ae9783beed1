// A script or a style sheet with all it imports as one small text, for pages and files that bring everything along.
import {createHash} from "node:crypto";
import {join} from "node:path";

import {buildSync} from "esbuild";

import {inOwnSigns} from "../../language/traditional.ts";
import {cached} from "../build-cache.ts";
import {flattenLayers} from "../flatten-layers.ts";
import {scripts, styles} from "../oldest-browsers.ts";

const memo = new Map<string, string>();

/**
 * The text of a source file, its path written from the root of the project. Throws where it does not
 * compile.
 */
export function bundle(path: string): string {
  // What is remembered hangs on all code, so a path says what stands there.
  const text = memo.get(path) ?? cached("bundle", path, () => compiled(path));
  memo.set(path, text);
  return text;
}

function compiled(path: string): string {
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
  const text = inOwnSigns(outputFiles[0]?.text.trim() ?? "");
  return path.endsWith(".css") ? flattenLayers(text) : text;
}

/** The hash of a text as a content policy or an integrity attribute writes it. */
export function integrityOf(
  text: string,
  algorithm: "sha256" | "sha384"
): `${typeof algorithm}-${string}` {
  return `${algorithm}-${createHash(algorithm).update(text).digest("base64")}`;
}
