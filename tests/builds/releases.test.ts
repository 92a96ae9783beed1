import {createHash} from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {join} from "node:path";

import {unzipSync} from "fflate";
import Papa from "papaparse";
import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {readFolder} from "../../scripts/compile/read/read-folder.ts";
import {readFrozen} from "../../scripts/release/frozen.ts";
import {onSite} from "../../scripts/release/paths.ts";
import {servedReleases} from "../../scripts/release/serve-releases.ts";
import {run} from "../../scripts/run.ts";
import {serve} from "../../scripts/serve.ts";
import {overflow, visit} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";
import {anytown, aside, build} from "../harness/build.ts";

/** What is read of a descriptor: each table with its schema, or the address of that. */
type Table = {name: string; path: string; hash: string; schema: unknown};
type Package = {id: string; resources: Table[]};

/** What the builds may take, in milliseconds, on a slow machine. */
const long = 1_200_000;

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
  const site = aside(anytown, {PICTURES: "blank"});
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
  /** Where the site stands when its releases are cut, and when it is built at last. */
  const [stood, served] = ["https://plan.anytown.example", "https://moved.anytown.example"];
  /** The same city, for the same release made by another hand. */
  const twin = aside(anytown, {PICTURES: "blank"});
  let first: Record<string, string> = {};
  let twice: Record<string, string> = {};
  let second: Record<string, string> = {};
  const said: Record<string, string> = {};
  /** Bytes that a release of unchanged data adds. */
  let grown = {folder: 0, site: 0};
  const weight = (folder: string) =>
    Object.values(files(folder)).reduce((sum, {length}) => sum + length, 0);

  beforeAll(async () => {
    said["first"] = (await release()).output;
    first = files(join(data, "releases"));
    await run(["scripts/release.ts"], twin.env);
    twice = files(join(twin.folder, "data/releases"));
    said["again"] = (await release()).output;
    correct("402.5", "403.5", "重新清点");
    appendFileSync(join(data, "releases.csv"), "3.0.0,2026-06-01,更正一处\n");
    said["second"] = (await release()).output;
    second = files(join(data, "releases"));
    await build(site);
    grown = {folder: weight(join(data, "releases")), site: weight(site.out)};
    appendFileSync(join(data, "releases.csv"), "3.0.1,2026-07-01,数据没有变\n");
    said["third"] = (await release()).output;
    await build(site);
    grown = {
      folder: weight(join(data, "releases")) - grown.folder,
      site: weight(site.out) - grown.site
    };
    correct("403.5", "404.5", "再次清点");
    edit("site.yaml", (text) => text.replace(stood, served));
    rmSync(join(data, "figures/noise.yaml"));
    // Pages lead to the gallery, files to those of another figure.
    edit("releases/addresses-published.csv", (text) =>
      text.replaceAll(
        /^(\/(?:v|figures|embed|oembed|data\/input)\/[^,]*noise[^,]*),[\d.]+,$/gm,
        (line, path: string) => {
          if (path.endsWith("/")) return `${line}/figures/`;
          return line + path.replace("noise", "cities");
        }
      )
    );
    await build(site);
  }, long);
  afterAll(() => {
    site.remove();
    twin.remove();
  });

  test("the first is frozen with its files and addresses", () => {
    expect(said["first"]).toMatch(
      /^2\.0\.0: \d+ files, \d+ of them new, [\d.]+ MB, \d+ new addresses$/m
    );
    const names = Object.keys(first);
    expect(names.filter((name) => !name.includes("/"))).toEqual([
      ...["addresses-published.csv", "chained.csv", "files.csv"]
    ]);
    // Text alone, which a repository keeps by its differences.
    expect(names.filter((name) => !/\.(csv|json|html|css|js)$/u.test(name))).toEqual([]);
  });

  test("a release made twice is the same, byte for byte", () => {
    expect(Object.keys(twice).length).toBeGreaterThan(50);
    expect(twice).toEqual(first);
  });

  test("the same number is not frozen twice", () => {
    expect(said["again"]).toContain('"2.0.0" is frozen already.');
  });

  test("the second leaves every byte of the first as it was", () => {
    expect(said["second"]).toMatch(/^3\.0\.0, major: /m);
    for (const [name, bytes] of Object.entries(first))
      expect(second[name]?.startsWith(bytes), name).toBe(true);
  });

  test("a release of unchanged data adds little to the repository and to the site", () => {
    expect(said["third"]).toMatch(/^3\.0\.1, patch: /m);
    expect(grown.folder).toBeGreaterThan(0);
    expect(grown.folder).toBeLessThan(200_000);
    expect(grown.site).toBeLessThan(200_000);
    const embeds = globSync("v/3.0.1/embed/*/index.html", {cwd: site.out});
    expect(embeds).toEqual([]);
  });

  test("the built site holds every release, each file once, byte for byte", () => {
    const {frozen, problems} = readFrozen(readFolder(data));
    expect(problems).toEqual([]);
    for (const {files: kept} of servedReleases(frozen.releases, `${served}/`))
      for (const [there, bytes] of kept)
        expect(readFileSync(join(site.out, there)).equals(bytes), there).toBe(true);
    for (const {version, lines} of frozen.releases)
      for (const {path, first: at} of lines)
        if (at !== version) expect(existsSync(join(site.out, onSite(path, version)))).toBe(false);
    const value = (folder: string) =>
      table(`${folder}/observations.csv`).find(({cell}) => cell === "tram_rides:anytown:2022")?.[
        "value"
      ];
    expect(["data/v2.0.0", "data/v3.0.0", "data"].map(value)).toEqual(["402.5", "403.5", "404.5"]);
  });

  test("a site that has moved is named as it stands now; what is frozen names none", () => {
    for (const text of Object.values(second)) expect(text).not.toContain(stood);
    const named = globSync("{v/*/embed/*/index.html,data/v*/datapackage.json}", {cwd: site.out});
    expect(named.length).toBeGreaterThan(10);
    for (const name of named) {
      const text = readFileSync(join(site.out, name), "utf8");
      const own = name.startsWith("v/")
        ? `canonical" href="${served}/figures/`
        : `"${served}/data/v`;
      expect(text, name).toContain(own);
      expect(text, name).not.toMatch(/plan\.anytown\.example|\.invalid/u);
    }
  });

  test("the descriptor of a release leads to every table, and its archive holds them all", () => {
    const text = readFileSync(join(site.out, "data/v3.0.1/datapackage.json"), "utf8");
    const {id, resources} = JSON.parse(text) as Package;
    const archive = unzipSync(readFileSync(join(site.out, "data/v3.0.1/all.zip")));
    const print = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
    const local = JSON.parse(new TextDecoder().decode(archive["datapackage.json"])) as Package;
    for (const [index, {name, path, hash, schema}] of resources.entries()) {
      const {pathname} = new URL(path, id);
      const columns = readFileSync(join(site.out, new URL(String(schema)).pathname), "utf8");
      expect(JSON.parse(columns), name).toEqual(local.resources[index]?.schema);
      expect(`sha256:${print(readFileSync(join(site.out, pathname)))}`, name).toBe(hash);
      expect(`sha256:${print(archive[`${name}.csv`] ?? new Uint8Array())}`, name).toBe(hash);
    }
    const sums = new TextDecoder().decode(archive["SHA256SUMS"]).trim().split("\n");
    expect(sums.map((line) => line.slice(66))).toEqual(
      Object.keys(archive).filter((name) => name !== "SHA256SUMS")
    );
  });

  test("the changes name the cell, both values and the reason", () => {
    const rows = table("data/v3.0.0/differences.csv");
    expect(rows.find(({table: name}) => name === "observations")).toEqual({
      ...{table: "observations", key: "tram_rides:anytown:2022", column: "value"},
      ...{change: "changed", old: "402.5", new: "403.5", reason: "重新清点"}
    });
    const later = table("data/differences.csv");
    expect(later.find(({table: name}) => name === "observations")).toMatchObject({
      old: "403.5",
      new: "404.5",
      reason: "再次清点"
    });
    const typed = JSON.parse(
      readFileSync(join(site.out, "data/v3.0.0/differences.json"), "utf8")
    ) as unknown[];
    expect(typed.length).toBe(rows.length);
  });

  test("the pages lead to them, and the site is sound", async () => {
    const page = readFileSync(join(site.out, "data/index.html"), "utf8");
    const own = readFileSync(join(site.out, "data/observations/index.html"), "utf8");
    for (const link of ["data/v2.0.0/all.zip", "data/v3.0.0/differences.csv"])
      expect(page).toContain(`href="/${link}"`);
    expect(own).toContain('href="/data/v3.0.0/observations.csv"');
    const {output} = await run(["scripts/audit-site.ts"], site.env);
    expect(output).toMatch(/ 0 failed\s*$/);
  });

  test("a pinned figure opens as it was, with its date, with what is frozen beside it alone", async () => {
    const served = await serve({folder: site.out});
    const browser = await sharedBrowser();
    const context = await browser.newContext({viewport: {width: 320, height: 700}});
    const text: Record<string, string> = {};
    const corrected = globSync("v/3.0.0/embed/*/index.html", {cwd: site.out})
      .sort()
      .find((path) => readFileSync(join(site.out, path), "utf8").includes("403.5"));
    const pinned = corrected?.replace("index.html", "") ?? "";
    const now = pinned.replace("v/3.0.0/", "");
    for (const path of ["v/2.0.0/embed/noise/", pinned, now]) {
      const {page, faults} = await visit(context, served.address + path);
      const asked = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({name}) => new URL(name).pathname)
      );
      expect({path, faults, wide: await overflow(page)}).toEqual({path, faults: [], wide: []});
      // Embeds of the present state share their script, those of a release their style as well.
      expect(asked.map((name) => name.replace(/[\da-f]{12}(?=\.\w+$)/u, "…")).sort()).toEqual(
        path === now ? ["/_astro/….js"] : ["/v/2.0.0/embed/….css", "/v/2.0.0/embed/….js"]
      );
      expect(await page.locator("svg").filter({visible: true}).count()).toBeGreaterThan(0);
      text[path] = await page.innerText("body");
      await page.close();
    }
    await closePages(browser);
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
    edit("releases/addresses-published.csv", (text) =>
      text.replace("2.0.0,/figures/\n", "2.0.0,\n")
    );
    const {output} = await run(["scripts/audit-site.ts"], site.env);
    writeFileSync(page, kept);
    expect(output).toMatch(/noise\/ \(since 2\.0\.0\) (?:is gone|has moved to)/);
    expect(output).not.toMatch(/ 0 failed\s*$/);
  });

  test(
    "a frozen file that was touched stops the build, and the last good site stays",
    async () => {
      const before = files(site.out);
      const chain = join(data, "releases/chained.csv");
      cpSync(chain, `${chain}.kept`);
      edit("releases/chained.csv", (text) => text.replace("2.0.0,", "2.0.0 ,"));
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
