// VitePress with its default theme, and ECharts in a component.
import {cpSync, mkdirSync} from "node:fs";
import {join, resolve} from "node:path";

import {command} from "../packages.ts";
import {type Maker, put} from "./maker.ts";
import {above, below, listed} from "./words.ts";

const parts = "tests/bench/makers/vitepress";
const page = (id: string) => `figures/${id}.html`;

/** VitePress with ECharts. */
export const vitepress: Maker = {
  name: "VitePress + ECharts",
  part: "peer",
  write: (folder, {pages}) => {
    const own = join(folder, ".vitepress");
    mkdirSync(own, {recursive: true});
    cpSync(join(parts, "config.js"), join(own, "config.mjs"));
    cpSync(join(parts, "theme.js"), join(own, "theme/index.js"));
    for (const name of ["ChartView.vue", "draw.js"])
      cpSync(join(parts, name), join(own, "theme", name));
    put(join(folder, "index.md"), `# 图\n\n${listed(pages, page)}\n`);
    for (const one of pages)
      put(
        join(folder, "figures", `${one.id}.md`),
        `---\ntitle: ${JSON.stringify(one.title)}\n---\n\n<script setup>\nconst chart = ${JSON.stringify(one.chart)};\n</script>\n\n${above(one)}\n\n<ChartView :chart="chart" />\n\n${below(one)}\n`
      );
  },
  build: (folder) => ({
    args: [command("vitepress", "vitepress"), "build", "."],
    cwd: resolve(folder),
    env: {}
  }),
  site: ".vitepress/dist",
  page
};
