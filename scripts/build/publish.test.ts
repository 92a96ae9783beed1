import {spawn} from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {join, resolve} from "node:path";

import {afterEach, beforeEach, describe, expect, test} from "vitest";

import {lock} from "./lock.ts";
import {buildPaths, recover, removeDraft} from "./publish.ts";

/** A folder in memory, where there is one: another disk than that of the project. */
const memory = "/dev/shm";
const elsewhere = existsSync(memory) && statSync(memory).dev !== statSync(".").dev;

let root = "";
beforeEach(() => {
  mkdirSync(".tmp", {recursive: true});
  root = mkdtempSync(join(".tmp", "publish-"));
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

/** What runs in another process: publishes a draft, after `before` has been run. */
const program = (before: string) => `
import fs from "node:fs";
import {syncBuiltinESMExports} from "node:module";
${before}
const {buildPaths, publish} = await import("./scripts/build/publish.ts");
const place = buildPaths(process.argv[1]);
fs.mkdirSync(place.draft, {recursive: true});
fs.writeFileSync(place.draft + "/index.html", "new");
fs.writeFileSync(place.draft + "/added.html", "new");
try { await publish(place); } finally { fs.rmSync(place.draft, {recursive: true, force: true}); }
`;

/**
 * In the process that swaps: once it has renamed so many times, the build and all that was started with it are killed, with
 * no time to tidy. It goes on when they are gone.
 */
const buildKilledAfter = (count: number) => `
import fs from "node:fs";
import {syncBuiltinESMExports} from "node:module";
if (process.argv[1].endsWith("swap.ts")) {
  let left = ${String(count)};
  const rename = fs.renameSync;
  const build = process.ppid;
  const lives = () => { try { process.kill(build, 0); return process.ppid === build; } catch { return false; } };
  fs.renameSync = (...paths) => {
    rename(...paths);
    if (--left !== 0) return;
    process.kill(-build, "SIGKILL");
    while (lives());
  };
  syncBuiltinESMExports();
}
`;

/** In the process that swaps: the build is killed before it can give its word. */
const buildKilledBefore = `
if (process.argv[1]?.endsWith("swap.ts")) process.kill(-process.ppid, "SIGKILL");
`;

/** In the process that swaps: it is killed between the two renames. */
const swapKilled = `
import fs from "node:fs";
import {syncBuiltinESMExports} from "node:module";
const rename = fs.renameSync;
fs.renameSync = (from, to) => { rename(from, to); process.kill(process.pid, "SIGKILL"); };
if (process.argv[1]?.endsWith("swap.ts")) syncBuiltinESMExports();
`;

/** The process that swaps is killed before it is told to. */
const swapNeverBegan = `
if (process.argv[1]?.endsWith("swap.ts")) process.kill(process.pid, "SIGKILL");
`;

/** In the process that swaps: the new site cannot be moved in. */
const heldOpen = `
import fs from "node:fs";
import {syncBuiltinESMExports} from "node:module";
const rename = fs.renameSync;
fs.renameSync = (from, to) => {
  if (from.endsWith("next")) throw Object.assign(new Error("EPERM: held open"), {code: "EPERM"});
  rename(from, to);
};
if (process.argv[1]?.endsWith("swap.ts")) syncBuiltinESMExports();
`;

/** Each way to fill the new folder fails as on a disk that is full. */
const fullDisk = `
const fail = (code) => () => { throw Object.assign(new Error(code), {code}); };
fs.renameSync = fail("EXDEV");
fs.cpSync = fail("ENOSPC");
syncBuiltinESMExports();
`;

interface Ended {
  code: number | null;
  signal: string | null;
  /** What it and its children wrote to the stream of errors. */
  output: string;
}

/** Runs it to its end; `swap` is what the process that swaps loads first. */
function run(text: string, out: string, swap = ""): Promise<Ended> {
  const first = `--import=data:text/javascript,${encodeURIComponent(swap)}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", text, out], {
    // Like a build that a terminal started, it leads its group.
    detached: true,
    env: {...process.env, NODE_OPTIONS: first},
    stdio: ["ignore", "ignore", "pipe"]
  });
  let output = "";
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  return new Promise((done) => child.once("close", (code, signal) => done({code, signal, output})));
}

/** A published site of an earlier build, with its places made. */
function old(out: string): void {
  mkdirSync(join(buildPaths(out).lock, ".."), {recursive: true});
  mkdirSync(out);
  writeFileSync(join(out, "index.html"), "old");
  writeFileSync(join(out, "removed.html"), "old");
}

const whole = {old: ["index.html", "removed.html"], new: ["added.html", "index.html"]};

/** Which site stands there; throws where it is neither of the two, whole. */
function standing(out: string): string {
  const age = readFileSync(join(out, "index.html"), "utf8");
  expect(readdirSync(out).sort()).toEqual(whole[age as "old" | "new"]);
  return age;
}

describe("publish(place)", () => {
  test("puts the new site in the place of the last and leaves nothing beside it", async () => {
    const out = join(root, "site");
    old(out);
    expect(await run(program(""), out)).toEqual({code: 0, signal: null, output: ""});
    expect(standing(out)).toBe("new");
    expect(readdirSync(join(root, ".site.build"))).toEqual(["swap"]);
  });

  test.skipIf(!elsewhere)("does so on another disk: no page of the last site stays", async () => {
    const folder = mkdtempSync(join(memory, "publish-"));
    try {
      const out = join(folder, "site");
      old(out);
      expect(await run(program(""), out)).toEqual({code: 0, signal: null, output: ""});
      expect(standing(out)).toBe("new");
    } finally {
      rmSync(folder, {recursive: true});
    }
  });

  test("leaves the last site where the disk is full", async () => {
    const out = join(root, "site");
    old(out);
    expect((await run(program(fullDisk), out)).code).toBe(1);
    expect(standing(out)).toBe("old");
  });

  test.each([1, 2])(
    "a build killed with its group after %i of the two renames leaves the new site, whole",
    async (count) => {
      const out = join(root, "site");
      old(out);
      expect((await run(program(""), out, buildKilledAfter(count))).signal).toBe("SIGKILL");
      // It waits for the swap, which goes on alone, and has nothing to bring back.
      expect(await recover(buildPaths(out))).toBe(false);
      expect(standing(out)).toBe("new");
      expect(readdirSync(join(root, ".site.build"))).toEqual(["swap"]);
    }
  );

  test("a build killed before the swap leaves the last site", async () => {
    const out = join(root, "site");
    old(out);
    expect((await run(program(""), out, buildKilledBefore)).signal).toBe("SIGKILL");
    expect(standing(out)).toBe("old");
  });

  test.each([
    ["between the two renames", swapKilled],
    ["before it began", swapNeverBegan]
  ])("the last site stands where the swap alone is killed %s", async (_when, swap) => {
    const out = join(root, "site");
    old(out);
    const {code, output} = await run(program(""), out, swap);
    expect([code, output]).toEqual([1, expect.stringContaining("the swap of the two sites ended")]);
    expect(standing(out)).toBe("old");
  });

  test("leaves the last site where the new one cannot be moved in, and says why", async () => {
    const out = join(root, "site");
    old(out);
    const {code, output} = await run(program(""), out, heldOpen);
    expect([code, output]).toEqual([1, expect.stringContaining("EPERM: held open")]);
    expect(standing(out)).toBe("old");
  });
});

describe("recover(place)", () => {
  test("brings the last site back where the machine ended between the two renames", async () => {
    const out = join(root, "site");
    old(out);
    const place = buildPaths(out);
    renameSync(place.site, place.last);
    mkdirSync(place.next);
    expect(await recover(place)).toBe(true);
    expect(standing(out)).toBe("old");
    expect(readdirSync(join(root, ".site.build"))).toEqual(["swap"]);
    expect(await recover(place)).toBe(false);
  });

  test("sweeps the draft of a build that is dead, of this site or another, and leaves that of one that lives", async () => {
    const gone = spawn(process.execPath, ["-e", ""], {stdio: "ignore"});
    await new Promise((done) => gone.once("exit", done));
    const own = buildPaths(join(root, "site"));
    const [dead, living] = ["dead", "living"].map((name) => buildPaths(join(root, name)).draft);
    const left = [own.draft, dead ?? "", living ?? ""];
    for (const folder of left) mkdirSync(folder, {recursive: true});
    writeFileSync(`${dead ?? ""}.pid`, String(gone.pid));
    writeFileSync(`${living ?? ""}.pid`, String(process.ppid));
    await recover(own);
    expect(left.map((folder) => existsSync(folder))).toEqual([false, false, true]);
    expect(left.map((folder) => existsSync(`${folder}.pid`))).toEqual([true, false, true]);
    for (const draft of left) removeDraft({draft});
    expect(readdirSync(".tmp").filter((name) => left.includes(join(".tmp", name)))).toEqual([]);
  });
});

describe("lock(path)", () => {
  const holder = (path: string) => {
    const module = JSON.stringify(resolve("scripts/build/lock.ts"));
    const text = `const {lock} = await import(${module}); await lock(${JSON.stringify(path)}); console.log("held"); setInterval(() => {}, 1000);`;
    return spawn(process.execPath, ["--input-type=module", "-e", text], {
      stdio: ["ignore", "pipe", "ignore"]
    });
  };

  test("makes the second wait, says so once, and a killed holder frees it", async () => {
    const path = join(root, "lock");
    const child = holder(path);
    await new Promise((done) => child.stdout.once("data", done));
    const said: string[] = [];
    let had = false;
    let second = Promise.resolve();
    await new Promise<void>((heard) => {
      const say = (text: string) => {
        said.push(text);
        heard();
      };
      second = lock(path, say).then((free) => {
        had = true;
        free();
      });
    });
    expect(had).toBe(false);
    expect(said).toEqual([
      "另一个构建还没有结束，等它……\nAnother build is still at work; waiting for it …"
    ]);
    child.kill("SIGKILL");
    await second;
    expect(said.length).toBe(1);
  });
});
