// This site beside the same content by others: `npm run bench`.
import {mkdirSync, rmSync} from "node:fs";
import {join} from "node:path";

import {built} from "./built.ts";
import {changeCell, writeContent} from "./content.ts";
import {framework} from "./makers/framework.ts";
import {ours} from "./makers/ours.ts";
import {plain} from "./makers/plain.ts";
import {vitepress} from "./makers/vitepress.ts";
import {home, install} from "./packages.ts";

const sizes = [50, 500];
const makers = [ours, vitepress, framework, plain];

await install();

for (const size of process.argv.length > 2 ? process.argv.slice(2).map(Number) : sizes) {
  const folder = join(home, `content-${String(size)}`);
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const before = await writeContent(join(folder, "before"), size);
  const after = await changeCell(join(folder, "after"), before);
  for (const maker of makers) {
    const site = join(home, "sites", `${maker.name.replaceAll(" ", "-")}-${String(size)}`);
    console.log(maker.name, size, await built(maker, site, [before, after]));
  }
}
