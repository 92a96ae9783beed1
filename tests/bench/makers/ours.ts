// This site: the whole city with its plan, and the chart pages with all that belongs to each.
import {cpSync} from "node:fs";
import {join, resolve} from "node:path";

import type {Maker} from "./maker.ts";

/** This site. */
export const ours: Maker = {
  name: "this site",
  part: "ours",
  write: (folder, {data}) => cpSync(data, join(folder, "data"), {recursive: true}),
  build: (folder) => ({
    args: ["scripts/build-site.ts"],
    cwd: ".",
    env: {
      DATA: resolve(folder, "data"),
      GENERATED: resolve(folder, "generated"),
      OUT: resolve(folder, "dist"),
      CACHE: resolve(folder, "cache")
    }
  }),
  site: "dist",
  page: (id) => `figures/${id}/`
};
