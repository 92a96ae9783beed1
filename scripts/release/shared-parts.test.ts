// What the pinned pages of releases share: one copy, in the release that had it first.
import {expect, test} from "vitest";

import {cut} from "./cut.ts";
import type {Frozen} from "./frozen.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (held: Uint8Array | undefined) => new TextDecoder().decode(held);
const style = "a{}".repeat(2000);

/** Cuts a release of these figures after the frozen ones; each page names its version. */
function release(version: string, ids: readonly string[], frozen: Frozen) {
  const files: Record<string, string> = {
    "data/datapackage.json": JSON.stringify({
      id: `https://town.example/data/v${version}/`,
      contract: 1,
      resources: []
    })
  };
  for (const id of ids) {
    files[`figures/${id}.json`] = `figure ${id}`;
    files[`v/${version}/embed/${id}/index.html`] = `<style>${style}</style><p>${version}</p>`;
  }
  const names = new Set(Object.keys(files));
  const read = (name: string) => bytes(files[name] ?? "");
  return cut({version, date: "d", line: 2, base: "/", names, read, frozen}).cut!;
}

test("a release's new pages share one sheet, and that of the release that had it first", () => {
  const nothing: Frozen = {releases: [], chain: [], ledger: [], addresses: []};
  const first = release("0.1.0", ["f", "g"], nothing);
  const [sheet = "", ...others] = [...first.files.keys()].filter((path) => path.endsWith(".css"));
  expect(sheet).toMatch(/^embed\/[\da-f]{12}\.css$/);
  expect(others).toEqual([]);
  expect(text(first.files.get(sheet))).toBe(style);
  const page = (version: string) =>
    `<link rel="stylesheet" href="../../../0.1.0/${sheet}"><p>${version}</p>`;
  for (const id of ["f", "g"])
    expect(text(first.files.get(`embed/${id}/index.html`))).toBe(page("0.1.0"));

  const frozen: Frozen = {
    ...{ledger: first.ledger, chain: [first.chain], addresses: first.addresses},
    releases: [{version: "0.1.0", date: "d", lines: first.ledger, files: () => first.files}]
  };
  const second = release("0.1.1", ["f", "g", "h"], frozen);
  expect([...second.files.keys()].filter((path) => path.startsWith("embed/"))).toEqual([
    "embed/h/index.html"
  ]);
  expect(text(second.files.get("embed/h/index.html"))).toBe(page("0.1.1"));
  expect(second.ledger.find(({path}) => path === sheet)?.first).toBe("0.1.0");
});
