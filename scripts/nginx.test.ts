import {readFileSync} from "node:fs";

import {expect, test} from "vitest";

import {bundle, integrityOf} from "../src/figures/embed/bundle-asset.ts";
import {headersFile} from "./headers-file.ts";
import {rules} from "./nginx.ts";

const small = rules(`
# add_header X-Comment no;
map $uri $frame { default "'self'"; "~/embed/" "*"; }
map $uri $kept { default ""; "~/data/" "public"; }
server {
  charset utf-8;
  charset_types text/csv;
  types { text/html html htm; text/csv csv; image/png png; }
  add_header Policy "frame-ancestors $frame" always;
  add_header Kept $kept;
}`);

test.each([
  ["/", 200, {Policy: "frame-ancestors 'self'"}],
  ["/a/embed/b/", 200, {Policy: "frame-ancestors *"}],
  ["/data/b.csv", 200, {Policy: "frame-ancestors 'self'", Kept: "public"}],
  ["/data/none.csv", 404, {Policy: "frame-ancestors 'self'"}]
])("headers(%s, %d) fill in the maps and leave out what is empty", (path, status, headers) => {
  expect(small.headers(path, status)).toEqual(headers);
});

test.each([
  ["index.html", "text/html; charset=utf-8"],
  ["a.htm", "text/html; charset=utf-8"],
  ["a.b.csv", "text/csv; charset=utf-8"],
  ["a.png", "image/png"],
  ["a.unknown", "application/octet-stream"]
])("type(%s) is %s", (path, type) => {
  expect(small.type(path)).toBe(type);
});

test("rules(text) refuses a configuration without headers, and a variable without a map", () => {
  expect(() => rules("server {}")).toThrow("configuration without headers");
  const unknown = rules("types { text/html html; }\nadd_header A $b;");
  expect(() => unknown.headers("/", 200)).toThrow("unknown variable: $b");
});

const ours = rules(readFileSync(new URL("../deploy/nginx.conf", import.meta.url), "utf8"));

test("a pinned embed may stand in any page, whatever its release", () => {
  const pinned = ours.headers("/zhuanlan/ip/v/1.0.0/embed/x/", 200);
  expect(pinned["Content-Security-Policy"]).not.toContain("frame-ancestors");
  expect(pinned).not.toHaveProperty("X-Frame-Options");
});

test("our embeds may stand in any page and all other pages only in our own", () => {
  const embed = ours.headers("/zhuanlan/ip/embed/x/", 200);
  expect(embed["Content-Security-Policy"]).not.toContain("frame-ancestors");
  // What it may run and show is said in its page, by hash.
  expect(embed["Content-Security-Policy"]).not.toMatch(/default-src|script-src|style-src/);
  expect(embed).not.toHaveProperty("X-Frame-Options");
  const page = ours.headers("/zhuanlan/ip/plan/", 200);
  expect(page["Content-Security-Policy"]).toMatch(/^default-src 'self';.*frame-ancestors 'self'$/);
  expect(page["Content-Security-Policy"]).not.toContain("unsafe");
  expect(page["X-Frame-Options"]).toBe("SAMEORIGIN");
});

test("the policy of pages names the script in their head by its hash", () => {
  const policy = ours.headers("/zhuanlan/ip/plan/", 200)["Content-Security-Policy"];
  const script = integrityOf(bundle("src/client/page/before-paint.ts"), "sha256");
  expect(policy, "write this hash into deploy/nginx.conf").toContain(
    `script-src 'self' '${script}';`
  );
});

test("a host that isolates itself may show embeds, data and pictures, and no other page", () => {
  const policies = (path: string) => {
    const sent = ours.headers(path, 200);
    return [sent["Cross-Origin-Resource-Policy"], sent["Cross-Origin-Embedder-Policy"]];
  };
  expect(policies("/zhuanlan/ip/embed/x/")).toEqual(["cross-origin", "require-corp"]);
  expect(policies("/v/1.0.0/embed/x/")).toEqual(["cross-origin", "require-corp"]);
  for (const path of ["/_astro/a.js", "/data/a.csv", "/figures/a.png", "/card.png", "/embed.js"])
    expect(policies(path), path).toEqual(["cross-origin", undefined]);
  expect(policies("/plan/")).toEqual(["same-origin", undefined]);
});

test("deploy/_headers says the same to hosts without nginx; -u writes it anew", async () => {
  await expect(headersFile(ours)).toMatchFileSnapshot("../deploy/_headers");
});

test.each([
  ["/_astro/a.js", "public, max-age=31536000, immutable", "*"],
  ["/data/a.csv", "public, max-age=3600", "*"],
  ["/data/latest/a.csv", "public, max-age=3600", "*"],
  ["/data/v1.0.0/a.csv", "public, max-age=31536000, immutable", "*"],
  ["/v/1.0.0/embed/x/", "public, max-age=31536000, immutable", "*"],
  ["/v/1.0.0/_astro/x.js", "public, max-age=31536000, immutable", "*"],
  ["/data/vat.csv", "public, max-age=3600", "*"],
  ["/figures/a.png", "public, max-age=86400", "*"],
  ["/embed.0a1b2c3d.js", "public, max-age=31536000, immutable", "*"],
  ["/zhuanlan/ip/embed.js", "no-cache", "*"],
  ["/oembed/a.json", "no-cache", "*"],
  ["/plan/", "no-cache", undefined]
])("%s is kept %s and may be read by %s", (path, kept, origin) => {
  const headers = ours.headers(path, 200);
  expect(headers["Cache-Control"]).toBe(kept);
  expect(headers["Access-Control-Allow-Origin"]).toBe(origin);
});

test.each(["csv", "jsonld", "parquet", "webmanifest", "xlsx", "docx", "svg", "zip"])(
  "a file .%s has a type of its own",
  (end) => {
    expect(ours.type(`a.${end}`)).not.toBe("application/octet-stream");
  }
);
