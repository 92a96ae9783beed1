// Every program on the pages of the tables: run against the built site, or, where its language is not here, read.
import {execFile, spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {promisify} from "node:util";

import {DuckDBInstance} from "@duckdb/node-api";
import {parseHTML} from "linkedom";
import {afterAll, expect, inject, test} from "vitest";

import {base, cellsOf, resolves, resources, rowsOf} from "../harness/downloads.ts";

const run = promisify(execFile);
const address = inject("address");
const folder = mkdtempSync(join(tmpdir(), "snippets-"));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

interface Program {
  table: string;
  code: string;
  rows: number;
}

/** Each table, and of the series, which are alike, the first and the last. */
const tables = [
  ...resources().map(({name}) => name),
  ...[rowsOf("series.csv").at(0), rowsOf("series.csv").at(-1)].map(
    (row) => `series/${row?.["id"] ?? ""}`
  )
];

/** The programs of one language, one of each table, as the pages print them. */
function programs(language: string): Program[] {
  return tables.map((table) => {
    const html = readFileSync(join("dist/data", table, "index.html"), "utf8");
    const {document} = parseHTML(html);
    const code = document.querySelector(`code[data-snippet="${language}"]`)?.textContent ?? "";
    return {table, code, rows: cellsOf(`${table}.csv`).length - 1};
  });
}

/** The program with the site on loopback in place of where it will stand. */
const here = (code: string) => code.replaceAll(base(), address);
const has = (command: string) => spawnSync(command, ["--version"]).status === 0;

/** Sets the output of one program apart from that of the next. */
const end = "\u0001";

/** Runs the programs of all tables, one after the other, in one process that reads them as JSON; each tells its rows. */
async function all(language: string, command: string, args: string[]): Promise<void> {
  const asked = programs(language);
  const running = run(command, args);
  running.child.stdin?.end(JSON.stringify(asked.map(({code}) => here(code))));
  const said = (await running).stdout.split(end);
  expect(said).toHaveLength(asked.length + 1);
  for (const [index, {table, rows}] of asked.entries())
    expect(said[index], table).toContain(`${String(rows)} rows`);
}

test("JavaScript", () => {
  const each = `import {readFileSync} from "node:fs";
for (const code of JSON.parse(readFileSync(0, "utf8"))) {
  await import("data:text/javascript," + encodeURIComponent(code));
  process.stdout.write("${end}");
}`;
  return all("javascript", process.execPath, ["--input-type=module", "-e", each]);
});

test.skipIf(!has("python3"))("Python", () => {
  const each = `import json, sys
for code in json.load(sys.stdin):
    exec(code, {"__name__": "__main__"})
    print("${end}", end="")`;
  return all("python", "python3", ["-c", each]);
});

test.skipIf(!has("Rscript"))("R", async () => {
  for (const {code, rows} of programs("r")) {
    const {stdout} = await run("Rscript", ["-e", here(code)]);
    expect(stdout).toContain(String(rows));
  }
});

test.skipIf(!has("curl") || !has("sha256sum"))("the shell", async () => {
  for (const {table, code} of programs("shell")) {
    const {stdout} = await run("bash", ["-euo", "pipefail", "-c", here(code)], {cwd: folder});
    expect(stdout).toContain(`${table}.csv: OK`);
  }
});

test("DuckDB, with the file in place of its address", async () => {
  const db = await (await DuckDBInstance.create()).connect();
  for (const {table, code, rows} of programs("duckdb")) {
    const read = await db.runAndReadAll(code.replace(base(), `${resolve("dist")}/`));
    const found = read.getRowObjectsJS();
    expect(found, table).toHaveLength(Math.min(rows, 5));
    if (rows > 0) expect(found[0], table).toHaveProperty("rows", BigInt(rows));
  }
});

test.each(["python", "r", "javascript", "shell", "duckdb", "excel"])(
  "%s: every address it names is there, every column it names exists",
  (language) => {
    for (const {table, code} of programs(language)) {
      const addresses = [...code.matchAll(/https?:\/\/[^"'\s]+/gu)].map(([found]) => found);
      expect(addresses.length, table).toBeGreaterThan(0);
      expect(addresses.filter((one) => !resolves(one, base()))).toEqual([]);
      const head = cellsOf(`${table}.csv`)[0] ?? [];
      const patterns: Record<string, RegExp> = {
        python: /for name in \[([^\]]*)\]/u,
        r: /colClasses = c\(([^)]*)\)/u,
        javascript: /\[("[^\]]*)\]/u,
        excel: /\{(\{"[\s\S]*)\}, "en-US"/u
      };
      const list = patterns[language]?.exec(code)?.[1] ?? "";
      const marks = language === "r" ? /(\w+) = /gu : /"(\w+)"/gu;
      const named = [...list.matchAll(marks)].map(([, name = ""]) => name);
      expect(
        named.filter((name) => !head.includes(name)),
        table
      ).toEqual([]);
    }
  }
);

test("R and Power Query are well formed: brackets and quotes close", () => {
  for (const {table, code} of [...programs("r"), ...programs("excel")]) {
    const bare = code.replaceAll(/"[^"]*"/gu, "");
    expect(bare, table).not.toContain('"');
    const open: string[] = [];
    const pairs: Record<string, string> = {")": "(", "]": "[", "}": "{"};
    for (const mark of bare.match(/[()[\]{}]/gu) ?? [])
      if (pairs[mark]) expect(open.pop(), table).toBe(pairs[mark]);
      else open.push(mark);
    expect(open, table).toEqual([]);
  }
  for (const {table, code} of programs("excel")) {
    const steps = [...code.matchAll(/^ {2}(\w+) = /gmu)].map(([, name]) => name);
    expect(code, table).toMatch(
      new RegExp(`^let\\n[\\s\\S]*\\nin\\n {2}${String(steps.at(-1))}$`, "u")
    );
  }
});
