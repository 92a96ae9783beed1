import {cpSync, mkdirSync, writeFileSync} from "node:fs";
import {get, type IncomingHttpHeaders, type OutgoingHttpHeaders} from "node:http";
import {join, resolve} from "node:path";

import {afterAll, beforeAll, describe, expect, test} from "vitest";

import {compress} from "../../scripts/build/compress.ts";
import {serve, type Served} from "../../scripts/serve.ts";
import {aside} from "../harness/build.ts";
import {brotli, nginx, startNginx} from "../harness/real-nginx.ts";

if (!nginx) console.log("nginx is not here: its tests are skipped. NGINX may name one.");

/** The headers that are compared; the others are the server's own. */
const ours = [
  ...["content-type", "content-security-policy", "x-frame-options", "cache-control"],
  ...["access-control-allow-origin", "x-content-type-options", "referrer-policy"],
  ...["permissions-policy", "location"],
  ...["cross-origin-resource-policy", "cross-origin-embedder-policy"]
];

/** Small files of every sort, below two base paths. */
const files: Record<string, string> = {
  "index.html": "home",
  "404.html": "not here",
  "plan/index.html": `<p>${"plan ".repeat(400)}`,
  "embed/x/index.html": `<p>${"embed ".repeat(400)}`,
  "zhuanlan/ip/embed/x/index.html": "embed",
  "embed.0a1b2c3d.js": "/* host */",
  "oembed/x.json": "{}",
  "_astro/a.js": `/* ${"long ".repeat(400)} */`,
  "data/v1.0.0/a.csv": "a\n1\n",
  "data/v1.0.0/SHA256SUMS": "0  a.csv\n".repeat(200),
  "data/readme.md": "words ".repeat(400),
  "data/input/site.yaml": "name: town\n".repeat(200),
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
  ...["/plan", "/none/", "/embed/none/", "/data/none.csv", "/data/latest/a.csv"],
  // Folders without a page of their own.
  ...["/embed", "/embed/", "/v/", "/v/1.0.0/", "/oembed/", "/data/v1.0.0/", "/_astro/"],
  // What chat programs and search engines hang on, and signs that mean something elsewhere.
  ...[
    "/plan/?from=timeline&isappinstalled=0",
    "/?%",
    "/plan/?bd_vid=1&x[]=%00",
    "/%E4%B8",
    "/plan/%20"
  ],
  ...["/%", "/%zz", "/a%00b", "//plan/", "/plan//"]
];

interface Raw {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Asks for a path as it is written and with these headers alone; fetch would set it straight first, and add its own. */
async function raw(base: string, path: string, headers: OutgoingHttpHeaders = {}): Promise<Raw> {
  const {hostname, port} = new URL(base);
  return new Promise((done, failed) => {
    get({hostname, port, path, headers}, (response) => {
      const {statusCode: status = 0, headers: sent} = response;
      const parts: string[] = [];
      response.setEncoding("utf8").on("data", (part: string) => parts.push(part));
      response.on("end", () => done({status, headers: sent, body: parts.join("")}));
    }).on("error", failed);
  });
}

describe.skipIf(!nginx)("deploy/nginx.conf in a real nginx", () => {
  const {folder, remove} = aside();
  const root = resolve(folder, "root");
  let real: Served;
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
    real = await startNginx(folder, packed);
    address = real.address;
  });
  afterAll(async () => {
    await real.close();
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
        const body = [301, 302, 400].includes(response.status) ? "" : await response.text();
        return {status: response.status, body, ...(Object.fromEntries(headers) as object)};
      })
    );
    expect(there).toEqual(here);
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])(
    "answers %s with 405 as the server at home does, and its headers",
    async (method) => {
      const answers = await Promise.all(
        [home.address.slice(0, -1), address].map((base) => fetch(`${base}/plan/`, {method}))
      );
      for (const {status, headers} of answers) {
        expect(status).toBe(405);
        expect(headers.get("content-security-policy")).toContain("frame-ancestors 'self'");
        expect(headers.get("cache-control")).toBeNull();
      }
    }
  );

  test.each(["/plan/", "/embed/x/", "/data/a.csv", "/none/"])(
    "answers HEAD of %s like GET, without a body",
    async (path) => {
      const [got, head] = await Promise.all(
        ["GET", "HEAD"].map((method) => fetch(address + path, {method}))
      );
      expect(head!.status).toBe(got!.status);
      for (const name of ours) expect(head!.headers.get(name), name).toBe(got!.headers.get(name));
      expect(await head!.text()).toBe("");
    }
  );

  test.each([
    "/../../nginx.conf",
    "/..%2f..%2fnginx.conf",
    "/%2e%2e/nginx.conf",
    "/plan/../../nginx.conf",
    "/plan/..%5c..%5cnginx.conf",
    "/.//../nginx.conf"
  ])("sends nothing from outside the folder for %s", async (path) => {
    for (const base of [home.address.slice(0, -1), address]) {
      const {status, body} = await raw(base, path);
      expect([400, 404]).toContain(status);
      expect(body).not.toContain("daemon");
    }
  });

  test("refuses an address that is too long, and goes on", async () => {
    const long = `/${"a".repeat(20_000)}`;
    expect((await raw(address, long)).status).toBe(414);
    expect((await raw(home.address, long)).status).toBe(431);
    for (const base of [home.address, address]) expect((await fetch(base)).status).toBe(200);
  });

  /** Both servers, by name. */
  const servers = {
    "the server at home": () => home.address.slice(0, -1),
    nginx: () => address
  };
  const named = Object.keys(servers) as (keyof typeof servers)[];

  test.each(named)("%s sends a part of a file, and says where it is not there", async (name) => {
    const text = files["data/a.csv"]!;
    const ask = (range: string, more: Record<string, string> = {}) =>
      fetch(`${servers[name]()}/data/a.csv`, {
        headers: {Range: range, "Accept-Encoding": "identity", ...more}
      });
    const part = await ask("bytes=2-5");
    expect(part.status).toBe(206);
    expect(await part.text()).toBe(text.slice(2, 6));
    expect(part.headers.get("content-range")).toBe(`bytes 2-5/${String(text.length)}`);
    expect(part.headers.get("access-control-allow-origin")).toBe("*");
    expect(await (await ask("bytes=-3")).text()).toBe(text.slice(-3));
    const outside = await ask("bytes=99999-");
    expect(outside.status).toBe(416);
    expect(outside.headers.get("content-range")).toBe(`bytes */${String(text.length)}`);
    // A part of what has changed since is the whole of what there is now.
    expect((await ask("bytes=2-5", {"If-Range": '"other"'})).status).toBe(200);
  });

  test.each(
    named.flatMap((name) =>
      ["/plan/", "/data/a.csv", "/_astro/a.js", "/figures/a.svg"].map(
        (path) => [name, path] as const
      )
    )
  )("%s answers 304 where a reader has %s already", async (name, path) => {
    const ask = (headers: OutgoingHttpHeaders) => raw(servers[name](), path, headers);
    const {headers: first} = await ask({});
    const again = await ask({"If-None-Match": first.etag});
    expect(again.status).toBe(304);
    for (const header of [
      "content-security-policy",
      "cache-control",
      "access-control-allow-origin"
    ])
      expect(again.headers[header], header).toBe(first[header]);
    expect((await ask({"If-None-Match": '"other"'})).status).toBe(200);
    expect((await ask({"If-Modified-Since": first["last-modified"]})).status).toBe(304);
  });

  test.each(named)("%s answers two hundred at once without a fault", async (name) => {
    const asked = Array.from({length: 200}, (_, at) => paths[at % 18]!);
    const got = await Promise.all(
      asked.map(async (path) => {
        const response = await fetch(servers[name]() + path);
        return {path, status: response.status, bytes: (await response.arrayBuffer()).byteLength};
      })
    );
    expect(got.filter(({status}) => status >= 500)).toEqual([]);
    expect(got.filter(({status, bytes}) => status === 200 && bytes === 0)).toEqual([]);
  });

  /** What a reader takes, and what is sent: by nginx alone, and where its module for brotli is at hand. */
  const encodings = [
    {takes: "identity", sent: null, withBrotli: null},
    {takes: "gzip", sent: "gzip", withBrotli: "gzip"},
    {takes: "gzip;q=0", sent: null, withBrotli: null},
    {takes: "br", sent: null, withBrotli: "br"},
    {takes: "gzip, deflate, br, zstd", sent: "gzip", withBrotli: "br"}
  ];
  const texts = [
    ...["/_astro/a.js", "/data/a.csv", "/plan/", "/embed/x/"],
    ...["/data/v1.0.0/SHA256SUMS", "/data/readme.md", "/data/input/site.yaml"]
  ];

  test.each(texts.flatMap((path) => encodings.map((encoding) => ({path, ...encoding}))))(
    "sends $path to who takes $takes, with the headers of its path",
    async ({path, takes, sent, withBrotli}) => {
      const plain = await fetch(address + path, {headers: {"Accept-Encoding": "identity"}});
      const response = await fetch(address + path, {headers: {"Accept-Encoding": takes}});
      expect(response.headers.get("content-encoding")).toBe(brotli ? withBrotli : sent);
      for (const name of ours)
        expect(response.headers.get(name), name).toBe(plain.headers.get(name));
      expect(await response.text()).toBe(await plain.text());
      // A cache between must keep the two apart.
      expect(response.headers.get("vary")).toBe("Accept-Encoding");
    }
  );
});
