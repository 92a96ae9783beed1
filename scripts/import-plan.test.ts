import {spawnSync} from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {strToU8, zipSync} from "fflate";
import {afterAll, describe, expect, it} from "vitest";

import {inputTables} from "../src/model/published/tables.ts";
import {guideParts} from "./editor/guide/parts.ts";
import {importPlan} from "./import/written/import-plan.ts";

const folder = mkdtempSync(join(tmpdir(), "import-"));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

const plan =
  "甲城办事规划\n为办好事，制定本规划。\n一、目标\n事事办好，件件落地。（市甲局负责）\n二、任务\n样样办快。（市乙局负责）\n";
const saved = (name: string, bytes: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};
/** What was said of a plan that was read. */
const linesOf = (from: string, to: string): string[] => {
  const imported = importPlan(from, to);
  if ("refused" in imported) throw new Error(imported.refused);
  return imported.lines;
};
/** The command as it is typed; where no program is asked for more, {@link importPlan} is asked itself. */
const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(import.meta.dirname, "import-plan.ts"), ...args], {
    encoding: "utf8"
  });

// Each test starts a program, which takes ten times as long on a busy machine.
describe("import-plan.ts", {timeout: 120_000}, () => {
  it("writes every file that must be there, and says how sure it is", () => {
    const target = join(folder, "whole");
    const {status, stdout} = run(saved("plan.txt", plan), target);
    expect(stdout).toContain("2 章，0 节，2 段");
    expect(stdout).toContain("2 处写明责任单位，2 个单位");
    // Years are stated nowhere: that is a weighty doubt.
    expect(status).toBe(2);
    expect(stdout.trimEnd().split("\n").at(-1)).toContain("拿不准");
    const files = readdirSync(target, {recursive: true}).map(String);
    for (const {file} of Object.values(inputTables))
      if (!file.includes("*")) expect(files).toContain(file);
    expect(readFileSync(join(target, "plan/received.txt"), "utf8")).toBe(plan);
    expect(readFileSync(join(target, "doubts.md"), "utf8")).toContain("没有写明起止年份");
  });

  it("is sure of a plan that states everything", () => {
    const text = plan
      .replaceAll("甲城办事规划", "甲城市办事规划（2021—2025年）")
      .replace("为办好事", "2021年3月1日\n为办好事");
    const {status, stdout} = run(saved("sure.txt", text), join(folder, "sure"));
    expect(stdout.trimEnd().split("\n").at(-1)).toContain("把握较大");
    expect(status).toBe(0);
  });

  it.each([
    [
      "page.html",
      plan
        .split("\n")
        .map((line) => `<p>${line}</p>`)
        .join("")
    ],
    [
      "plan.docx",
      zipSync({
        "word/document.xml": strToU8(
          `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${plan
            .split("\n")
            .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
            .join("")}</w:body></w:document>`
        )
      })
    ],
    ["wide.txt", Buffer.from(`\ufeff${plan}`, "utf16le")]
  ])("reads %s", (name, bytes) => {
    const [first] = linesOf(saved(name, bytes), join(folder, `of-${name}`));
    expect(first).toContain("2 章，0 节，2 段");
  });

  it("never writes into a folder that holds something", () => {
    const half = join(folder, "half");
    mkdirSync(half);
    writeFileSync(join(half, "thesis.txt"), "ten years");
    expect(importPlan(saved("plan.txt", plan), half)).toEqual({
      refused: `${half} 里已有文件，没有写入任何东西。请换一个新的文件夹名。`
    });
    expect(readdirSync(half)).toEqual(["thesis.txt"]);
  });

  it.each([
    ["english.txt", "An action plan for the town.\n1. Goals\nAll shall be well.\n", "不是中文"],
    ["empty.txt", "\n", "没有文字"],
    ["old.doc", "x", "另存为"],
    ["fake.docx", "x", "不是 Word 文档"]
  ])("refuses %s in a sentence", (name, text, words) => {
    const target = join(folder, `no-${name}`);
    expect(importPlan(saved(name, text), target)).toEqual({
      refused: expect.stringContaining(words) as string
    });
    expect(existsSync(target)).toBe(false);
  });

  it("says of the plan in the editor's guide what the guide says", () => {
    const {tasks} = guideParts();
    const block = (name: string) =>
      new RegExp(`^\`\`\`text ${name}\\n([\\s\\S]*?)^\`\`\`$`, "m").exec(tasks)?.[1] ?? "";
    expect(block("方案.txt")).toContain("一、");
    const [first] = linesOf(saved("guide.txt", block("方案.txt")), join(folder, "guide"));
    expect(first).toBe(block("回答").trim());
  });

  it("says how it is used", () => {
    const {status, stderr} = run(join(folder, "none.txt"), folder);
    expect(status).toBe(1);
    expect(stderr).toContain("没有这个文件");
    expect(stderr).not.toContain("    at ");
    expect(run().stderr).toContain("用法");
  });
});
