import {expect, test} from "vitest";

import {addressOf, fileOf, gained, lostAddresses, signposts} from "./addresses.ts";

test.each([
  ["index.html", "/"],
  ["plan/2/index.html", "/plan/2/"],
  ["404.html", "/404.html"],
  ["data/a.csv", "/data/a.csv"]
])("addressOf(%s) is %s and fileOf goes back", (file, address) => {
  expect(addressOf(file)).toBe(address);
  expect(fileOf(address)).toBe(file);
});

test("gained(known, files) leaves out what is known, parts of pages, frozen files and twins", () => {
  const files = [
    ...["plan/index.html", "index.html", "_astro/a.js", "v/1.0.0/embed/x/index.html"],
    ...["data/v1.0.0/a.csv", "data/vat.csv", "data/latest/a.csv", "plan/index.html.gz"]
  ];
  const known = [{path: "/", since: "1.0.0", moved_to: ""}];
  expect(gained(known, files, "1.1.0")).toEqual([
    {path: "/data/latest/a.csv", since: "1.1.0", moved_to: ""},
    {path: "/data/vat.csv", since: "1.1.0", moved_to: ""},
    {path: "/plan/", since: "1.1.0", moved_to: ""}
  ]);
});

const line = (path: string, moved_to = "") => ({path, since: "1.0.0", moved_to});

test.each([
  ["is there", line("/plan/"), []],
  [
    "is gone",
    line("/old/"),
    ["/old/ (since 1.0.0) is gone and the record of addresses does not say where to"]
  ],
  [
    "has moved to what is not there",
    line("/old/", "/none/"),
    ["/old/ (since 1.0.0) has moved to /none/, which is not there"]
  ]
])("lost(known, files) of an address that %s", (_, known, findings) => {
  expect(lostAddresses([known], new Set(["plan/index.html"]))).toEqual(findings);
});

const files: Record<string, string> = {"plan/2/index.html": "page", "data/new.csv": "a\n1\n"};
const read = (file: string) => new TextEncoder().encode(files[file]);
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);
const posts = (path: string, to: string) =>
  signposts([line(path, to)], new Set(Object.keys(files)), "https://town.test/b/", read);

test("signposts(known, files) sends the readers of a moved page on, and its address is not lost", () => {
  const made = posts("/old/deep/", "/plan/2/#2.1");
  expect([...made.keys()]).toEqual(["old/deep/index.html"]);
  const page = text(made.get("old/deep/index.html"));
  expect(page).toContain('content="0; url=../../plan/2/&#35;2.1"'.replace("&#35;", "#"));
  expect(page).toContain('rel="canonical" href="https://town.test/b/plan/2/#2.1"');
  expect(page).toContain('<a href="../../plan/2/#2.1">');
  const all = new Set([...Object.keys(files), ...made.keys()]);
  expect(lostAddresses([line("/old/deep/", "/plan/2/#2.1")], all)).toEqual([]);
});

test("signposts(known, files) puts a copy where a file has moved", () => {
  expect(text(posts("/data/old.csv", "/data/new.csv").get("data/old.csv"))).toBe("a\n1\n");
});

test.each([
  ["the old address is in use again", "/plan/2/", "/data/new.csv"],
  ["the new address is not there", "/old/", "/none/"],
  ["nothing has moved", "/old/", ""]
])("signposts(known, files) writes nothing where %s", (_, path, to) => {
  expect(posts(path, to).size).toBe(0);
});
