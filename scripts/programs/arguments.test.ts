// Every command of ours refuses an option it does not know: in Chinese, by its name, before any work, without a trace of calls.
import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {parseArgs} from "node:util";

import {describe, expect, test} from "vitest";

import {run} from "../run.ts";
import {argumentFault} from "./arguments.ts";

/** The words behind `npm run`, and the script they start; the unit tests are started by another's program. */
const commands = Object.entries(
  (JSON.parse(readFileSync("package.json", "utf8")) as {scripts: Record<string, string>}).scripts
).flatMap(([name, line]) => {
  const [, script] = /^node scripts\/node\.js ([\w/-]+)$/u.exec(line) ?? [];
  return script === undefined ? [] : [{name, file: `scripts/${script}.ts`}];
});

/** As `npm run` starts them: compiled once. */
const compiled = {NODE_COMPILE_CACHE: resolve(".cache/compiled")};

test("all commands but one are ours", () => {
  expect(commands).toHaveLength(22);
});

describe.concurrent("an option that is none", () => {
  test.each(commands)("of npm run $name", {timeout: 120_000}, async ({file}) => {
    // Who does not read what it is asked for is not started: it would do its whole work.
    expect(readFileSync(file, "utf8")).toMatch(/\b(?:asked|takesNothing|importTable)\(/u);
    const {code, output} = await run([file, "--nope"], compiled);
    expect(code).not.toBe(0);
    expect(output).toMatch(/\p{Script=Han}.*--nope|“--nope”/u);
    expect(output).not.toMatch(/^ {4}at /mu);
    expect(output).toContain("用法：");
  });
});

test("an option that stands where a name should is no name", {timeout: 120_000}, async () => {
  const {code, output} = await run(["scripts/build-data.ts", "--html", "--all"], compiled);
  expect(code).toBe(1);
  expect(output).toContain("这个选项后面缺了什么，或多了什么：--html");
});

describe("argumentFault(error)", () => {
  const options = {out: {type: "string"}, all: {type: "boolean"}} as const;
  test.each([
    [["--nope"], "没有这个选项：--nope"],
    [["-n"], "没有这个选项：-n"],
    [["--out"], "这个选项后面缺了什么，或多了什么：--out <value>"],
    [["--all=yes"], "这个选项后面缺了什么，或多了什么：--all"],
    [["dist"], "多了这个词：dist"]
  ])("of %j", (args, said) => {
    let found = "";
    try {
      parseArgs({args, options});
    } catch (error) {
      found = argumentFault(error);
    }
    expect(found.split("\n")[0]).toBe(said);
  });

  test("throws any other error again", () => {
    const own = new Error("a fault of ours");
    expect(() => argumentFault(own)).toThrow(own);
  });
});
