// The three lines of the page of codes, run in a real shell against the built site (skipped where there is none).
import {execFile, spawnSync} from "node:child_process";
import {createHash} from "node:crypto";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {promisify} from "node:util";

import {parseHTML} from "linkedom";
import {expect, inject, test} from "vitest";

import {base} from "../harness/downloads.ts";

const run = promisify(execFile);
const tools = ["curl", "sha256sum", "grep", "cut", "tr"];
const shell = tools.every((tool) => spawnSync(tool, ["--version"]).status === 0);
const entries = JSON.parse(readFileSync("dist/verify/codes.json", "utf8")) as {
  code: string;
  kind: string;
  figure: string;
  sha256: string;
  file: string | null;
}[];

test.skipIf(!shell)(
  "the lines on the page print the same sum twice, for a figure and a sentence",
  async () => {
    const {document} = parseHTML(readFileSync("dist/verify/index.html", "utf8"));
    const lines = document.querySelector("[data-shell]")?.textContent ?? "";
    expect(lines.trim().split("\n")).toHaveLength(3);
    const shownCode = /\^(\w{8})/u.exec(lines)?.[1] ?? "";
    const folder = mkdtempSync(join(tmpdir(), "verify-"));
    try {
      for (const kind of ["figure", "sentence"]) {
        const entry = entries.find((one) => one.kind === kind)!;
        const code = lines.replaceAll(base(), inject("address")).replaceAll(shownCode, entry.code);
        const {stdout} = await run("bash", ["-euo", "pipefail", "-c", code], {cwd: folder});
        expect(stdout.replace(" -", "").trim().split(/\s+/u)).toEqual([entry.sha256, entry.sha256]);
      }
    } finally {
      rmSync(folder, {recursive: true});
    }
  }
);

test("the sum of a figure's file is that of the file served", () => {
  const figures = entries.filter(({kind, file}) => kind === "figure" && file !== null);
  expect(figures.length).toBeGreaterThan(10);
  for (const {figure, file} of figures) {
    const bytes = readFileSync(join("dist/figures", `${figure}.json`));
    expect(createHash("sha256").update(bytes).digest("hex"), figure).toBe(file);
  }
});
