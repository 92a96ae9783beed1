import {
  appendFileSync,
  cpSync,
  globSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {join} from "node:path";

import Papa from "papaparse";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {readFolder} from "../scripts/compile/read/read-folder.ts";
import {readFrozen} from "../scripts/release/frozen.ts";
import {run} from "../scripts/run.ts";
import {serve} from "../scripts/serve.ts";
import {overflow, visit} from "./browse.ts";
import {launch} from "./browser.ts";
import {anytown, aside, build} from "./build.ts";

/** What the builds may take, in milliseconds, on a slow machine. */
const long = 400_000;

/** The files below a folder with their bytes as text. */
function files(folder: string): Record<string, string> {
  const paths = globSync("**/*", {cwd: folder}).filter((path) =>
    statSync(join(folder, path)).isFile()
  );
  return Object.fromEntries(
    paths.sort().map((path) => [path, readFileSync(join(folder, path), "latin1")])
  );
}

describe("two releases of another city", () => {
  const site = aside(anytown);
  const data = join(site.folder, "data");
  const edit = (file: string, change: (text: string) => string) => {
    const text = readFileSync(join(data, file), "utf8");
    const changed = change(text);
    expect(changed).not.toBe(text);
    writeFileSync(join(data, file), changed);
  };
  /** Corrects one figure and writes it down. */
  const correct = (old: string, now: string, reason: string) => {
    edit("statistics/tram_rides.csv", (text) => text.replace(old, now));
    const line = `corrected,tram_rides,tram_rides:anytown:2022,${old},${now},${reason}`;
    appendFileSync(join(data, "changes.csv"), `2026-06-01,${line}\n`);
  };
  const release = () => run(["scripts/release.ts"], site.env);
  const table = (path: string) =>
    Papa.parse<Record<string, string>>(readFileSync(join(site.out, path), "utf8"), {
      header: true,
      skipEmptyLines: true
    }).data;
  let first: Record<string, string> = {};
  let second: Record<string, string> = {};
  const said: Record<string, string> = {};

  beforeAll(async () => {
    said["first"] = (await release()).output;
    first = files(join(data, "releases"));
    said["again"] = (await release()).output;
    correct("402.5", "403.5", "重新清点");
    appendFileSync(join(data, "releases.csv"), "3.0.0,2026-06-01,更正一处\n");
    said["second"] = (await release()).output;
    second = files(join(data, "releases"));
    correct("403.5", "404.5", "再次清点");
    rmSync(join(data, "figures/noise.yaml"));
    // Pages lead to the gallery; files to those of another figure; downloads to their frozen copies.
    edit("releases/addresses.csv", (text) =>
      text.replaceAll(
        /^(\/(?:v|figures|embed|oembed|data\/input)\/[^,]*noise[^,]*),[\d.]+,$/gm,
        (line, path: string) => {
          if (path.endsWith("/")) return `${line}/figures/`;
          return (
            line +
            (path.startsWith("/data/")
              ? path.replace("/data/", "/data/v2.0.0/")
              : path.replace("noise", "cities"))
          );
        }
      )
    );
    await build(site);
  }, long);
  afterAll(site.remove);

  test("the first is frozen with its files and addresses", () => {
    expect(said["first"]).toMatch(/^2\.0\.0: \d+ files, [\d.]+ MB, \d+ new addresses$/m);
    expect(Object.keys(first)).toEqual([
      ...["2.0.0.zip", "addresses.csv", "chain.csv", "ledger.csv"]
    ]);
  });

  test("the same number is not frozen twice", () => {
    expect(said["again"]).toContain('"2.0.0" is frozen already.');
  });

  test("the second leaves every byte of the first as it was", () => {
    expect(said["second"]).toMatch(/^3\.0\.0, major: /m);
    expect(second["2.0.0.zip"]).toBe(first["2.0.0.zip"]);
    for (const name of ["ledger.csv", "chain.csv", "addresses.csv"])
      expect(second[name]?.startsWith(first[name] ?? "?")).toBe(true);
  });

  test("the built site holds both, byte for byte, and the newest as latest", () => {
    const {frozen, problems} = readFrozen(readFolder(data));
    expect(problems).toEqual([]);
    for (const {files: kept} of frozen.releases)
      for (const [path, bytes] of kept())
        expect(readFileSync(join(site.out, path)).equals(bytes), path).toBe(true);
    expect(files(join(site.out, "data/latest"))).toEqual(files(join(site.out, "data/v3.0.0")));
    const value = (folder: string) =>
      table(`${folder}/observations.csv`).find(({cell}) => cell === "tram_rides:anytown:2022")?.[
        "value"
      ];
    expect(["data/v2.0.0", "data/v3.0.0", "data/latest", "data"].map(value)).toEqual([
      ...["402.5", "403.5", "403.5", "404.5"]
    ]);
  });

  test("the sums of a frozen release are those of its files", async () => {
    const {createHash} = await import("node:crypto");
    const folder = join(site.out, "data/v3.0.0");
    const sums = readFileSync(join(folder, "SHA256SUMS"), "utf8").trim().split("\n");
    const names = Object.keys(files(folder)).filter((name) => name !== "SHA256SUMS");
    expect(sums.map((line) => line.slice(66)).sort()).toEqual(names.sort());
    for (const line of sums) {
      const bytes = readFileSync(join(folder, line.slice(66)));
      expect(createHash("sha256").update(bytes).digest("hex")).toBe(line.slice(0, 64));
    }
  });

  test("the changes name the cell, both values and the reason", () => {
    const rows = table("data/changes/2.0.0-to-3.0.0.csv");
    expect(rows.find(({table: name}) => name === "observations")).toEqual({
      table: "observations",
      key: "tram_rides:anytown:2022",
      column: "value",
      change: "changed",
      old: "402.5",
      new: "403.5",
      reason: "重新清点"
    });
    const later = table("data/changes/3.0.0-to-unreleased.csv");
    expect(later.find(({table: name}) => name === "observations")).toMatchObject({
      old: "403.5",
      new: "404.5",
      reason: "再次清点"
    });
    const typed = JSON.parse(
      readFileSync(join(site.out, "data/changes/2.0.0-to-3.0.0.json"), "utf8")
    ) as unknown[];
    expect(typed.length).toBe(rows.length);
  });

  test("the pages lead to them, and the site is sound", async () => {
    const page = readFileSync(join(site.out, "data/index.html"), "utf8");
    const own = readFileSync(join(site.out, "data/observations/index.html"), "utf8");
    for (const link of ["data/v2.0.0/all.zip", "data/changes/2.0.0-to-3.0.0.csv"])
      expect(page).toContain(`href="/${link}"`);
    expect(own).toContain('href="/data/v3.0.0/observations.csv"');
    const {output} = await run(["scripts/audit-site.ts"], site.env);
    expect(output).toMatch(/ 0 failed\s*$/);
  });

  test("a pinned figure opens as it was, with its date, in one request", async () => {
    const served = await serve({folder: site.out});
    const browser = await launch();
    const context = await browser.newContext({viewport: {width: 320, height: 700}});
    const text: Record<string, string> = {};
    const corrected = globSync("v/3.0.0/embed/*/index.html", {cwd: site.out})
      .sort()
      .find((path) => readFileSync(join(site.out, path), "utf8").includes("403.5"));
    const pinned = corrected?.replace("index.html", "") ?? "";
    const now = pinned.replace("v/3.0.0/", "");
    for (const path of ["v/2.0.0/embed/noise/", pinned, now]) {
      const {page, faults} = await visit(context, served.address + path);
      const asked = await page.evaluate(() => performance.getEntriesByType("resource").length);
      expect({path, faults, asked, wide: await overflow(page)}).toEqual({
        ...{path, faults: [], asked: 0, wide: []}
      });
      expect(await page.locator("svg").filter({visible: true}).count()).toBeGreaterThan(0);
      text[path] = await page.innerText("body");
      await page.close();
    }
    await browser.close();
    await served.close();
    expect(text[pinned]).toContain("403.5");
    expect(text[pinned]).toContain("3.0.0");
    expect(text[now]).toContain("404.5");
  });

  test("readers of an address that has moved are sent on", () => {
    const page = readFileSync(join(site.out, "figures/noise/index.html"), "utf8");
    expect(page).toContain('content="0; url=../../figures/"');
    const [old, now] = ["noise", "cities"].map((id) =>
      readFileSync(join(site.out, `figures/${id}.csv`))
    );
    expect(old).toEqual(now);
  });

  test("an address that goes without a word fails the audit", async () => {
    const page = join(site.out, "figures/noise/index.html");
    const kept = readFileSync(page);
    rmSync(page);
    edit("releases/addresses.csv", (text) => text.replace("2.0.0,/figures/\n", "2.0.0,\n"));
    const {output} = await run(["scripts/audit-site.ts"], site.env);
    writeFileSync(page, kept);
    expect(output).toMatch(/noise\/ \(since 2\.0\.0\) (?:is gone|has moved to)/);
    expect(output).not.toMatch(/ 0 failed\s*$/);
  });

  test(
    "a frozen file that was touched stops the build, and the last good site stays",
    async () => {
      const before = files(site.out);
      const chain = join(data, "releases/chain.csv");
      cpSync(chain, `${chain}.kept`);
      edit("releases/chain.csv", (text) => text.replace("2.0.0,", "2.0.0 ,"));
      const {code, output} = await run(["scripts/build-site.ts"], site.env);
      expect(code).not.toBe(0);
      expect(output).toContain("已冻结的版本不能改");
      expect(output).toContain("A frozen release never changes");
      expect(files(site.out)).toEqual(before);
      cpSync(`${chain}.kept`, chain);
    },
    long
  );
});
