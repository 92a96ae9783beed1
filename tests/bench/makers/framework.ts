// Observable Framework, and Plot in a module of its own.
import {cpSync} from "node:fs";
import {join, resolve} from "node:path";

import type {Chart, ChartPage} from "../chart-page.ts";
import {command} from "../packages.ts";
import {type Maker, put} from "./maker.ts";
import {above, below, listed} from "./words.ts";

const parts = "tests/bench/makers/framework";
const address = (id: string) => `figures/${id}`;

/** Observable Framework. */
export const framework: Maker = {
  name: "Observable Framework",
  part: "peer",
  write: (folder, {pages}) => {
    cpSync(join(parts, "observablehq.config.js"), join(folder, "observablehq.config.js"));
    cpSync(join(parts, "chart.js"), join(folder, "src/components/chart.js"));
    put(join(folder, "src/index.md"), `# 图\n\n${listed(pages, (id) => `./${address(id)}`)}\n`);
    for (const one of pages) put(join(folder, "src", `${address(one.id)}.md`), markdown(one));
  },
  build: (folder) => ({
    args: [command("@observablehq/framework", "observable"), "build"],
    cwd: resolve(folder),
    env: {OBSERVABLE_TELEMETRY_DISABLE: "true"}
  }),
  site: "dist",
  page: (id) => `${address(id)}.html`
};

/** As tall as chart.js draws, so that nothing moves when it does. */
const height = ({kind, points}: Chart): number => (kind === "bars" ? points.length * 20 + 40 : 360);

// The values stand in the page: one request less than a file attached to it.
const markdown = (one: ChartPage): string => `---
title: ${JSON.stringify(one.title)}
---

${above(one)}

\`\`\`js
import {chart} from "../components/chart.js";

const drawn = ${JSON.stringify(one.chart)};
\`\`\`

<div style="min-height: ${String(height(one.chart))}px">\${resize((width) => chart(drawn, width))}</div>

${below(one)}
`;
