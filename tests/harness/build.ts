// Builds a site aside, for tests that need another than the one in dist/.
import {cpSync, mkdtempSync, rmSync} from "node:fs";
import {join} from "node:path";

import {run} from "../../scripts/run.ts";

/** A folder for one test, and the variables that make every script work in it. */
export interface Aside {
  folder: string;
  env: Record<string, string | undefined>;
  /** The folder of the built site. */
  out: string;
  remove: () => void;
}

/** What the test runner sets for itself: Astro would take it for its own, and with some of it works twice as long. */
const runner = Object.fromEntries(
  ["BASE_URL", "MODE", "NODE_ENV", "VITEST", "TEST", "DEV", "PROD", "SSR"].map((name) => [
    name,
    undefined
  ])
);

/** The invented city. */
export const anytown = "src/fixtures/anytown";

/** Makes a folder below .tmp/; with `data` given, a copy of that city that the test may spoil. */
export function aside(data?: string, env: Record<string, string> = {}): Aside {
  const folder = mkdtempSync(".tmp/test-");
  if (data) cpSync(data, join(folder, "data"), {recursive: true});
  const out = join(folder, "dist");
  return {
    folder,
    out,
    env: {
      ...runner,
      ...(data ? {DATA: join(folder, "data")} : {}),
      GENERATED: join(folder, "generated"),
      OUT: out,
      ...env
    },
    remove: () => rmSync(folder, {recursive: true, force: true})
  };
}

/** Builds a site. Throws with what the build printed where it fails. */
export async function build({env}: Aside): Promise<void> {
  const {code, output} = await run(["scripts/build-site.ts"], env);
  if (code !== 0) throw new Error(output);
}
