// Makes one PDF of the whole plan from the built site: `npm run pdf`, or `npm run pdf -- --out 方案.pdf`.
import {existsSync, statSync} from "node:fs";
import {parseArgs} from "node:util";

import {outFolder as folder} from "../src/folders.ts";
import {siteBase} from "./base.ts";
import {launch} from "./browser.ts";
import {chaptersOf, printPlan} from "./pdf/print-plan.ts";
import {asked} from "./programs/arguments.ts";
import {serve} from "./serve.ts";

const {values} = asked("用法：npm run pdf -- [--out 文件名]", () =>
  parseArgs({options: {out: {type: "string", default: "plan.pdf"}}})
);

if (existsSync(`${folder}/404.html`)) await print(values.out);
else {
  console.error(
    "还没有生成网站。请先运行 npm run build\nThere is no site yet: run npm run build first."
  );
  process.exitCode = 1;
}

async function print(out: string): Promise<void> {
  const site = await serve({folder, base: siteBase()});
  const browser = await launch();
  try {
    const chapters = await printPlan(browser, site.address, chaptersOf(folder), out);
    const size = (statSync(out).size / 1e6).toFixed(1);
    console.log(`${out}  ${String(chapters)} 章 chapters, ${size} MB`);
  } finally {
    await browser.close();
    await site.close();
  }
}
