// Makes the chart pages of a site that was built once more, without all else that is made of a chart, and prints what
// that took: one page here against one page of a peer. The folders stand in DATA, GENERATED, OUT and CACHE.
import {globSync, rmSync, statSync} from "node:fs";
import {join} from "node:path";

import {startBundle} from "../../scripts/build/bundle.ts";
import {finishPages} from "../../scripts/build/finish-pages.ts";
import {codeDigest} from "../../scripts/build/inputs.ts";
import {lightenNodes} from "../../scripts/build/light-nodes.ts";
import {generatedFolder} from "../../src/folders.ts";
import {spent} from "../scale/spent.ts";
import type {Alone} from "./built.ts";
import {added} from "./content.ts";

const out = process.env["OUT"] ?? "";
/** The embed comes first: a page tells how high it is, and in a whole build it stands by then. */
const sorts = ["/embed/[id]", "/figures/[id]"];

type Moment = Record<"clock" | "processor", number>;
/** The time by the clock and of the processor, in milliseconds. */
const now = (): Moment => ({clock: performance.now(), processor: spent() * 1000});

const took: Moment = {clock: 0, processor: 0};
let begun: Moment | undefined;
const stop = (): void => {
  const {clock, processor} = now();
  took.clock += clock - (begun?.clock ?? clock);
  took.processor += processor - (begun?.processor ?? processor);
};

process.env["CODE"] = codeDigest();
// Pictures, tables and archives stay, for a page tells how large they are; what is drawn for pages is drawn anew.
for (const kept of globSync(join(process.env["CACHE"] ?? "", "made", "*", "web-*"))) rmSync(kept);
lightenNodes();

const {paths, write, close} = await startBundle(out, generatedFolder);
const ours = (await paths())
  .filter(({pathname, route}) => sorts.includes(route.route) && pathname.includes(`/${added}`))
  .sort((a, b) => sorts.indexOf(a.route.route) - sorts.indexOf(b.route.route));
for (const path of ours) {
  if (path.route.route === sorts[1]) begun ??= now();
  await write(path);
}
stop();
close();
rmSync(join(out, "embed"), {recursive: true});
begun = now();
finishPages(out);
stop();
const sizes = globSync(join(out, "figures", "*", "index.html")).map((path) => statSync(path).size);
const each = (all: number) => all / sizes.length;
const bytes = each(sizes.reduce((sum, size) => sum + size, 0));
console.log(
  JSON.stringify({
    ...{clock: each(took.clock), processor: each(took.processor), bytes}
  } satisfies Alone)
);
