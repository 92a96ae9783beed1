import {type ChildProcess, execFileSync, spawn} from "node:child_process";
import {cpSync, existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {join, resolve} from "node:path";

import {afterAll, beforeAll, describe, expect, test, vi} from "vitest";

import {compress} from "../scripts/build/compress.ts";
import {serve, type Served} from "../scripts/serve.ts";
import {aside} from "./build.ts";

const nginx = process.env["NGINX"] ?? found();
if (!nginx) console.log("nginx is not here: its tests are skipped. NGINX may name one.");

/** The headers that are compared; the others are the server's own. */
const ours = [
  ...["content-type", "content-security-policy", "x-frame-options", "cache-control"],
  ...["access-control-allow-origin", "x-content-type-options", "referrer-policy"],
  ...["permissions-policy", "location"]
];

/** Small files of every sort, below two base paths. */
const files: Record<string, string> = {
  "index.html": "home",
  "404.html": "not here",
  "plan/index.html": "plan",
  "embed/x/index.html": "embed",
  "zhuanlan/ip/embed/x/index.html": "embed",
  "embed.0a1b2c3d.js": "/* host */",
  "oembed/x.json": "{}",
  "_astro/a.js": `/* ${"long ".repeat(400)} */`,
  "data/v1.0.0/a.csv": "a\n1\n",
  "data/v1.0.0/SHA256SUMS": "0  a.csv\n",
  "data/latest/index.html": "moved",
  "v/1.0.0/embed/x/index.html": "pinned",
  "v/1.0.0/_astro/a.css": "p{}",
  "zhuanlan/ip/v/1.0.0/embed/x/index.html": "pinned",
  "data/a.csv": `a\n${"1\n".repeat(1000)}`,
  "data/a.jsonld": "{}",
  "data/a.parquet": "PAR1",
  "figures/a.svg": "<svg/>",
  "site.webmanifest": "{}"
};

const paths = [
  ...Object.keys(files).map((path) => `/${path.replace(/index\.html$/, "")}`),
  ...["/plan", "/none/", "/embed/none/", "/data/none.csv", "/data/latest/a.csv"]
];

function found(): string | undefined {
  return [
    "/usr/sbin/nginx",
    "/usr/local/sbin/nginx",
    "/usr/bin/nginx",
    "/opt/homebrew/bin/nginx"
  ].find(existsSync);
}

describe.skipIf(!nginx)("deploy/nginx.conf in a real nginx", () => {
  const {folder, remove} = aside();
  const root = resolve(folder, "root");
  let server: ChildProcess;
  let home: Served;
  let address = "";

  beforeAll(async () => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(root, path, ".."), {recursive: true});
      writeFileSync(join(root, path), text);
    }
    home = await serve({folder: root});
    const packed = `${root}-packed`;
    cpSync(root, packed, {recursive: true});
    await compress(packed);
    const probe = createServer();
    const port = await new Promise<number>((done) => {
      probe.listen(0, "127.0.0.1", () => done((probe.address() as {port: number}).port));
    });
    await new Promise((done) => probe.close(done));
    const site = readFileSync("deploy/nginx.conf", "utf8")
      .replace(/listen 127\.0\.0\.1:\d+;/, `listen 127.0.0.1:${port};`)
      .replace(/root [^;]+;/, `root ${packed};`);
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map((name) => `${name}_temp_path ${resolve(folder)}/${name};`)
      .join("\n");
    const conf = resolve(folder, "nginx.conf");
    writeFileSync(
      conf,
      `daemon off;\nmaster_process off;\npid ${resolve(folder)}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${site}\n}\n`
    );
    execFileSync(nginx!, ["-t", "-q", "-c", conf, "-p", resolve(folder)]);
    server = spawn(nginx!, ["-c", conf, "-p", resolve(folder)], {stdio: "ignore"});
    address = `http://127.0.0.1:${port}`;
    await vi.waitUntil(
      () =>
        fetch(address)
          .then(({ok}) => ok)
          .catch(() => false),
      10_000
    );
  });
  afterAll(async () => {
    const ended = new Promise((done) => server.once("close", done));
    server.kill();
    await ended;
    await home.close();
    remove();
  });

  test.each(paths)("answers %s as the server at home does", async (path) => {
    const [here, there] = await Promise.all(
      [home.address.slice(0, -1), address].map(async (base) => {
        const response = await fetch(base + path, {redirect: "manual"});
        const headers = ours.map((name) => {
          const value = response.headers.get(name);
          return [name, name === "location" && value ? new URL(value, base).pathname : value];
        });
        const body = [301, 302].includes(response.status) ? "" : await response.text();
        return {status: response.status, body, ...(Object.fromEntries(headers) as object)};
      })
    );
    expect(there).toEqual(here);
  });

  test.each(["/_astro/a.js", "/data/a.csv"])("sends %s compressed", async (path) => {
    const response = await fetch(address + path, {headers: {"Accept-Encoding": "gzip"}});
    expect(response.headers.get("content-encoding")).toBe("gzip");
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'self'");
  });
});
