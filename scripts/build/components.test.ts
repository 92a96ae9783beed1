import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {expect, onTestFinished, test} from "vitest";

import {bill, type Lock, notices, packageOf} from "./components.ts";

const lock: Lock = {
  name: "site",
  version: "1.2.3",
  packages: {
    "": {version: "1.2.3", license: "MIT"},
    "node_modules/@a/b": {version: "2.0.0", license: "(MIT OR ISC)"},
    "node_modules/@a/b/node_modules/c": {
      version: "3.0.0",
      license: "ISC",
      integrity: "sha512-AAEC"
    },
    "node_modules/c": {version: "3.0.0", license: "ISC", integrity: "sha512-AAEC"}
  }
};

test.each([
  ["/x/node_modules/d3-array/src/max.js", "node_modules/d3-array"],
  ["/x/node_modules/@o/plot/src/a.js?v=1", "node_modules/@o/plot"],
  ["/x/node_modules/a/node_modules/@b/c/d.js", "node_modules/a/node_modules/@b/c"],
  ["C:\\x\\node_modules\\d3\\a.js", "node_modules/d3"],
  ["/x/src/client/dom.ts", null]
])("%s lies in %s", (module, folder) => {
  expect(packageOf(module)).toBe(folder);
});

test("names what is sent and what only builds, each once, and the same each time", () => {
  const text = bill(lock, new Set(["node_modules/c"]));
  expect(bill(lock, new Set(["node_modules/c"]))).toBe(text);
  expect(JSON.parse(text)).toEqual({
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": "site@1.2.3",
        name: "site",
        version: "1.2.3",
        licenses: [{license: {id: "MIT"}}]
      }
    },
    components: [
      {
        type: "library",
        "bom-ref": "pkg:npm/%40a/b@2.0.0",
        group: "@a",
        name: "b",
        version: "2.0.0",
        scope: "excluded",
        licenses: [{expression: "(MIT OR ISC)"}],
        purl: "pkg:npm/%40a/b@2.0.0"
      },
      {
        type: "library",
        "bom-ref": "pkg:npm/c@3.0.0",
        name: "c",
        version: "3.0.0",
        scope: "required",
        hashes: [{alg: "SHA-512", content: "000102"}],
        licenses: [{license: {id: "ISC"}}],
        purl: "pkg:npm/c@3.0.0"
      }
    ]
  });
});

test("prints the licence of each that is sent, and says where there is none", () => {
  const root = mkdtempSync(join(tmpdir(), "licences-"));
  onTestFinished(() => {
    rmSync(root, {recursive: true});
  });
  for (const name of ["@a/b", "c"]) mkdirSync(join(root, "node_modules", name), {recursive: true});
  writeFileSync(join(root, "node_modules/c/LICENCE.txt"), "Copyright someone\n");
  expect(notices(lock, new Set(["node_modules/c"]), root)).toBe("c 3.0.0\n\nCopyright someone\n");
  expect(() => notices(lock, new Set(["node_modules/@a/b"]), root)).toThrow(
    "node_modules/@a/b holds no licence"
  );
});
