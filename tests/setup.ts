// Serves the built site once for all test files.
import {existsSync} from "node:fs";

import type {TestProject} from "vitest/node";

import {siteBase} from "../scripts/base.ts";
import {serve} from "../scripts/serve.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the site stands, base path included. */
    address: string;
  }
}

/** Starts the server; what is returned ends it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync("dist/404.html")) throw new Error("no site in dist/: run npm run build first");
  const {address, close} = await serve({folder: "dist", base: siteBase()});
  project.provide("address", address);
  return close;
}
