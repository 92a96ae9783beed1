// Sends a built site as deploy/ says, packed: by nginx where it is here, else by a small server.
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync} from "node:fs";
import {createServer} from "node:http";
import {join} from "node:path";

import {compress} from "../../scripts/build/compress.ts";
import {rules} from "../../scripts/nginx.ts";
import type {Served} from "../../scripts/serve.ts";
import {nginx, startNginx} from "../harness/real-nginx.ts";

/** Packs a copy of a site in `folder` and serves it. The policy of our pages is not asked of others. */
export async function served(site: string, folder: string, isOurs: boolean): Promise<Served> {
  const packed = join(folder, "packed");
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  cpSync(site, packed, {recursive: true});
  await compress(packed);
  if (!nginx) return plainly(packed);
  const policy = /^\s*add_header Content-Security-Policy .*$/mu;
  return startNginx(folder, packed, (conf) => (isOurs ? conf : conf.replace(policy, "")));
}

/** Sends what was packed with brotli as it is, and says how long it may be kept. */
async function plainly(root: string): Promise<Served> {
  const conf = rules(readFileSync("deploy/nginx.conf", "utf8"));
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const file = join(root, decodeURIComponent(path.endsWith("/") ? `${path}index.html` : path));
    if (file.includes("..") || !existsSync(file)) return void response.writeHead(404).end();
    const isPacked = existsSync(`${file}.br`);
    if (isPacked) response.setHeader("Content-Encoding", "br");
    response.setHeader("Cache-Control", conf.headers(path, 200)["Cache-Control"] ?? "no-cache");
    response.setHeader("Content-Type", conf.type(file));
    response.end(readFileSync(isPacked ? `${file}.br` : file));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return {address: `http://127.0.0.1:${String(port)}`, close};
}
