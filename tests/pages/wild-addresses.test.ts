// Addresses as chat programs, search engines and slips make them: no error, no complaint, the page as it is.
import {readdirSync} from "node:fs";

import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, inject, test} from "vitest";

import {visitor} from "../harness/browse.ts";
import {closePages, sharedBrowser} from "../harness/browser.ts";

const address = inject("address");
let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => closePages(browser));

/** The first of a folder of the built site. */
const first = (folder: string): string =>
  `${folder}${
    readdirSync(`dist/${folder}`, {withFileTypes: true})
      .filter((entry) => entry.isDirectory() && entry.name !== "look")
      .map(({name}) => name)
      .sort()[0]!
  }/`;

/** Each page with a program that reads the address, and some that have none. */
const paths = [
  ...["", "explore/", "explore/embed/", "verify/", "search/", "commitments/", "data/"],
  ...[first("figures/"), first("embed/"), first("data/series/")]
];

const wild = [
  "?%",
  "#%",
  "?%E4%B8#%E4%B8",
  "?from=timeline&isappinstalled=0&nsukey=a%2Fb%3D%3D&scene=1&clicktime=1700000000#wechat_redirect",
  "?from=groupmessage&sharer_shareinfo=x&chksm=y&mpshare=1&srcid=z&pass_ticket=%2B#rd",
  "?_wv=1031&ADTAG=qq&ptlang=2052&bd_vid=123&bdsource=x&hmsr=y&utm_source=z",
  "?constructor=1&__proto__=2&toString=3&x[]=4&=5&&&",
  "#main",
  "#__proto__",
  `?${"a".repeat(3000)}=1`
];

test.each(paths)("/%s opens under every address", async (path) => {
  const context = await browser.newContext();
  const see = visitor(context);
  for (const tail of wild)
    await see(address + path + tail, async ({page, faults}) => {
      // What a page complains of, and what the check of a code says of a mark it takes for one.
      const said = page.locator("[data-faults] li, code-check output p");
      if (tail !== "#%" && !tail.includes("%E4") && tail !== "#__proto__")
        expect(await said.allTextContents(), tail).toEqual([]);
      expect(await page.locator("h1, figure").count(), tail).toBeGreaterThan(0);
      expect(faults, tail).toEqual([]);
    });
  await context.close();
});
