// Nothing is exported for nobody: what is dead, or dead but for its tests, is seen here and goes.
import {readFileSync} from "node:fs";

import {expect, test} from "vitest";

import {bare, importsOf, type Module, modulesOf, testsOf} from "../tests/harness/source.ts";

/** Exports that are found by their name or file and not by an import, each with who finds them. */
const called: [file: RegExp, name: string, by: string][] = [
  [/^src\/pages\//, "getStaticPaths", "Astro"],
  [/^src\/pages\//, "GET", "Astro"],
  [/^src\/pages\//, "prerender", "Astro"],
  [/^src\/middleware\.ts$/, "onRequest", "Astro"],
  [/^scripts\/headers-file\.ts$/, "headersFile", "the test that writes deploy/_headers"]
];

/** A value that a module exports; types cost nothing and are left out. */
const exported = /^export (?:async )?(?:const|let|function\*?|class|enum) (\w+)/gm;

const modules = modulesOf().filter(({path}) => !path.endsWith(".css"));
const configs = ["astro.config.mjs", "vitest.config.ts"].map((path) => ({
  ...{path, room: ""},
  text: readFileSync(path, "utf8")
}));
const users = usersOf([...modules, ...configs]);
const testers = usersOf(testsOf().map((file) => ({...file, room: ""})));

test("every exported value is used by another module, or by its own and by a test", () => {
  const exports = modules.flatMap(({path, text}) => {
    const own = bare(text);
    return [...own.matchAll(exported)].map(([, name = ""]) => ({path, name, own}));
  });
  expect(exports.length).toBeGreaterThan(1000);
  const idle = exports.filter(({path, name, own}) => {
    if (called.some(([file, known]) => known === name && file.test(path))) return false;
    const says = new RegExp(`\\b${name}\\b|^\\* as `, "g");
    if (users.get(path)?.some((text) => text.match(says))) return false;
    const tested = testers.get(path)?.some((text) => text.match(says)) ?? false;
    return !tested || own.match(says)?.length === 1;
  });
  expect(idle.map(({path, name}) => `${path}: ${name}`)).toEqual([]);
});

/** What is said by all that import a file, by its path: the names they import. */
function usersOf(files: readonly Module[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const file of files) {
    for (const {target, names} of importsOf({...file, text: bare(file.text)})) {
      const path = `${target.startsWith("scripts/") ? "" : "src/"}${target}`;
      const full = /\.\w+$/.test(path) ? path : `${path}.ts`;
      found.set(full, [...(found.get(full) ?? []), names]);
    }
  }
  return found;
}
