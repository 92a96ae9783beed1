// Builds the site from data/ and serves it on this machine alone. PORT chooses the port.
import {outFolder as out} from "../src/folders.ts";
import {port, siteBase, usualPort} from "./base.ts";
import {takesNothing} from "./programs/arguments.ts";
import {run} from "./run.ts";
import {serve, type Served} from "./serve.ts";

takesNothing("npm start");

// The port is taken first: a person should not wait for a build to learn that it is in use.
const site = await serve({folder: out, base: siteBase(), port}).catch(refused);
if (site) await start(site);

async function start({address, close}: Served): Promise<void> {
  const built = await run(["scripts/build-site.ts"], {}, (line) => console.log(line));
  if (built.code === 0) return console.log(`\n${address}\n按 Ctrl+C 结束 · Ctrl+C ends it`);
  await close();
  process.exitCode = 1;
}

function refused(error: NodeJS.ErrnoException): null {
  const other = port < 65_535 ? port + 1 : usualPort;
  const sentence: Record<string, string> = {
    EADDRINUSE: `端口 ${port} 已被占用。换一个端口：PORT=${other} npm start
Port ${port} is in use. Choose another: PORT=${other} npm start`,
    EACCES: `没有权限使用端口 ${port}。换一个端口：PORT=${other} npm start
Port ${port} is not allowed. Choose another: PORT=${other} npm start`,
    ERR_SOCKET_BAD_PORT: `PORT 应为 0 到 65535 的整数，不是 "${process.env["PORT"]}"。
PORT must be a whole number from 0 to 65535, not "${process.env["PORT"]}".`
  };
  console.error(sentence[error.code ?? ""] ?? error.message);
  process.exitCode = 1;
  return null;
}
