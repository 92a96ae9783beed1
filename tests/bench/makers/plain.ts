// The floor: one short program on Node without a package, one file a page with its drawing, one style sheet.
import {join, resolve} from "node:path";

import {type Maker, put} from "./maker.ts";

/** Plain Node. */
export const plain: Maker = {
  name: "plain Node",
  part: "floor",
  write: (folder, {pages}) => put(join(folder, "pages.json"), JSON.stringify(pages)),
  build: (folder) => ({args: [resolve("tests/bench/makers/plain/site.ts")], cwd: folder, env: {}}),
  site: "dist",
  page: (id) => `figures/${id}/`
};
