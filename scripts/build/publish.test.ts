import {spawn} from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
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
try { publish(place); } finally { fs.rmSync(place.draft, {recursive: true, force: true}); }
`;

/** The process is killed, with no time to tidy, once it has renamed so many times. */
const killedAfter = (count: number) => `
let left = ${String(count)};
const rename = fs.renameSync;
fs.renameSync = (...paths) => { rename(...paths); if (--left === 0) process.kill(process.pid, "SIGKILL"); };
syncBuiltinESMExports();
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
}

function run(text: string, out: string): Promise<Ended> {
  const child = spawn(process.execPath, ["--input-type=module", "-e", text, out], {
    stdio: "ignore"
  });
  return new Promise((done) => child.once("exit", (code, signal) => done({code, signal})));
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
    expect(await run(program(""), out)).toEqual({code: 0, signal: null});
    expect(standing(out)).toBe("new");
    expect(readdirSync(join(root, ".site.build"))).toEqual([]);
  });

  test.skipIf(!elsewhere)("does so on another disk: no page of the last site stays", async () => {
    const folder = mkdtempSync(join(memory, "publish-"));
    try {
      const out = join(folder, "site");
      old(out);
      expect(await run(program(""), out)).toEqual({code: 0, signal: null});
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

  test.each([
    [1, "old"],
    [2, "old"],
    [3, "new"]
  ])(
    "killed after %i renames, the site is whole after the next start: the %s one",
    async (count, age) => {
      const out = join(root, "site");
      old(out);
      expect((await run(program(killedAfter(count)), out)).signal).toBe("SIGKILL");
      const place = buildPaths(out);
      expect(recover(place)).toBe(count === 2);
      expect(standing(out)).toBe(age);
      expect(readdirSync(join(root, ".site.build"))).toEqual([]);
      expect(recover(place)).toBe(false);
    }
  );
});

describe("recover(place)", () => {
  test("sweeps the draft of a build that is dead, of this site or another, and leaves that of one that lives", async () => {
    const gone = spawn(process.execPath, ["-e", ""], {stdio: "ignore"});
    await new Promise((done) => gone.once("exit", done));
    const own = buildPaths(join(root, "site"));
    const [dead, living] = ["dead", "living"].map((name) => buildPaths(join(root, name)).draft);
    const left = [own.draft, dead ?? "", living ?? ""];
    for (const folder of left) mkdirSync(folder, {recursive: true});
    writeFileSync(`${dead ?? ""}.pid`, String(gone.pid));
    writeFileSync(`${living ?? ""}.pid`, String(process.ppid));
    recover(own);
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
