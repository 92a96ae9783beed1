import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {afterAll, describe, expect, it} from "vitest";

const folder = mkdtempSync(join(tmpdir(), "import-"));
const text = join(folder, "raw.txt");
writeFileSync(text, "甲城办事规划\n一、目标\n事事办好，件件落地。（市甲局负责）\n");
afterAll(() => {
  rmSync(folder, {recursive: true});
});

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, "import-plan.ts"), ...args], {
    encoding: "utf8"
  });

describe("import-plan.ts", () => {
  it("writes both files and counts what it found", () => {
    const {status, stdout} = run(text, join(folder, "new"));
    expect(stdout).toContain(
      "1 chapters, 0 sections, 1 paragraphs, 0 boxes, 1 unit brackets, 1 names"
    );
    expect(status).toBe(0);
    expect(readdirSync(join(folder, "new")).sort()).toEqual(["plan.md", "units.csv"]);
  });

  it("never writes over a file, and then writes nothing", () => {
    const half = join(folder, "half");
    run(text, half);
    rmSync(join(half, "plan.md"));
    writeFileSync(join(half, "units.csv"), "mine");
    const {status, stderr} = run(text, half);
    expect(status).toBe(1);
    expect(stderr).toContain("already there");
    expect(readdirSync(half)).toEqual(["units.csv"]);
    expect(readFileSync(join(half, "units.csv"), "utf8")).toBe("mine");
  });

  it("says how it is used where the text is missing", () => {
    expect(run(join(folder, "none.txt"), folder)).toMatchObject({status: 1});
    expect(run().stderr).toContain("usage:");
  });
});
