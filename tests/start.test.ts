import {spawn} from "node:child_process";
import {appendFileSync, existsSync, readFileSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {join} from "node:path";

import {afterAll, beforeAll, describe, expect, onTestFinished, test} from "vitest";

import {run} from "../scripts/run.ts";
import {anytown, aside} from "./build.ts";

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
    expect(output).toContain("1 problem in 1 file");
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
