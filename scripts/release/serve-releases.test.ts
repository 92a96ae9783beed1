// What a site serves of its releases: a schema once, an archive that is whole, and little for a release of unchanged data.
import {createHash} from "node:crypto";

import {unzipSync} from "fflate";
import {expect, test} from "vitest";

import {readFolder} from "../compile/read/read-folder.ts";
import {cut} from "./cut.ts";
import {readDescriptor} from "./descriptor.ts";
import {type Frozen, readFrozen, type Release} from "./frozen.ts";
import {columns, writeLines} from "./ledger.ts";
import {servedReleases} from "./serve-releases.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (held: Uint8Array | undefined) => new TextDecoder().decode(held);

const {frozen} = readFrozen(readFolder("data"));

/** The next release of a folder's newest one, whose data are the same: other is what names the release, and its day. */
function twinOf({releases, ...records}: Frozen, version: string, date: string) {
  const newest = releases.at(-1)!;
  const held = newest.files();
  const files = new Map<string, Uint8Array>();
  for (const {path} of newest.lines)
    if (/^data\/(?!differences|codes)/u.test(path)) files.set(path, held.get(path)!);
  for (const name of ["data/verdicts.csv", "data/verdicts.json"])
    files.set(name, bytes(text(held.get(name)).replaceAll(newest.date, date)));
  files.set(
    "data/releases.csv",
    bytes(`${text(held.get("data/releases.csv"))}${version},${date},x\n`)
  );
  const added = `,{"version":"${version}","date":"${date}","note":"x"}]`;
  const rows = text(held.get("data/releases.json")).trim().replace(/\]$/u, added);
  files.set("data/releases.json", bytes(rows));
  // As the built site writes it: the tables beside it, their schemas whole.
  const {resources, ...rest} = readDescriptor(held.get("data/datapackage.json"));
  const local = resources.map((resource) => ({...resource, path: `${resource.name}.csv`}));
  const descriptor = {...rest, id: `https://site.invalid/data/v${version}/`, version};
  files.set(
    "data/datapackage.json",
    bytes(JSON.stringify({...descriptor, resources: local}, null, 1))
  );
  files.set("verify/codes.json", bytes("[]"));
  const made = cut({
    ...{version, date, line: 3, base: "/", names: new Set(files.keys())},
    read: (file) => files.get(file)!,
    frozen: {releases, ...records}
  });
  expect(made.problems).toEqual([]);
  const own = made.cut!;
  const twin: Release = {
    ...{version, date, lines: own.ledger},
    files: () => new Map(own.ledger.map(({path}) => [path, own.files.get(path) ?? held.get(path)!]))
  };
  return {cut: own, releases: [...releases, twin]};
}

/** The tables that a descriptor names, with their schemas or the addresses of these. */
const schemasOf = (held: Uint8Array | undefined) =>
  (JSON.parse(text(held)) as {resources: {name: string; schema: unknown}[]}).resources;

const at = "https://plan.town.example/city/";
const [version, date] = ["0.2.1", "2027-01-31"];
const twin = twinOf(frozen, version, date);
const served = servedReleases(twin.releases, at);
const last = served.at(-1)!;
const size = (files: Iterable<Uint8Array>) => [...files].reduce((sum, {length}) => sum + length, 0);

test("a release of the city's unchanged data adds less than 200 kB to the repository and to the site", () => {
  expect(twin.cut.level).toBe("patch");
  const {lines} = twin.releases.at(-2)!;
  const repository = size(twin.cut.files.values()) + writeLines(lines, columns.ledger).length;
  const site = size(last.files.values()) + last.archive().length;
  for (const sum of [repository, site]) {
    expect(sum).toBeGreaterThan(50_000);
    expect(sum).toBeLessThan(200_000);
  }
});

test("its descriptor leads to the schemas where the first release laid them, each what that one says", () => {
  const resources = schemasOf(last.files.get(`data/v${version}/datapackage.json`));
  expect(resources.length).toBeGreaterThan(15);
  const first = served[0]!.files;
  const whole = readDescriptor(first.get("data/v0.2.0/datapackage.json")).resources;
  for (const {name, schema} of resources) {
    expect(schema).toBe(`https://plan.town.example/city/data/v0.2.0/schemas/${name}.json`);
    expect(JSON.parse(text(first.get(`data/v0.2.0/schemas/${name}.json`)))).toEqual(
      whole.find((resource) => resource.name === name)?.schema
    );
  }
  expect([...last.files.keys()].filter((file) => file.includes("/schemas/"))).toEqual([]);
});

test("its archive holds every schema itself", () => {
  const held = unzipSync(last.archive());
  const {resources} = readDescriptor(held["datapackage.json"]);
  expect(resources.map(({path}) => path)).toContain("observations.csv");
  expect(resources.every(({schema}) => schema.fields.length > 1)).toBe(true);
});

test("in place of every source it names the plan and the table of sources", () => {
  const {sources} = JSON.parse(text(last.files.get(`data/v${version}/datapackage.json`))) as {
    sources: object[];
  };
  expect(sources).toEqual([
    {title: "关于推进知识产权强市建设行动方案"},
    {title: "来源", path: "https://plan.town.example/city/data/v0.2.0/sources.csv"}
  ]);
});

test("a schema that is new stands at the release that had it first, and is named there by the next", () => {
  const table = (name: string, title: string) => ({
    ...{name, path: `${name}.csv`},
    schema: {fields: [{name: "id", type: "string", title}], primaryKey: ["id"]}
  });
  const releases = ["old", "new", "new"].map((title, index): Release => {
    const resources = [table("a", title), table("b", "same")];
    const told = JSON.stringify({id: "https://site.invalid/data/", contract: 1, resources});
    const files = () => new Map([["data/datapackage.json", bytes(told)]]);
    return {version: `1.${index}.0`, date, lines: [], files};
  });
  const all = servedReleases(releases, at);
  expect(all.map(({files}) => [...files.keys()])).toEqual([
    ["data/v1.0.0/schemas/a.json", "data/v1.0.0/schemas/b.json"],
    ["data/v1.1.0/schemas/a.json", "data/v1.1.0/datapackage.json"],
    ["data/v1.2.0/datapackage.json"]
  ]);
  expect(
    schemasOf(all[2]!.files.get("data/v1.2.0/datapackage.json")).map(({schema}) => schema)
  ).toEqual([
    "https://plan.town.example/city/data/v1.1.0/schemas/a.json",
    "https://plan.town.example/city/data/v1.0.0/schemas/b.json"
  ]);
});

test("what the first release serves is what it was, to the byte", () => {
  const print = (held: Uint8Array | undefined) =>
    createHash("sha256").update(held!).digest("hex").slice(0, 16);
  const [first] = servedReleases(frozen.releases, at);
  expect(print(first?.files.get("data/v0.2.0/datapackage.json"))).toBe("ca64311fec377c69");
  expect(print(first?.archive())).toBe("65835cb2c629b98a");
});
