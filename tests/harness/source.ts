// The program's own source as the laws of README.md read it: modules by room, what each imports, code without comments.
import {globSync, readFileSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";

const root = resolve(import.meta.dirname, "../..");

/** A file of `src/` or `scripts/`: its path from the root, the room it belongs to, its text. */
export interface Module {
  path: string;
  room: string;
  text: string;
}

/** Every module but tests and fixtures, in order; `nested` are the rooms inside rooms, such as `client/explorer`. */
export const modulesOf = (nested: readonly string[] = []): Module[] =>
  globSync(["src/**/*.{ts,astro,css}", "scripts/**/*.ts"], {cwd: root})
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => !/\.(test|d)\.ts$/.test(path) && !path.startsWith("src/fixtures/"))
    .sort()
    .map((path) => {
      const [top = "", second = ""] = path.split("/");
      const inner = nested.find((name) => path.startsWith(`src/${name}/`));
      const room = inner ?? (top === "scripts" ? top : second.replace(/\.ts$/, ""));
      return {path, room, text: readFileSync(join(root, path), "utf8")};
    });

/** Every test and what tests share. */
export const testsOf = (): Pick<Module, "path" | "text">[] =>
  globSync(["{src,scripts}/**/*.test.ts", "tests/**/*.ts"], {cwd: root}).map((path) => ({
    path: path.replaceAll("\\", "/"),
    text: readFileSync(join(root, path), "utf8")
  }));

/** What a module imports, and how: `type` for types alone, `lazy` by `import()`, `script` in a page's own script. */
export interface Import {
  how: "" | "type" | "lazy" | "script";
  /** A room (`model`), a file of a room (`charts/theme`), or a package. */
  target: string;
  /** The text that says which names: from `import` to `from`; of an `import()` the whole file. */
  names: string;
}

/** Every import of a module. */
export function importsOf({path, text}: Module): Import[] {
  const inScript = path.endsWith(".astro")
    ? [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, body = ""]) => body)
    : [];
  const rest = inScript.reduce((left, body) => left.replace(body, ""), text);
  const at = (how: Import["how"], spec: string, names: string): Import => ({
    ...{how, names},
    target: targetOf(path, spec)
  });
  const read = (source: string, how: Import["how"]) => [
    ...[
      ...source.matchAll(
        /^\s*(?:import|export)\s+(type\s+)?([\w$*,{}\s]*?\s?from\s+)?["']([^"']+)["']/gm
      )
    ].map(([, type, names = "", spec = ""]) => {
      const listed = /^\{([^}]*)\}/.exec(names.trim())?.[1]?.split(",") ?? [];
      const onlyTypes = listed.length > 0 && listed.every((name) => /^\s*(type\s|$)/.test(name));
      return at(how || (type !== undefined || onlyTypes ? "type" : ""), spec, names);
    }),
    ...[...source.matchAll(/(?<![\w.])import\(\s*["']([^"']+)["']/g)].map(([, spec = ""]) =>
      // What a page's own script loads later is the script's as well.
      at(how === "script" ? how : "lazy", spec, text)
    )
  ];
  return [...read(rest, ""), ...inScript.flatMap((body) => read(body, "script"))];
}

function targetOf(path: string, spec: string): string {
  if (!spec.startsWith(".")) return spec;
  const [top = "", ...rest] = relative(root, resolve(root, dirname(path), spec)).split(/[\\/]/);
  return (top === "src" ? rest : [top, ...rest]).join("/").replace(/\.ts$/, "");
}

/** The code without its comments, line numbers kept. */
export function bare(text: string): string {
  return text
    .replace(/(?<![^\s({,;])\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g, (comment) =>
      comment.replace(/[^\n]/g, " ")
    )
    .replace(/(^|\s)\/\/ .*$/gm, "$1");
}

/** The line of a place in a text, counted from 1. */
export function lineOf(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
