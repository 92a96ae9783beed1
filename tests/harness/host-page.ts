// Another site, on an origin of its own: pages that a test makes up, and what the built site offers them to copy.
import {readFileSync} from "node:fs";
import {createServer} from "node:http";

import {parseHTML} from "linkedom";

import type {Way} from "../../src/figures/embed/embed-code.ts";
import type {Catalogue} from "../../src/model/catalogue.ts";

/** A running site of made-up pages. */
export interface Elsewhere {
  /** Lays a page down and gives its address. */
  put: (html: string, headers?: Record<string, string>) => string;
  close: () => Promise<void>;
}

/** Starts a site on 127.0.0.1. */
export async function elsewhere(): Promise<Elsewhere> {
  const laid: {html: string; headers: Record<string, string>}[] = [];
  const server = createServer((request, response) => {
    const page = laid[Number(request.url?.slice(1))];
    response.writeHead(page ? 200 : 404, {"Content-Type": "text/html", ...page?.headers});
    response.end(page?.html);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  return {
    put: (html, headers = {}) => {
      laid.push({html, headers});
      return `http://127.0.0.1:${String(port)}/${String(laid.length - 1)}`;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      })
  };
}

/** A bare page of somebody else: no reset, the margins of a browser taken away so that its width is known. */
export function bare(body: string, head = ""): string {
  return `<!doctype html><html lang="zh"><head><meta charset="utf-8"><title>x</title>
<meta name="viewport" content="width=device-width">${head}</head>
<body style="margin:0">${body}</body></html>`;
}

/** Where the built site says it stands. */
export function home(): string {
  const {site} = JSON.parse(readFileSync("generated/catalogue.json", "utf8")) as Catalogue;
  return new URL(site.base, site.address).href;
}

/** A code as a reader copies it from a figure's page, with the site at `address`. */
export function copied(id: string, way: Way, address: string): string {
  const {document} = parseHTML(readFileSync(`dist/figures/${id}/index.html`, "utf8"));
  const code = document.getElementById(`code-${way}`)?.textContent ?? "";
  return code.replaceAll(home(), address);
}
