// What is frozen names no address; what is served names that of the day.
import {expect, test} from "vitest";

import {addressed, withoutBase} from "./site-address.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (held: Uint8Array | undefined) => new TextDecoder().decode(held);

const cut =
  `<meta content="script-src 'self' https://site.invalid 'sha256-x'; style-src https://site.invalid">` +
  `<link rel="canonical" href="https://site.invalid/old/path/figures/x/">` +
  `<a href="https://www.town.example/old/path/">`;

test("a page that was cut below one path is served below another, at another address", () => {
  const frozen = withoutBase(bytes(cut), "/old/path/");
  expect(text(frozen)).toContain('"https://site.invalid/figures/x/"');
  const files = new Map([["embed/x/index.html", frozen]]);
  const served = addressed(files, "https://www.town.example/new/").get("embed/x/index.html");
  expect(text(served)).toBe(
    `<meta content="script-src 'self' https://www.town.example 'sha256-x'; style-src https://www.town.example">` +
      `<link rel="canonical" href="https://www.town.example/new/figures/x/">` +
      `<a href="https://www.town.example/old/path/">`
  );
});

test("of a release the descriptor and the pages name the site, and no table is touched", () => {
  const files = new Map([
    ["data/datapackage.json", bytes('{"id": "https://site.invalid/data/v1.0.0/"}')],
    ["data/a.csv", bytes("https://site.invalid/\n")]
  ]);
  const served = addressed(files, "http://127.0.0.1:8080/");
  expect(text(served.get("data/datapackage.json"))).toBe(
    '{"id": "http://127.0.0.1:8080/data/v1.0.0/"}'
  );
  expect(served.get("data/a.csv")).toBe(files.get("data/a.csv"));
});
