import {type ChildProcess, spawn} from "node:child_process";
import {appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {join} from "node:path";

import {afterAll, beforeAll, describe, expect, onTestFinished, test} from "vitest";

import {lock} from "../../scripts/build/lock.ts";
import {buildPaths} from "../../scripts/build/publish.ts";
import {run} from "../../scripts/run.ts";
import {anytown, aside} from "../harness/build.ts";

const site = aside(anytown);
afterAll(site.remove);

describe("npm start", () => {
  test("builds, prints the address and serves the site until it is ended", async () => {
    const child = spawn(process.execPath, ["scripts/start.ts"], {
      env: {...process.env, ...site.env, PORT: "0"}
    });
    const address = await new Promise<string>((resolve, reject) => {
      let output = "";
      child.stdout.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        const found = /^http:\/\/127\.0\.0\.1:\d+\/$/m.exec(output);
        if (found) resolve(found[0]);
      });
      child.on("exit", () => reject(new Error(output)));
    });
    // Whatever comes of it, the server must not outlive the test.
    onTestFinished(async () => {
      const ended = new Promise((resolve) => child.once("close", resolve));
      child.removeAllListeners("exit").kill();
      await ended;
    });
    const home = await fetch(address);
    expect(home.status).toBe(200);
    expect(home.headers.get("content-security-policy")).toContain("default-src 'self'");
    expect(await home.text()).toContain("</html>");
    expect((await fetch(`${address}no/such/page`)).status).toBe(404);
    expect((await fetch(`${address}plan`, {redirect: "manual"})).headers.get("location")).toBe(
      "/plan/"
    );
  });

  test("says that a port is in use before it builds, and how to choose another", async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, "127.0.0.1", () => resolve((other.address() as {port: number}).port));
    });
    const {code, output} = await run(["scripts/start.ts"], {...site.env, PORT: String(port)});
    other.close();
    expect(code).toBe(1);
    expect(output).toContain(`Port ${port} is in use. Choose another: PORT=${port + 1} npm start`);
    expect(output).not.toContain("pages");
  });

  test("says what a port may be", async () => {
    const {code, output} = await run(["scripts/start.ts"], {...site.env, PORT: "many"});
    expect(code).toBe(1);
    expect(output).toContain('PORT must be a whole number from 0 to 65535, not "many".');
  });
});

describe("npm run build on a site that stands", () => {
  /** Starts a build and gives all it says; `at` hears what it has said so far. */
  const start = (env: NodeJS.ProcessEnv, at: (said: string, child: ChildProcess) => void) => {
    const child = spawn(process.execPath, ["scripts/start.ts"], {
      env: {...process.env, ...site.env, PORT: "0", ...env}
    });
    let said = "";
    child.stdout.on("data", (chunk: Buffer) => at((said += chunk.toString()), child));
    return new Promise<string>((resolve) => child.once("close", () => resolve(said)));
  };
  const end = (child: ChildProcess) => child.kill("SIGTERM");

  test("builds nothing where nothing has changed", async () => {
    const said = await start({}, (text, child) => text.includes("http://") && end(child));
    expect(said).toContain("没有改动，不必重做。");
    expect(said).not.toContain("正在做网页");
  });

  test("waits for another build of the same site", async () => {
    const free = await lock(buildPaths(site.out).lock);
    let freed = false;
    const said = await start({}, (text, child) => {
      if (text.includes("另一个构建还没有结束") && !freed) {
        freed = true;
        free();
      }
      if (text.includes("http://")) end(child);
    });
    expect(said).toMatch(/另一个构建还没有结束[^]*没有改动/);
  });

  test("ends with who started it, publishes nothing, and the next one tidies up", async () => {
    const before = readFileSync(join(site.out, "index.html"), "utf8");
    let asked = false;
    const said = await start({BASE: "/elsewhere/"}, (text, child) => {
      if (text.includes("正在做网页") && !asked) asked = end(child);
    });
    expect(said).not.toContain("http://");
    // The lock is free once no build lives.
    const place = buildPaths(site.out);
    (await lock(place.lock))();
    expect(readFileSync(join(site.out, "index.html"), "utf8")).toBe(before);
    expect(existsSync(place.next)).toBe(false);
  });

  test("refuses a folder with files that no build made", async () => {
    const own = join(site.folder, "own");
    mkdirSync(own);
    writeFileSync(join(own, "thesis.txt"), "ten years");
    for (const name of ["OUT", "GENERATED"]) {
      const {code, output} = await run(["scripts/build-site.ts"], {...site.env, [name]: own});
      expect(code).toBe(1);
      expect(output).toContain("里面有不是构建生成的文件（如 thesis.txt），没有动它。");
    }
    expect(readFileSync(join(own, "thesis.txt"), "utf8")).toBe("ten years");
  });
});

describe("npm run build", () => {
  const broken = aside(anytown);
  beforeAll(() => {
    appendFileSync(join(broken.folder, "data/geos.csv"), "one cell\n");
  });
  afterAll(broken.remove);

  test("leaves the last good site as it was where the data has faults", async () => {
    const {code: first} = await run(["scripts/build-site.ts"], broken.env);
    expect(first).toBe(1);
    expect(existsSync(broken.out)).toBe(false);
    const marker = join(site.out, "marker.txt");
    writeFileSync(marker, "last good");
    const env = {...site.env, DATA: join(broken.folder, "data")};
    const {code, output} = await run(["scripts/build-site.ts"], env);
    expect(code).toBe(1);
    expect(output).toMatch(/geos\.csv:\d+ /);
    expect(output).toContain("共 1 处问题");
    expect(readFileSync(marker, "utf8")).toBe("last good");
  });
});

describe("scripts/node.js", () => {
  test("refuses a script that there is not", async () => {
    const {code, output} = await run(["scripts/node.js", "nothing"]);
    expect(code).toBe(1);
    expect(output).toContain("no such script: nothing");
  });
});
