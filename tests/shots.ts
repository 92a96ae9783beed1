// Takes pictures of pages, narrow and wide, light and dark: node tests/shots.ts / /plan/1/ --out .tmp/shots
import {mkdirSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";

import {launch} from "../scripts/browser.ts";
import {serve} from "../scripts/serve.ts";

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    out: {type: "string", default: ".tmp/shots"},
    dist: {type: "string", default: "dist"},
    base: {type: "string", default: "/"},
    widths: {type: "string", default: "360,1280"},
    themes: {type: "string", default: "light,dark"},
    full: {type: "boolean", default: false}
  }
});

const site = await serve({folder: values.dist, base: values.base});
const browser = await launch();
mkdirSync(values.out, {recursive: true});
try {
  for (const theme of values.themes.split(",") as ("light" | "dark")[]) {
    for (const width of values.widths.split(",").map(Number)) {
      const page = await browser.newPage({
        colorScheme: theme,
        viewport: {width, height: 900},
        reducedMotion: "reduce"
      });
      for (const path of positionals) {
        await page.goto(new URL(path.replace(/^\//, ""), site.address).href, {waitUntil: "load"});
        const name = path.replace(/^\/|\/$/g, "").replace(/[^\w.-]+/g, "-") || "home";
        const file = join(values.out, `${name}-${width}-${theme}.png`);
        await page.screenshot({path: file, fullPage: values.full});
        console.log(file);
      }
      await page.close();
    }
  }
} finally {
  await browser.close();
  await site.close();
}
