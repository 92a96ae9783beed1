// What axe finds wrong with a page as it stands.
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

import type * as Axe from "axe-core";
import type {Page} from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules broken, each with the start of the element that breaks it; at most three elements a rule. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const {violations: found} = await page.evaluate<Axe.AxeResults, string[]>(
    (tags) =>
      (window as unknown as {axe: typeof Axe}).axe.run(document, {
        runOnly: tags,
        resultTypes: ["violations"]
      }),
    rules
  );
  return found.flatMap(({id, help, nodes}) =>
    nodes.slice(0, 3).map((node) => `${id} (${help}): ${node.html.slice(0, 160)}`)
  );
}
