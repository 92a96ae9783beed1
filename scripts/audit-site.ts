// Audits the built site (law 8): links, ids, names, requests, weights. OUT and BASE point elsewhere.
import {outFolder as folder} from "../src/folders.ts";
import {type Findings, readBuilt} from "./audit/built.ts";
import {addresses, frozenBytes} from "./audit/frozen.ts";
import {links} from "./audit/links.ts";
import {frame, ids, inline, names} from "./audit/markup.ts";
import {outside} from "./audit/outside.ts";
import {repostAddresses, reposts} from "./audit/reposts.ts";
import {security} from "./audit/security.ts";
import {sitemap} from "./audit/sitemap.ts";
import {heavyPictures, overSize, sizeIn} from "./audit/size.ts";
import {social} from "./audit/social.ts";
import {styleSheets, weight, weights} from "./audit/weight.ts";
import {siteBase} from "./base.ts";
import {takesNothing} from "./programs/arguments.ts";

takesNothing("npm run audit");

/** More than this of one kind says no more. */
const most = 20;

const site = readBuilt(folder, siteBase());
const checks: Record<string, () => Findings> = {
  "there are pages": () => (site.pages.length ? [] : ["no page: build the site first"]),
  "links and anchors resolve below the base path": () => links(site),
  "each page has a language, a title and one heading": () => frame(site),
  "ids are unique and references to them are met": () => ids(site),
  "pictures and frames have names": () => names(site),
  "nothing is inline": () => inline(site),
  "nothing is fetched from outside": () => outside(site),
  "no repost is linked": () => reposts(site, repostAddresses()),
  "no reading page is over its weight": () => weight(site),
  "the whole is within its size": () => overSize(site, sizeIn(folder)),
  "pictures can be posted": () => heavyPictures(site, sizeIn(folder)),
  "each page asks for one style sheet": () => styleSheets(site),
  "links to pages show a picture": () => social(site),
  "the sitemap is complete": () => sitemap(site),
  "who is told of holes can still be told": () => security(site, new Date()),
  "what was frozen is as it was": () => frozenBytes(site),
  "no published address is gone": () => addresses(site)
};

let failed = 0;
for (const [name, check] of Object.entries(checks)) {
  const findings = check();
  if (findings.length) failed += 1;
  console.log(`${findings.length ? "✗" : "✓"} ${name}`);
  findings.slice(0, most).forEach((finding) => console.log(`    ${finding}`));
  if (findings.length > most) console.log(`    and ${findings.length - most} more`);
}
const [heaviest] = weights(site);
if (heaviest)
  console.log(`  ${site.pages.length} pages, heaviest ${heaviest.path} ${heaviest.total} bytes`);
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
