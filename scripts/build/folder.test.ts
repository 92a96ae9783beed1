import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {afterEach, beforeEach, describe, expect, test} from "vitest";

import {claim, refusal} from "./folder.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "folder-"));
  mkdirSync(join(root, "facts"));
  writeFileSync(join(root, "facts/changes.csv"), "date,note\n");
});
afterEach(() => rmSync(root, {recursive: true}));

const out = (folder: string) => ({variable: "OUT", folder, left: () => false}) as const;
const refused = (folder: string) => refusal(out(folder), [join(root, "facts")]);

describe("refusal(target, others)", () => {
  test("lets a build have a folder that is not there, an empty one, and one that it made", () => {
    const folder = join(root, "site");
    expect(refused(folder)).toBeNull();
    mkdirSync(folder);
    expect(refused(folder)).toBeNull();
    claim(folder);
    writeFileSync(join(folder, "index.html"), "");
    expect(refused(folder)).toBeNull();
  });

  test("names what would be lost, in both languages, and touches nothing", () => {
    const thesis = join(root, "home/thesis.docx");
    mkdirSync(join(root, "home"));
    writeFileSync(thesis, "ten years");
    const said = refused(join(root, "home"));
    expect(said).toContain("里面有不是构建生成的文件（如 thesis.docx），没有动它。");
    expect(said).toContain("it holds files that no build made (such as thesis.docx)");
    expect(readFileSync(thesis, "utf8")).toBe("ten years");
  });

  test("knows what an older version left", () => {
    const folder = join(root, "dist");
    mkdirSync(folder);
    writeFileSync(join(folder, "404.html"), "");
    const target = {...out(folder), left: (names: readonly string[]) => names.includes("404.html")};
    expect(refusal(target, [])).toBeNull();
  });

  test.each(["facts", "facts/site", "facts/../facts", ".", "facts/../.."])(
    "refuses the data folder, what lies in it and what holds it: %s",
    (path) => {
      expect(refused(join(root, path))).toMatch(/没有动它。/);
    }
  );

  test("refuses the folder of the project, what holds it, and the top of everything", () => {
    for (const path of [".", "..", "/"]) expect(refusal(out(path), [])).toContain("构建要用的");
  });

  test("is not led astray by a link", () => {
    symlinkSync(join(root, "facts"), join(root, "elsewhere"));
    expect(refused(join(root, "elsewhere"))).toContain("facts");
    expect(refused(join(root, "elsewhere/site"))).toContain("facts");
  });

  test("refuses a file", () => {
    expect(refused(join(root, "facts/../facts/changes.csv/../changes.csv"))).not.toBeNull();
    writeFileSync(join(root, "note"), "");
    expect(refused(join(root, "note"))).toContain("这是一个文件。");
    expect(existsSync(join(root, "note"))).toBe(true);
  });
});
