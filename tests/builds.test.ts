import {createHash} from "node:crypto";
import {globSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";

import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {run} from "../scripts/run.ts";
import {anytown, type Aside, aside, build} from "./build.ts";
import {facts} from "./facts.ts";

/** What a second build may take, in milliseconds, on a slow machine. */
const long = 300_000;

function hashes(folder: string): Record<string, string> {
  const files = globSync("**/*", {cwd: folder}).filter((path) =>
    statSync(join(folder, path)).isFile()
  );
  return Object.fromEntries(
    files.sort().map((path) => [
      path,
      createHash("sha256")
        .update(readFileSync(join(folder, path)))
        .digest("hex")
    ])
  );
}

async function audit(env: Aside["env"]): Promise<string> {
  const {output} = await run(["scripts/audit-site.ts"], env);
  return output;
}

describe("another city, below another path", () => {
  const site = aside(anytown, {BASE: "/zhuanlan/ip/"});
  beforeAll(() => build(site), long);
  afterAll(site.remove);

  test("is a sound site", async () => {
    expect(await audit(site.env)).toMatch(/ 0 failed\s*$/);
  });

  test("shows no word of ours on any page or in any file", () => {
    const words = facts().filter((word) => !/^[\w-]+$/.test(word));
    const texts = globSync("**/*.{html,svg,csv,json,xml,txt,js,css,webmanifest}", {cwd: site.out});
    const faults = texts.flatMap((path) => {
      const text = readFileSync(join(site.out, path), "utf8");
      return words.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
    });
    expect(texts.length).toBeGreaterThan(20);
    expect(faults).toEqual([]);
  });
});

describe("our site, below another path", () => {
  const site = aside(undefined, {BASE: "/zhuanlan/ip/"});
  beforeAll(() => build(site), long);
  afterAll(site.remove);

  test("is a sound site, and every link stays below the path", async () => {
    expect(await audit(site.env)).toMatch(/ 0 failed\s*$/);
  });
});

describe("our site, built again", () => {
  const site = aside();
  beforeAll(() => build(site), long);
  afterAll(site.remove);

  test("is the same, byte for byte", () => {
    expect(hashes(site.out)).toEqual(hashes("dist"));
  });
});
