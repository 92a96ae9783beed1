// The site while it is written: a change in data/ or src/ shows in the browser at once, and so does a fault in the data.
import {existsSync} from "node:fs";
import {createServer, type ServerResponse} from "node:http";
import {join, resolve} from "node:path";

import {generatedFolder} from "../src/folders.ts";
import {port} from "./base.ts";
import {claim, refusal} from "./build/folder.ts";
import {generatedTarget} from "./compile/index.ts";
import {dataFolder} from "./compile/read/read-folder.ts";
import {problemPage} from "./editor/problem-page.ts";
import {answerText, attempt} from "./editor/report.ts";
import {follow} from "./editor/watch.ts";
import {takesNothing} from "./programs/arguments.ts";

takesNothing("npm run dev");

/** The module of the pages that reads what the data build wrote. */
const reader = resolve("src/catalogue.ts");

/** What is wrong with the data now, as text; null when all is well. */
let faults: string | null = null;
/** Shows a change to every open page. */
let show: () => void = () => undefined;

const refused = refusal(generatedTarget, [dataFolder]);
if (refused !== null) {
  console.error(refused);
  process.exit(1);
}
claim(generatedFolder);
await rebuild();
follow(dataFolder, () => void rebuild().then((changed) => changed && show()));
// Astro cannot even read its configuration before the data has been built once.
if (faults !== null && !existsSync(join(generatedFolder, "catalogue.json"))) await untilWell();
await start();

/** Builds the data; where that fails the last good data stays, and the fault is kept for showing. Says whether pages differ. */
async function rebuild(): Promise<boolean> {
  const since = performance.now();
  const before = faults;
  const result = await attempt();
  const good = typeof result !== "string" && result.counts !== null;
  faults = good ? null : typeof result === "string" ? result : answerText(result, dataFolder);
  const took = `data ${Math.round(performance.now() - since)} ms`;
  const changed = typeof result === "string" ? [] : result.changed;
  console.log(faults ?? `${took}, ${changed.join(" ") || "nothing changed"}`);
  return changed.length > 0 || faults !== before;
}

/** Shows the fault, and nothing else, until it is mended. */
function untilWell(): Promise<void> {
  return new Promise((resolve) => {
    const server = createServer((_, response) => fault(response));
    server.listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}/`));
    show = () => {
      if (faults !== null) return;
      server.close(() => resolve());
      server.closeAllConnections();
    };
  });
}

async function start(): Promise<void> {
  // It is large: what is wrong with the arguments or the data is told before it is read.
  const {dev} = await import("astro");
  await dev({
    // Routes whose whole name is a parameter would be asked for as folders: /data/all.csv/.
    trailingSlash: "ignore",
    server: {port, host: "127.0.0.1"},
    vite: {
      plugins: [
        {
          name: "data",
          configureServer: (server) => {
            show = () => {
              for (const environment of Object.values(server.environments)) forget(environment);
              server.environments.client.hot.send({type: "full-reload", path: "*"});
            };
            server.middlewares.use((request, response, next) => {
              const page = request.headers.accept?.includes("text/html");
              if (faults !== null && page) fault(response);
              else next();
            });
          }
        }
      ]
    }
  });
}

/** What is used of an environment of Vite whose modules are run in this process. */
interface Runnable {
  moduleGraph: {getModulesByFile: (file: string) => Set<Node> | undefined};
  runner: {
    evaluatedModules: {
      getModuleById: (id: string) => object | undefined;
      invalidateModule: (module: object) => void;
    };
  };
}

/** A module and who imports it. */
interface Node {
  id: string | null;
  importers: Set<Node>;
}

/**
 * Lets an environment run anew what hangs on the data: the one module that reads it and all that import it. The rest, such
 * as schemas, words and drawings, stays as it was run: to run all of it anew takes several times as long.
 */
function forget(environment: object): void {
  // That of the browser runs nothing here.
  if (!("runner" in environment)) return;
  const {moduleGraph, runner} = environment as Runnable;
  const due = [...(moduleGraph.getModulesByFile(reader) ?? [])];
  const seen = new Set(due);
  for (const module of due) {
    for (const importer of module.importers) {
      if (seen.has(importer)) continue;
      seen.add(importer);
      due.push(importer);
    }
  }
  for (const {id} of due) {
    const run = id === null ? undefined : runner.evaluatedModules.getModuleById(id);
    if (run) runner.evaluatedModules.invalidateModule(run);
  }
}

function fault(response: ServerResponse): void {
  response.writeHead(503, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store"
  });
  response.end(problemPage(faults ?? ""));
}
