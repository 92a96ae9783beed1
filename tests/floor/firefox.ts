// Firefox by WebDriver BiDi: https://w3c.github.io/webdriver-bidi/
import {spawn} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {createInterface} from "node:readline";

import {high, type OtherBrowser, pressed, typed} from "./other-browser.ts";

/** What it says of its own accord, or in answer to a command. */
interface Said {
  id?: number;
  type: "success" | "error" | "event";
  message?: string;
  result?: unknown;
  params?: {level?: string; text?: string};
}

/** Starts it with a profile of its own, which goes when it is closed; `env` says more of where it runs. */
export async function startFirefox(path: string, env: NodeJS.ProcessEnv): Promise<OtherBrowser> {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const child = spawn(path, ["--headless", "--remote-debugging-port=0", "--profile", profile], {
    stdio: ["ignore", "ignore", "pipe"],
    env: {...process.env, ...env, HOME: profile}
  });
  const ended = new Promise((done) => child.once("exit", done));
  const faults: string[] = [];
  const {socket, send} = await connected(await listening(child.stderr), faults);
  await send("session.new", {capabilities: {}});
  await send("session.subscribe", {events: ["log.entryAdded"]});
  const {contexts} = await send<{contexts: {context: string}[]}>("browsingContext.getTree", {});
  const context = contexts[0]!.context;
  const act = (actions: object[]) => send("input.performActions", {context, actions});
  const resize = async (width: number) =>
    void (await send("browsingContext.setViewport", {context, viewport: {width, height: high}}));
  return {
    resize,
    async open(url, width) {
      await resize(width);
      // A page that is left complains of what it had not fetched yet: that is no fault of the next one.
      await send("browsingContext.navigate", {context, url: "about:blank", wait: "complete"});
      faults.length = 0;
      await send("browsingContext.navigate", {context, url, wait: "complete"});
    },
    async evaluate(ask, given) {
      const answer = await send<{result?: {value: string}; exceptionDetails?: {text: string}}>(
        "script.evaluate",
        {
          expression: `JSON.stringify([(${String(ask)})(${JSON.stringify(given) ?? ""})])`,
          ...{awaitPromise: true, target: {context}}
        }
      );
      if (!answer.result) throw new Error(answer.exceptionDetails?.text);
      return (JSON.parse(answer.result.value) as [never])[0];
    },
    press: async (at, by = "mouse") => void (await act(pressed(at, by))),
    type: async (words) => void (await act(typed(words))),
    faults: () => faults.splice(0),
    async close() {
      await send("browser.close", {});
      socket.close();
      await ended;
      rmSync(profile, {recursive: true, force: true});
    }
  };
}

/** Where it listens, which it says once it does. */
async function listening(said: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({input: said})) {
    const address = /WebDriver BiDi listening on (ws:\S+)/u.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error("Firefox ended before it listened");
}

async function connected(address: string, faults: string[]) {
  const socket = new WebSocket(`${address}/session`);
  const waiting = new Map<number, (said: Said) => void>();
  socket.addEventListener("message", ({data}) => {
    const said = JSON.parse(String(data)) as Said;
    if (said.id !== undefined) waiting.get(said.id)?.(said);
    else heard(said.params ?? {});
  });
  // It asks for an icon of the whole site on a page that names none, and complains where the page's policy forbids that.
  const heard = ({level = "", text = ""}: Said["params"] & object) => {
    if (!text.includes("/favicon.ico")) faults.push(`console ${level}: ${text}`);
  };
  await new Promise((done, failed) => {
    socket.addEventListener("open", done);
    socket.addEventListener("error", () => failed(new Error(`no answer at ${address}`)));
  });
  let last = 0;
  const send = async <Result>(method: string, params: object): Promise<Result> => {
    const id = ++last;
    const said = await new Promise<Said>((done) => {
      waiting.set(id, done);
      socket.send(JSON.stringify({id, method, params}));
    });
    if (said.type === "error") throw new Error(`${method}: ${said.message ?? ""}`);
    return said.result as Result;
  };
  return {socket, send};
}
