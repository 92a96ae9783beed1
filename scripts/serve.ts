// A small static server for `npm start` and the tests; it sends what deploy/nginx.conf says. Parts of files and what a
// reader has already are left to `send`; which page answers which address, and its headers, follow the configuration.
import {existsSync, readFileSync, statSync} from "node:fs";
import {createServer, type ServerResponse} from "node:http";
import {join, relative, sep} from "node:path";

import send from "send";

import {type Rules, rules} from "./nginx.ts";

/** What to serve and where. */
export interface Options {
  /** The folder of the built site. */
  folder: string;
  /** The path below which it is served, with a slash at both ends. */
  base?: string;
  /** The port on 127.0.0.1; 0, the default, takes a free one. */
  port?: number;
}

/** A running server. */
export interface Served {
  /** Where the site stands, scheme, host, port and base. */
  address: string;
  /** Ends it and every open connection. */
  close: () => Promise<void>;
}

/** Serves a folder on 127.0.0.1. Rejects with `EADDRINUSE` where the port is taken. */
export async function serve({folder, base = "/", port = 0}: Options): Promise<Served> {
  const conf = rules(readFileSync(new URL("../deploy/nginx.conf", import.meta.url), "utf8"));
  const server = createServer((request, response) => {
    const path = pathOf(request.url ?? "/");
    if (path === null) return answer(response, conf, 400);
    if (request.method !== "GET" && request.method !== "HEAD")
      return answer(response, conf, 405, path);
    // What is not there has the headers of the page that says so.
    const nothing = [404, `${base}404.html`, join(folder, "404.html")] as const;
    if (!path.startsWith(base)) return answer(response, conf, ...nothing);
    const moved = conf.moved(path);
    if (moved !== null) {
      response.setHeader("Location", encodeURI(moved));
      return answer(response, conf, 302, path);
    }
    const file = join(folder, path.slice(base.length));
    if (isFolder(file) && !path.endsWith("/")) {
      response.setHeader("Location", `${encodeURI(path)}/`);
      return answer(response, conf, 301, path);
    }
    const found = isFolder(file) ? join(file, "index.html") : file;
    if (!existsSync(found)) return answer(response, conf, ...nothing);
    for (const [name, value] of Object.entries(conf.headers(path, 200)))
      response.setHeader(name, value);
    response.setHeader("Content-Type", conf.type(found));
    const name = relative(folder, found).split(sep).map(encodeURIComponent).join("/");
    send(request, name, {root: folder, cacheControl: false, dotfiles: "allow"})
      // Such as a part that is not there.
      .on("error", ({status}: {status: number}) => answer(response, conf, status, path))
      .pipe(response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const bound = server.address();
  const taken = typeof bound === "object" && bound ? bound.port : port;
  return {
    address: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

/** The decoded path without query; null where it is malformed or climbs out of the folder. */
function pathOf(url: string): string | null {
  if (!URL.canParse(`http://localhost${url}`)) return null;
  const {pathname} = new URL(`http://localhost${url}`);
  if (/%(?![\da-f]{2})/iu.test(pathname)) return null;
  // Bytes that are no text name no file, but are an address all the same.
  const path = decoded(pathname).replace(/\/{2,}/gu, "/");
  return path.includes("\0") || path.split("/").includes("..") ? null : path;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() ?? false;
}

function answer(
  response: ServerResponse,
  conf: Rules,
  status: number,
  path = "/",
  file?: string
): void {
  const body = file && existsSync(file) ? readFileSync(file) : Buffer.from(String(status));
  response.writeHead(status, {
    ...conf.headers(path, status),
    "Content-Type": status >= 400 ? conf.type("index.html") : "text/html",
    "Content-Length": body.length
  });
  response.end(response.req.method === "HEAD" ? undefined : body);
}
