// The laws of README.md that can be read off the source: who imports whom, no facts in code, one door
// to each folder. What a test file imports is its own affair.
import {dirname} from "node:path";

import {expect, test} from "vitest";

import {facts} from "../tests/harness/facts.ts";
import {
  bare,
  type Import,
  importsOf,
  lineOf,
  type Module,
  modulesOf,
  testsOf
} from "../tests/harness/source.ts";

/**
 * Who may import whom, besides its own room. `type x`: its types only; `lazy x`: only by `import()`;
 * `script x`: only inside `<script>`; `x*`: all packages whose name begins so.
 */
const table: Record<string, string[]> = {
  folders: [],
  sha256: ["node:crypto"],
  model: ["zod", "domain/period"],
  routes: ["type model"],
  domain: ["type model", "routes"],
  language: ["opencc-js/cn2t"],
  words: ["type model", "type search", "domain/period"],
  search: [],
  "search/index": [
    ...["routes", "type model", "domain/period", "words", "search/entry"],
    ...["pinyin-pro", "opencc-js/t2cn"]
  ],
  citations: [
    "routes",
    "domain/period",
    "downloads/figure-csv",
    "type model",
    "words",
    "charts",
    "sha256"
  ],
  charts: ["type model", "domain", "words", "@observablehq/plot", "d3*"],
  figures: [
    ...["folders", "sha256", "routes", "model", "words", "charts", "language", "node:*"],
    "linkedom",
    ...["@resvg/resvg-js", "subset-font", "esbuild", "qrcode-generator"],
    ...["postcss", "@csstools/postcss-cascade-layers"]
  ],
  downloads: [
    ...["routes", "model", "domain", "words", "figures", "node:*"],
    ...["zod", "fflate", "hucre", "hyparquet-writer", "docx", "pptxgenjs"]
  ],
  client: ["type model", "words", "type search", "search/question"],
  // Only here may Plot reach the browser, and what of the press needs nothing but text.
  "client/explorer": [
    ...["type model", "domain", "words", "client", "charts"],
    ...["figures/images/text-block", "figures/embed/embed-code", "downloads/formats/csv"],
    ...["type downloads/table-types", "lazy downloads/formats/workbook"],
    ...["figures/serialize-svg", "figures/source-line"]
  ],
  middleware: [
    "domain/sections",
    "catalogue",
    "routes",
    "words",
    "components/href",
    "layouts/break-opportunities"
  ],
  catalogue: ["folders", "model", "type zod", "node:fs", "node:path"],
  components: [
    "routes",
    "type model",
    "type domain",
    "domain/indexed",
    "domain/observations",
    "domain/open-number",
    "words",
    "charts/emblem",
    "charts/fan",
    "figures",
    "downloads",
    "citations",
    "layouts",
    "script client"
  ],
  layouts: [
    "type domain",
    "routes",
    "type model",
    "words",
    "figures",
    "components",
    "styles",
    "script client"
  ],
  pages: [
    ...[
      "sha256",
      "routes",
      "model",
      "domain",
      "words",
      "charts",
      "figures",
      "downloads",
      "citations",
      "catalogue",
      "search",
      "components",
      "layouts"
    ],
    ...["styles", "astro", "node:*", "script client"]
  ],
  scripts: [
    ...["folders", "sha256", "routes", "model", "domain", "words", "charts", "node:*"],
    ...["figures/images/raster/glyphs", "figures/flatten-layers", "figures/build-cache"],
    "language",
    ...["papaparse", "markdown-it", "yaml", "zod", "linkedom", "astro", "fflate", "postcss"],
    "read-excel-file",
    "send",
    // It reads the settings of the facts, which must be there.
    "lazy astro.config.mjs",
    // The plan is printed by a browser.
    "playwright-core",
    // The release writes its own two files: an archive, and what changed.
    ...["downloads/formats/zip", "downloads/difference-files"],
    // What the pages cannot publish is found before they are begun.
    ...["downloads/tables", "downloads/validate", "downloads/wide-table"],
    // The forms go out and come back.
    "downloads/forms",
    ...["pinyin-pro", "opencc-js/t2cn"]
  ]
};

const modules = modulesOf(Object.keys(table).filter((room) => room.includes("/")));

const code = modules.filter(({path}) => !path.endsWith(".css"));

// Law 1

test("every room of src is in the table of imports", () => {
  const rooms = new Set(code.map(({room}) => room));
  expect([...rooms].filter((room) => !(room in table))).toEqual([]);
});

test("imports obey the table", () => {
  const faults = code.flatMap((module) =>
    importsOf(module)
      .filter((found) => !allowed(module, found))
      .map(({how, target}) => `${module.path} imports ${how} ${target}`.replace("  ", " "))
  );
  expect(faults).toEqual([]);
});

test("every entry of the table is used by some module of its room", () => {
  const idle = Object.entries(table).flatMap(([room, entries]) => {
    const found = code
      .filter((module) => module.room === room)
      .flatMap(importsOf)
      .filter((one) => !isOwn(room, one));
    return entries
      .filter((entry) => !found.some((one) => allows(entry, one)))
      .map((entry) => `${room}: ${entry}`);
  });
  expect(idle).toEqual([]);
});

// Law 11

test("the explorer shows its form before it asks for what draws", () => {
  const drawn = new Set<string>();
  const follow = (path: string): void => {
    const found = code.find((module) => module.path === path);
    if (!found || drawn.has(path)) return;
    drawn.add(path);
    for (const {how, target} of importsOf(found)) if (how === "") follow(`src/${target}.ts`);
  };
  for (const name of ["page", "embed"]) follow(`src/client/explorer/${name}.ts`);
  expect(drawn).toContain("src/client/explorer/resolve-state.ts");
  expect([...drawn].filter((path) => /^src\/charts\/|\/drawing\.ts$/.test(path))).toEqual([]);
});

test("drawings and data know no clock and no chance", () => {
  const chance = /\bnew Date\(\)|\bDate\.now\b|\bMath\.random\b|\bperformance\.now\b/;
  const rooms = [
    "model",
    "domain",
    "words",
    "charts",
    "citations",
    "figures",
    "downloads",
    "components",
    "layouts",
    "pages"
  ];
  const pure = code.filter(
    ({room, path}) =>
      // The report of a build tells how long it took; no output reads it.
      (rooms.includes(room) && path !== "src/figures/build-report.ts") ||
      path.startsWith("scripts/compile/")
  );
  expect(pure.filter(({text}) => chance.test(bare(text))).map(({path}) => path)).toEqual([]);
});

// Law 2

test("no name out of data/ stands in src/ or scripts/", () => {
  const words = facts();
  expect(words.length).toBeGreaterThan(100);
  const pattern = new RegExp(
    words.map((word) => word.replace(/[^\p{L}\p{N}\s]/gu, "\\$&")).join("|"),
    "g"
  );
  const faults = modules.flatMap(({path, text}) =>
    [...text.matchAll(pattern)].map((hit) => `${path}:${lineOf(text, hit.index)} ${hit[0]}`)
  );
  expect(faults).toEqual([]);
});

test("no year stands in the code of src/ or scripts/", () => {
  // Escapes such as \u2014, the addresses of XML namespaces and comments are no facts.
  const year = /(?<![\w.#\\{-])(?:19|20)\d{2}(?![\w%])/g;
  const faults = modules.flatMap(({path, text}) => {
    const plain = bare(text).replace(/http:\/\/www\.w3\.org\/[\w/]+/g, "");
    return [...plain.matchAll(year)].map((hit) => `${path}:${lineOf(plain, hit.index)} ${hit[0]}`);
  });
  expect(faults).toEqual([]);
});

// Law 3

test("only compile/read/read-folder.ts names the data folder", () => {
  // A path below it, or the bare word where a path is expected; an address such as /data/ is none.
  const path = /["'`](?:\.{1,2}\/)*data\/|(?:\?\? |[(,]\s*)["'`]data["'`]\s*[,);]/;
  const files = code.filter(
    ({text}) => /"node:(fs|path)/.test(text) || text.includes("import.meta.glob")
  );
  const faults = files.filter(({text}) => path.test(bare(text).replace(/\.\w+\("data"/g, "")));
  expect(without(faults, "scripts/compile/read/read-folder.ts")).toEqual([]);
});

test("only folders.ts names the folders of a build; in src/ catalogue.ts alone asks for that of the facts", () => {
  const named = /["'`/]generated["'`/]|process\.env(?:\["|\.)(?:OUT|GENERATED|CACHE)\b/;
  const faults = code.filter(
    ({path, text}) =>
      named.test(bare(text)) || (path.startsWith("src/") && text.includes("generatedFolder"))
  );
  expect(without(faults, "src/folders.ts", "src/catalogue.ts")).toEqual([]);
});

// Law 12

test("every module says in its first line what it is, and no file is longer than 300 lines", () => {
  const plain = code.filter(({path}) => path.endsWith(".ts"));
  expect(plain.filter(({text}) => !/^\/\/ \S/.test(text)).map(({path}) => path)).toEqual([]);
  const all = [...modules, ...testsOf()];
  expect(all.length).toBeGreaterThan(modules.length);
  expect(all.filter(({text}) => text.split("\n").length > 301).map(({path}) => path)).toEqual([]);
});

test("no folder holds more than 24 modules side by side; tests stand beside what they test", () => {
  const built = testsOf().filter(({path}) => path.startsWith("tests/"));
  const folders = Map.groupBy([...modules, ...built], ({path}) => dirname(path));
  const full = [...folders].filter(([, found]) => found.length > 24).map(([folder]) => folder);
  expect(full).toEqual([]);
});

test("no folder and no file is a drawer for anything", () => {
  const drawer = /(^|\/)(utils?|helpers?|common|lib|misc|shared)(\/|\.[a-z]+$)/;
  expect(modules.map(({path}) => path).filter((path) => drawer.test(path))).toEqual([]);
});

function allowed({room}: Module, found: Import): boolean {
  const {how, target} = found;
  if (isOwn(room, found) || target.startsWith("astro:")) return true;
  if (/\.css$/.test(target) && how === "") return target.startsWith("styles/");
  return (table[room] ?? []).some((entry) => allows(entry, found));
}

/** Whether a module imports of its own room, which needs no entry. */
function isOwn(room: string, {how, target}: Import): boolean {
  return how !== "script" && (target === room || target.startsWith(`${room}/`));
}

function allows(entry: string, {how, target}: Import): boolean {
  const [, kind = "", name = ""] = /^(?:(type|lazy|script) )?(.*)$/.exec(entry) ?? [];
  const fits = kind === how || (kind === "" && how !== "script");
  const wild = name.endsWith("*") && target.startsWith(name.slice(0, -1));
  return fits && (wild || target === name || target.startsWith(`${name}/`));
}

function without(found: Module[], ...paths: string[]): string[] {
  return found.map(({path}) => path).filter((path) => !paths.includes(path));
}
