// The site while it is written: a change in data/ or src/ shows in the browser at once, and so does a fault in the data.
import {existsSync, watch} from "node:fs";
import {createServer, type ServerResponse} from "node:http";
import {join} from "node:path";

import {dev} from "astro";

import {claim, refusal} from "./build/folder.ts";
import {lock} from "./build/lock.ts";
import {buildData, generatedFolder, generatedTarget} from "./build-data.ts";
import {report} from "./compile/problems/problem.ts";
import {dataFolder} from "./compile/read/read-folder.ts";
import {problemPage} from "./problem-page.ts";

const port = Number(process.env["PORT"] ?? 4321);

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
follow();
// Astro cannot even read its configuration before the data has been built once.
if (faults !== null && !existsSync(join(generatedFolder, "catalogue.json"))) await untilWell();
await start();

/** Builds the data; where that fails the last good data stays, and the fault is kept for showing. */
async function rebuild(): Promise<void> {
  const free = await lock(join(generatedFolder, ".lock"));
  const since = performance.now();
  const {problems, counts, changed} = buildData();
  free();
  faults = counts ? null : report(problems, dataFolder);
  const took = `data ${Math.round(performance.now() - since)} ms`;
  console.log(faults ?? `${took}, ${changed.join(" ") || "nothing changed"}`);
}

/** Builds the data each time something in its folder is saved. */
function follow(): void {
  let soon: NodeJS.Timeout | undefined;
  watch(dataFolder, {recursive: true}, (_, file) => {
    // Editors write in several steps, and some to a file beside it first.
    if (file && /(^|[/\\])[.~#]|~$/.test(file)) return;
    clearTimeout(soon);
    soon = setTimeout(() => {
      void rebuild().then(() => show());
    }, 80);
  });
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
  await dev({
    server: {port, host: "127.0.0.1"},
    vite: {
      plugins: [
        {
          name: "data",
          configureServer: (server) => {
            show = () => {
              // The pages read the data from the disk, so what was loaded before is stale as a whole.
              for (const environment of Object.values(server.environments)) {
                environment.moduleGraph.invalidateAll();
                environment.hot.send({type: "full-reload", path: "*"});
              }
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

function fault(response: ServerResponse): void {
  response.writeHead(503, {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store"
  });
  response.end(problemPage(faults ?? ""));
}
