import {createHash} from "node:crypto";
import {globSync, readFileSync, statSync, truncateSync, writeFileSync} from "node:fs";
import {join} from "node:path";

import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {run} from "../../scripts/run.ts";
import {anytown, type Aside, aside, build} from "../harness/build.ts";
import {facts} from "../harness/facts.ts";

/** What a second build may take, in milliseconds, on a slow machine. */
const long = 900_000;

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

/** Where both stand. */
const BASE = "/zhuanlan/ip/";

// It has every kind of page and of figure: what keeps its links below the path keeps those of any city, and what is
// made twice the same for it is so for any city.
describe("another city, below another path", () => {
  const site = aside(anytown, {BASE});
  Object.assign(site.env, {CACHE: join(site.folder, "own")});
  beforeAll(() => build(site), long);
  afterAll(site.remove);

  test("is a sound site", async () => {
    expect(await audit(site.env)).toMatch(/ 0 failed\s*$/);
  });

  test("says whom to tell of a hole, and what others wrote of it", () => {
    const text = (name: string) => readFileSync(join(site.out, name), "utf8");
    expect(text(".well-known/security.txt")).toBe(`Contact: mailto:safety@anytown.example
Expires: 2031-06-30T23:59:59Z
Preferred-Languages: zh-CN
Canonical: https://plan.anytown.example/zhuanlan/ip/.well-known/security.txt
`);
    const {components} = JSON.parse(text("sbom.cdx.json")) as {
      components: {name: string; scope: string}[];
    };
    const scope = new Map(components.map((one) => [one.name, one.scope]));
    // Readers are sent the scales of drawings, and no compiler.
    expect(scope.get("d3-scale")).toBe("required");
    expect(scope.get("typescript")).toBe("excluded");
    expect(text("licences.txt")).toMatch(/^d3-scale \d.*\n\nCopyright/mu);
    expect(text("licences.txt")).not.toContain("typescript");
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

  describe("with one cell changed", () => {
    const cold = aside(anytown, {BASE, CACHE: join(site.folder, "cache")});
    const change = ({folder}: Aside) => {
      const path = join(folder, "data/statistics/tram_rides.csv");
      const text = readFileSync(path, "utf8");
      const changed = text.replace("anytown,2023,year,455,", "anytown,2023,year,456,");
      expect(changed).not.toBe(text);
      writeFileSync(path, changed);
    };
    /** Cuts off some of what was kept, of every sort: the next build must not trust it. */
    const damage = ({folder}: Aside) => {
      for (const path of globSync(join(folder, "own/made/*/*0"))) truncateSync(path, 70);
      // One byte of the program that makes the pages, amid its files.
      const [program = ""] = globSync(join(folder, "own/made/*/program-*"));
      const bytes = readFileSync(program);
      bytes[bytes.length >> 1]! ^= 1;
      writeFileSync(program, bytes);
    };
    beforeAll(async () => {
      change(site);
      damage(site);
      await build(site);
      change(cold);
      await build(cold);
    }, long);
    afterAll(cold.remove);

    test("is the same byte for byte whether what takes work was kept or made anew", () => {
      expect(hashes(site.out)).toEqual(hashes(cold.out));
      expect(globSync(join(site.folder, "cache/png/*.png")).length).toBeGreaterThan(20);
      // What the cold build made, the warm one had, but for what hangs on the cell.
      const names = (folder: string) => globSync("made/*/*", {cwd: join(site.folder, folder)});
      expect(names("cache").length).toBeGreaterThan(50);
      expect(names("own")).toEqual(expect.arrayContaining(names("cache")));
    });
  });
});
