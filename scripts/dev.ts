// The site while it is written: a change in data/ or src/ shows in the browser at once, and so does a fault in the data.
import {existsSync} from "node:fs";
import {createServer, type ServerResponse} from "node:http";
import {join} from "node:path";

import {dev} from "astro";

import {claim, refusal} from "./build/folder.ts";
import {generatedFolder, generatedTarget} from "./compile/index.ts";
import {dataFolder} from "./compile/read/read-folder.ts";
import {problemPage} from "./desk/problem-page.ts";
import {answerText, attempt} from "./desk/speak.ts";
import {follow} from "./desk/watch.ts";

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
  await dev({
    server: {port, host: "127.0.0.1"},
    vite: {
      plugins: [
        {
          name: "data",
          configureServer: (server) => {
            show = () => {
              // The pages read the data from the disk when they are run: all are run anew, none is compiled anew.
              for (const environment of Object.values(server.environments))
                environment.hot.send({type: "full-reload", path: "*"});
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
