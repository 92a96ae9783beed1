// The nginx of this machine, where there is one, with the configuration of deploy/.
import {execFileSync, spawn} from "node:child_process";
import {existsSync, readFileSync, writeFileSync} from "node:fs";
import {createServer} from "node:net";
import {resolve} from "node:path";
import {setTimeout as pause} from "node:timers/promises";

import type {Served} from "../../scripts/serve.ts";

/** Where nginx is; undefined where it is not. */
export const nginx = process.env["NGINX"] ?? found();

/** The module of Debian's nginx that sends what was packed with brotli. */
const module = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";
/** Whether it is here. */
export const brotli = existsSync(module);

function found(): string | undefined {
  return [
    "/usr/sbin/nginx",
    "/usr/local/sbin/nginx",
    "/usr/bin/nginx",
    "/opt/homebrew/bin/nginx"
  ].find(existsSync);
}

/**
 * Serves `root` on a free port; `folder` takes what nginx writes. `adapted` may change the configuration for a site
 * that is not ours. Throws where nginx refuses the configuration or does not answer.
 */
export async function startNginx(
  folder: string,
  root: string,
  adapted = (conf: string): string => conf
): Promise<Served> {
  if (!nginx) throw new Error("nginx is not here");
  const home = resolve(folder);
  const port = await freePort();
  const site = readFileSync("deploy/nginx.conf", "utf8")
    .replace(/listen 127\.0\.0\.1:\d+;/, `listen 127.0.0.1:${port};`)
    .replace(/root [^;]+;/, `root ${resolve(root)};`)
    .replace(/# With [^:]+: (brotli_static on;)/, brotli ? "$1" : "");
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${home}/${name};`)
    .join("\n");
  const conf = resolve(home, "nginx.conf");
  writeFileSync(
    conf,
    `${brotli ? `load_module ${module};\n` : ""}daemon off;\nmaster_process off;\npid ${home}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary}\n${adapted(site)}\n}\n`
  );
  execFileSync(nginx, ["-t", "-q", "-c", conf, "-p", home]);
  const server = spawn(nginx, ["-c", conf, "-p", home], {stdio: "ignore"});
  const ended = new Promise<void>((done) => server.once("close", () => done()));
  const close = (): Promise<void> => {
    server.kill();
    return ended;
  };
  const address = `http://127.0.0.1:${port}`;
  for (let tried = 0; !(await answers(address)); tried++) {
    if (tried === 200) {
      await close();
      throw new Error("nginx does not answer");
    }
    await pause(50);
  }
  return {address, close};
}

const answers = (address: string): Promise<boolean> =>
  fetch(address).then(
    () => true,
    () => false
  );

async function freePort(): Promise<number> {
  const probe = createServer();
  const port = await new Promise<number>((done) => {
    probe.listen(0, "127.0.0.1", () => done((probe.address() as {port: number}).port));
  });
  await new Promise((done) => probe.close(done));
  return port;
}
