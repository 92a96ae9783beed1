// The program that makes the pages of facts, with the files readers are sent beside them: written by Astro and Vite of
// the code alone, and kept for the next build, which starts without either.
import {mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {basename, dirname, extname, join, relative, resolve} from "node:path";
import {pathToFileURL} from "node:url";

import type {AstroIntegration, AstroPrerenderer, RouteData} from "astro";
import type {StaticPathsApp} from "astro/runtime/prerender/static-paths.js";

import {cachedBytes} from "../../src/figures/build-cache.ts";
import type {Catalogue} from "../../src/model/catalogue.ts";
import {filesOf} from "./inputs.ts";

/** Where Astro lays the program, in the folder of the site. */
const program = ".prerender";

/** A page or file to be made: where it stands below the base path, and what makes it. */
export type StaticPath = Awaited<ReturnType<AstroPrerenderer["getStaticPaths"]>>[number];

/** The program, ready to write pages. */
export interface PageWriter {
  /** Every page and file of the site, in the order of their routes. */
  paths: () => Promise<StaticPath[]>;
  /** Makes one of them and writes it. Rejects with its path where that fails, and where a file stands there already. */
  write: (path: StaticPath) => Promise<void>;
  /** Removes the program; what is left in the folder is the site. */
  close: () => void;
}

/**
 * Lays program and files into a folder of the project, in place of what stands there, and starts it.
 *
 * @param facts the folder of what the data step wrote, which GENERATED names as well
 */
export async function startBundle(folder: string, facts: string): Promise<PageWriter> {
  // Of what Astro writes some is for those alone who work on the pages.
  process.env["NODE_ENV"] ??= "production";
  const {site} = JSON.parse(readFileSync(join(facts, "catalogue.json"), "utf8")) as Catalogue;
  // All else the program reads when it runs.
  const {address, base} = site;
  // Kept as one: where a byte of it was changed, all of it is made again.
  unpack(await cachedBytes("program", [address, base], () => bundled(folder)), folder);
  return writer(folder, site);
}

/** The files of both as JSON: their paths in the folder, and their bytes in base 64. */
type Packed = [path: string, bytes: string][];

/** Has Astro write both into a folder, and gives them instead of the pages it would make next. */
async function bundled(folder: string): Promise<Uint8Array> {
  // Loaded when it is needed: both take a second.
  const {build} = await import("astro");
  // Read as it stands: Astro would start a server of Vite to read it, which takes a second.
  const {default: config} = await import("../../astro.config.mjs");
  let packed: Packed = [];
  const gather: AstroPrerenderer = {
    name: "gather",
    getStaticPaths() {
      packed = filesOf(folder).map((path) => [
        relative(folder, path),
        readFileSync(path).toString("base64")
      ]);
      return Promise.resolve([]);
    },
    render: () => Promise.reject(new Error("no page is made while code is bundled"))
  };
  const integration: AstroIntegration = {
    name: gather.name,
    hooks: {"astro:build:start": ({setPrerenderer}) => setPrerenderer(gather)}
  };
  const own = {integrations: [integration], configFile: false as const, outDir: folder};
  await build({...config, ...own, logLevel: "warn"});
  return Buffer.from(JSON.stringify(packed));
}

/** Lays them into the folder, in place of what Astro left there. */
function unpack(packed: Uint8Array, folder: string): void {
  rmSync(folder, {recursive: true, force: true});
  for (const [path, bytes] of JSON.parse(Buffer.from(packed).toString()) as Packed) {
    const file = join(folder, path);
    mkdirSync(dirname(file), {recursive: true});
    writeFileSync(file, bytes, "base64");
  }
}

/** What the program gives to who runs it. Astro's own build runs it by the same means. */
interface Program {
  app: StaticPathsApp & {
    setInternals: (internals: object) => void;
    setOptions: (options: object) => void;
    render: (request: Request, options: {routeData: RouteData}) => Promise<Response>;
  };
}

async function writer(folder: string, {address, base}: Catalogue["site"]): Promise<PageWriter> {
  const [entry = ""] = filesOf(join(folder, program)).filter((path) =>
    basename(path).startsWith("prerender-entry.")
  );
  const {app} = (await import(pathToFileURL(resolve(entry)).href)) as Program;
  const {StaticPaths} = await import("astro/runtime/prerender/static-paths.js");
  // The style sheets of each page, as the bundler noted them.
  const pages = app.manifest.routes.map(({routeData: {route, component}, styles}) => {
    const sheets = styles.map((sheet, order) => ({sheet, order, depth: 0}));
    return [`${route}&${component}`, {styles: sheets}] as const;
  });
  app.setInternals({pagesByKeys: new Map(pages)});
  const destination = {write: ({message}: {message: string}) => console.warn(message)};
  app.setOptions({settings: {scripts: []}, logger: {options: {destination}}});

  const write = async (path: StaticPath): Promise<void> => {
    const url = new URL(base + addressOf(path), address);
    const response = await app.render(new Request(url), {routeData: path.route});
    if (response.status >= 300 && response.status < 400) throw new Error("sends its reader on");
    if (!response.body) return;
    const file = join(folder, fileOf(path));
    mkdirSync(dirname(file), {recursive: true});
    // What stands there already is of another route, or lies in public/.
    writeFileSync(file, new Uint8Array(await response.arrayBuffer()), {flag: "wx"});
  };
  return {
    paths: () => new StaticPaths(app).getAll(),
    write: (path) =>
      write(path).catch((cause: unknown) => {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw Object.assign(new Error(`/${bare(path)}: ${reason}`, {cause}), codeOf(cause));
      }),
    close: () => rmSync(join(folder, program), {recursive: true, force: true})
  };
}

/** What the system says of why it could not be written, such as that the disk is full. */
const codeOf = (cause: unknown): {code?: unknown} =>
  cause instanceof Error && "code" in cause ? {code: cause.code} : {};

const bare = ({pathname}: StaticPath): string => pathname.replace(/^\/|\/$/gu, "");

/** What the program is asked for, below the base path: it matches a file by the very path it listed, all else with a slash. */
function addressOf({pathname, route}: StaticPath): string {
  const listed = pathname.replace(/^\//u, "");
  if (route.type === "endpoint" && extname(listed) !== "") return listed;
  return listed.replace(/(?<=[^/])$/u, "/");
}

/** The file that is read there: `/plan/1` is `plan/1/index.html`. */
function fileOf(path: StaticPath): string {
  const name = bare(path);
  if (path.route.type === "endpoint") return name;
  return name === "404" ? `${name}.html` : join(name, "index.html");
}
