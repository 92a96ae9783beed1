import {globSync, readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";

import {expect, test} from "vitest";

import {host, nameOf} from "./host.ts";

// A host that copied a snippet checks the hash: a script that was published stays as it was. Where the
// script has changed, `npx vitest run src/figures/embed/host.test.ts -u` lays the new one beside the others.
test("the script for hosts is kept under the name of its contents", async () => {
  const {text, path} = host();
  await expect(text).toMatchFileSnapshot(`../../../public/${path}`);
});

test.each(globSync("public/embed.*.js"))("%s holds what its name says", (path) => {
  expect(path).toContain(`embed.${nameOf(readFileSync(path, "utf8"))}.js`);
});

test("the script for hosts weighs at most a kilobyte", () => {
  expect(gzipSync(host().text).length).toBeLessThanOrEqual(1024);
});
