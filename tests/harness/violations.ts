// What axe finds wrong with a page as it stands.
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";

import type * as Axe from "axe-core";
import type {Page} from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** The rules of WCAG 2.2 AA and what axe advises beside them. */
const aa = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Rules broken, of those named or of all, each with the start of the element that breaks it; at most three elements a rule. */
export async function violations(page: Page, rules?: readonly string[]): Promise<string[]> {
  // To read it takes as long as to run it.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const options: Axe.RunOptions = {
    runOnly: rules ? {type: "rule", values: [...rules]} : {type: "tag", values: aa},
    resultTypes: ["violations"]
  };
  const {violations: found} = await page.evaluate<Axe.AxeResults, Axe.RunOptions>(
    (given) => (window as unknown as {axe: typeof Axe}).axe.run(document, given),
    options
  );
  return found.flatMap(({id, help, nodes}) =>
    nodes.slice(0, 3).map((node) => `${id} (${help}): ${node.html.slice(0, 160)}`)
  );
}
