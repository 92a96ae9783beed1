// WebKitGTK by WebDriver: https://www.w3.org/TR/webdriver2/
import {type ChildProcess, spawn} from "node:child_process";
import {globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import type {AddressInfo} from "node:net";
import {createServer} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {createInterface} from "node:readline";

import {high, type OtherBrowser, pressed, typed} from "./other-browser.ts";

/** The bars of its window would be wider than a phone. */
const narrow = "* {min-width: 0; margin: 0; padding: 0; border: 0; font-size: 1px}";

/** The small browser that comes with WebKitGTK. */
export const miniBrowser = (): string | undefined =>
  globSync("/usr/{lib,libexec}/{,*/}webkit2gtk-*/MiniBrowser").sort().at(-1);

/** Starts it on a screen that no one sees; `env` says more of where it runs. */
export async function startWebKit(
  driver: string,
  screen: string,
  binary: string,
  env: NodeJS.ProcessEnv
): Promise<OtherBrowser> {
  const display = spawn(
    screen,
    ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"],
    {
      stdio: ["ignore", "pipe", "ignore"]
    }
  );
  const number = await firstLine(display);
  const port = await freePort();
  const config = mkdtempSync(join(tmpdir(), "webkit-"));
  mkdirSync(join(config, "gtk-3.0"));
  writeFileSync(join(config, "gtk-3.0/gtk.css"), narrow);
  const child = spawn(driver, [`--port=${String(port)}`], {
    stdio: ["ignore", "pipe", "ignore"],
    env: {
      ...process.env,
      ...env,
      DISPLAY: `:${number}`,
      XDG_CONFIG_HOME: config,
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1"
    }
  });
  // The browser says on the driver's own output what its console says.
  const faults: string[] = [];
  createInterface({input: child.stdout}).on("line", (line) => {
    if (/^CONSOLE /u.test(line)) faults.push(line);
  });
  const args = ["--automation", "--enable-write-console-messages-to-stdout=true"];
  const options = {"webkitgtk:browserOptions": {binary, args}};
  const base = `http://127.0.0.1:${String(port)}/session`;
  const {sessionId} = (await asked(base, "POST", {
    capabilities: {alwaysMatch: options}
  })) as {sessionId: string};
  const send = (path: string, body: object) => asked(`${base}/${sessionId}/${path}`, "POST", body);
  const evaluate: OtherBrowser["evaluate"] = async (ask, given) =>
    (await send("execute/sync", {
      ...{script: `return (${String(ask)})(arguments[0])`, args: [given ?? null]}
    })) as never;
  const resize = async (width: number) => {
    await send("window/rect", {width, height: high});
    // The driver answers before the page has its new size.
    while ((await evaluate(() => innerWidth)) !== width);
  };
  return {
    resize,
    async open(address, width) {
      await resize(width);
      // A page that is left complains of what it had not fetched yet: that is no fault of the next one.
      await send("url", {url: "about:blank"});
      faults.length = 0;
      await send("url", {url: address});
    },
    evaluate,
    press: async (at, by = "mouse") => void (await send("actions", {actions: pressed(at, by)})),
    type: async (words) => void (await send("actions", {actions: typed(words)})),
    faults: () => faults.splice(0),
    async close() {
      await asked(`${base}/${sessionId}`, "DELETE");
      for (const one of [child, display]) {
        const ended = new Promise((done) => one.once("exit", done));
        one.kill();
        await ended;
      }
      rmSync(config, {recursive: true, force: true});
    }
  };
}

/** What the driver answers, asked again until it listens. */
async function asked(address: string, method: string, body?: object): Promise<unknown> {
  for (;;) {
    const answer = await fetch(address, {
      method,
      ...(body ? {body: JSON.stringify(body)} : {})
    }).catch((error: Error) => {
      if ((error.cause as NodeJS.ErrnoException | undefined)?.code !== "ECONNREFUSED") throw error;
      return null;
    });
    if (answer === null) {
      await new Promise((go) => setImmediate(go));
      continue;
    }
    const {value} = (await answer.json()) as {value: {message?: string} | null};
    if (!answer.ok) throw new Error(value?.message);
    return value;
  }
}

async function firstLine({stdout}: ChildProcess): Promise<string> {
  for await (const line of createInterface({input: stdout!})) return line;
  throw new Error("no screen");
}

/** A port that is free now: the driver takes none by itself. */
function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}
