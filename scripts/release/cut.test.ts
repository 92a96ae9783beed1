import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

import {unzipSync} from "fflate";
import {afterEach, beforeEach, expect, test} from "vitest";

import {readFolder} from "../compile/read/read-folder.ts";
import {archiveOf} from "./archive.ts";
import {cut} from "./cut.ts";
import {readFrozen} from "./frozen.ts";
import {records} from "./ledger.ts";
import {summary} from "./summary.ts";
import {writeRelease} from "./write.ts";

let folder = "";
beforeEach(() => {
  mkdirSync(".tmp", {recursive: true});
  folder = mkdtempSync(".tmp/release-");
});
afterEach(() => rmSync(folder, {recursive: true, force: true}));

/** A small built site with one table, `id,value,note`. */
function site(rows: string, more: Record<string, string> = {}, contract = 1, column = "value") {
  const fields = ["id", column, "note"].map((name) => ({name, type: "string"}));
  const schema = {fields, primaryKey: ["id"]};
  const files: Record<string, string> = {
    "index.html": "<h1>Town</h1>",
    "data/index.html": "page",
    "data/a/index.html": "page",
    "data/a.csv": `id,${column},note\n${rows}`,
    "data/a.json": JSON.stringify(rows),
    "data/a.xlsx": "workbook",
    "data/b.csv": "id\n1\n",
    "data/b.json": "[1]",
    "data/series/s.csv": "x\n1\n",
    "data/datapackage.json": JSON.stringify({
      id: "https://town.example/data/v1.0.0/",
      contract,
      resources: [
        {name: "a", path: "a.csv", schema},
        {
          name: "b",
          path: "b.csv",
          schema: {fields: [{name: "id", type: "string"}], primaryKey: ["id"]}
        }
      ]
    }),
    "data/SHA256SUMS": "of the live files",
    "data/differences.csv": "of the live files",
    "figures/f.json": `figure of ${rows}`,
    "verify/codes.json": JSON.stringify([entry]),
    ...more
  };
  const read = (name: string) => new TextEncoder().encode(files[name]);
  return {names: new Set(Object.keys(files)), read, base: "/"};
}

/** One code, as the site lists it. */
const entry = {
  ...{code: "7Q2MX04K", release: "1.0.0", date: "d", figure: "f", lang: "zh"},
  ...{kind: "sentence", part: 1, text: "words", file: null, sha256: "0".repeat(64)}
};

/** Cuts a release of a site in the test's folder and keeps it where it may be. */
function release(version: string, built: ReturnType<typeof site>) {
  const {frozen, problems} = readFrozen(readFolder(folder));
  expect(problems).toEqual([]);
  const made = cut({version, date: "d", line: 2, frozen, ...built});
  if (made.cut) writeRelease(folder, made.cut);
  return made;
}

const said = ({problems}: ReturnType<typeof release>) =>
  problems.map(({found, mend}) => [found.split("\n")[1], mend.split("\n")[1]].join(" ").trim());

test("a release holds the tables, their descriptor, the codes and the pinned pages, and nothing else", () => {
  const page = {"v/1.0.0/embed/f/index.html": "<p>1.0.0</p>"};
  expect(release("1.0.0", site("x,1,\n", page)).problems).toEqual([]);
  const {frozen} = readFrozen(readFolder(folder));
  const [kept] = frozen.releases;
  const held = kept?.files() ?? new Map<string, Uint8Array>();
  expect([...held.keys()]).toEqual([
    ...["data/a.csv", "data/a.json", "data/b.csv", "data/b.json"],
    ...["data/codes.json", "data/datapackage.json", "embed/f/index.html"]
  ]);
  expect(frozen.addresses.map(({path}) => path)).toContain("/data/a/");
});

test("what a release says as an earlier one did is kept once, at the address of that one", () => {
  const page = (version: string) => ({[`v/${version}/embed/f/index.html`]: `<p>${version}</p>`});
  release("1.0.0", site("x,1,\n", page("1.0.0")));
  const made = release("1.0.1", site("x,1,why\n", page("1.0.1"))).cut;
  // The table b, the codes are as they were; the figure's data, a and what names its version are not.
  expect([...(made?.files.keys() ?? [])].sort()).toEqual([
    ...["data/a.csv", "data/a.json", "data/codes.json", "data/datapackage.json"],
    ...["data/differences.csv", "data/differences.json", "embed/f/index.html"]
  ]);
  const again = release("1.0.2", site("x,1,why\n", page("1.0.2"))).cut;
  expect([...(again?.files.keys() ?? [])]).not.toContain("embed/f/index.html");
  const {frozen, problems} = readFrozen(readFolder(folder));
  expect(problems).toEqual([]);
  const {releases} = summary(frozen);
  expect(releases[2]?.tables).toEqual({a: "1.0.1", b: "1.0.0", differences: "1.0.2"});
  expect(releases[2]?.embeds).toEqual({f: "1.0.1"});
  const last = frozen.releases.at(-1)?.files();
  const text = (path: string) => new TextDecoder().decode(last?.get(path));
  expect(text("embed/f/index.html")).toBe("<p>1.0.1</p>");
  expect(text("data/a.csv")).toBe("id,value,note\nx,1,why\n");
});

test("the descriptor names a table at the address of the release that had it first", () => {
  release("1.0.0", site("x,1,\n"));
  const built = site("x,2,\n");
  const read = (name: string) =>
    name === "data/datapackage.json"
      ? new TextEncoder().encode(
          new TextDecoder().decode(built.read(name)).replace("v1.0.0", "v2.0.0")
        )
      : built.read(name);
  release("2.0.0", {...built, read});
  const files = readFrozen(readFolder(folder)).frozen.releases.at(-1)?.files();
  const paths = (bytes: Uint8Array | undefined) =>
    (JSON.parse(new TextDecoder().decode(bytes)) as {resources: {path: string}[]}).resources.map(
      ({path}) => path
    );
  expect(paths(files?.get("data/datapackage.json"))).toEqual([
    "a.csv",
    "https://town.example/data/v1.0.0/b.csv"
  ]);
});

test("the archive of a release holds every table beside its descriptor, and the same bytes each time", () => {
  release("1.0.0", site("x,1,\n"));
  release("2.0.0", site("x,2,\n"));
  const open = () =>
    archiveOf(readFrozen(readFolder(folder)).frozen.releases.at(-1)?.files() ?? new Map());
  expect(Buffer.from(open()).equals(open())).toBe(true);
  const held = unzipSync(open());
  expect(Object.keys(held)).toEqual([
    ...["SHA256SUMS", "a.csv", "b.csv", "codes.json", "datapackage.json", "differences.csv"]
  ]);
  expect(new TextDecoder().decode(held["a.csv"])).toBe("id,value,note\nx,2,\n");
  expect(new TextDecoder().decode(held["datapackage.json"])).toContain('"path":"b.csv"');
  expect(new TextDecoder().decode(held["SHA256SUMS"]).split("\n")[0]?.slice(64)).toBe("  a.csv");
});

test("the codes a release was frozen with are read back", () => {
  release("1.0.0", site("x,1,\n"));
  const {frozen} = readFrozen(readFolder(folder));
  expect(summary(frozen).codes).toEqual([entry]);
});

const numbers: [string, string, string, string[]][] = [
  ["a value changed", "2.0.0", "x,2,\n", []],
  [
    "a value changed",
    "1.1.0",
    "x,2,\n",
    ['"1.1.0" does not fit: compared with 1.0.0, values or columns changed. It must be "2.0.0".']
  ],
  ["a row was added", "1.1.0", "x,1,\ny,2,\n", []],
  [
    "a row was added",
    "1.0.1",
    "x,1,\ny,2,\n",
    ['"1.0.1" does not fit: compared with 1.0.0, there are only additions. It must be "1.1.0".']
  ],
  ["only words changed", "1.0.1", "x,1,why\n", []],
  [
    "nothing changed",
    "2.0.0",
    "x,1,\n",
    ['"2.0.0" does not fit: compared with 1.0.0, the data are the same. It must be "1.0.1".']
  ]
];

test.each(numbers)("where %s, %s is answered", (_, version, rows, answer) => {
  release("1.0.0", site("x,1,\n"));
  expect(said(release(version, site(rows)))).toEqual(answer);
});

test("a frozen release is never cut again", () => {
  release("1.0.0", site("x,1,\n"));
  const path = join(folder, "releases/1.0.0/data/a.csv");
  const before = readFileSync(path, "utf8");
  expect(said(release("1.0.0", site("x,2,\n")))).toEqual([
    '"1.0.0" is frozen already. Add a line with a new version at the end.'
  ]);
  expect(readFileSync(path, "utf8")).toBe(before);
});

test("a renamed column is refused until the contract of the columns moves", () => {
  release("1.0.0", site("x,1,\n"));
  expect(said(release("2.0.0", site("x,1,\n", {}, 1, "amount")))).toEqual([
    "Columns changed and contractVersion did not move: a.value:string."
  ]);
  expect(release("2.0.0", site("x,1,\n", {}, 2, "amount")).problems).toEqual([]);
});

test("an address is written once, with the release that published it first", () => {
  release("1.0.0", site("x,1,\n"));
  release("1.0.1", site("x,1,\n", {"more/index.html": "page"}));
  const {addresses} = readFrozen(readFolder(folder)).frozen;
  expect(addresses.filter(({since}) => since === "1.0.1").map(({path}) => path)).toEqual([
    "/more/"
  ]);
});

/** A file that the second release shares with the first. */
const kept = "releases/1.0.0/data/b.csv";

/** What may happen to the records by mistake or on purpose, and what is said of it. */
const tampering: [string, (at: (name: string) => string) => void, string][] = [
  [
    "a line of the ledger is changed",
    (at) => spoil(at(records.ledger), (text) => text.replace(/,\d+,/, ",1,")),
    "The lines of 1.0.0 are not what they were."
  ],
  [
    "a line of the ledger is removed",
    (at) => spoil(at(records.ledger), (text) => text.replace(/\n1\.0\.0,[^\n]*/, "")),
    "The lines of 1.0.0 are not what they were."
  ],
  [
    "a line is added for an old release",
    (at) => spoil(at(records.ledger), (text) => `${text}1.0.0,x,0,0,0,1.0.0\n`),
    "The lines of 1.0.0 are not what they were."
  ],
  [
    "a line of the chain is changed",
    (at) => spoil(at(records.chain), (text) => text.replace("1.0.0,d,", "1.0.0,e,")),
    "The line before 1.0.1 is not what it was."
  ],
  [
    "an address is removed",
    (at) => spoil(at(records.addresses), (text) => text.replace(/\n\/data\/a\/,[^\n]*/, "")),
    "The addresses of 1.0.0 are not what they were."
  ],
  ["a file is missing", (at) => rmSync(at(kept)), "The file is missing."],
  [
    "a file is changed",
    (at) => spoil(at(kept), (text) => text.replace("1", "2")),
    "The file is not what the ledger says."
  ],
  [
    "a file is shortened",
    (at) => writeFileSync(at(kept), ""),
    "The file is not what the ledger says."
  ],
  [
    "a file is smuggled in",
    (at) => writeFileSync(at("releases/1.0.0/data/z.csv"), "z"),
    "The ledger does not know this file."
  ],
  [
    "a line names a release that has no such file",
    (at) =>
      spoil(at(records.ledger), (text) =>
        text.replace(/(1\.0\.1,data\/b\.csv,.*),1\.0\.0\n/u, "$1,9.9.9\n")
      ),
    '"data/b.csv" of 1.0.1 is not in 9.9.9, which it names.'
  ],
  [
    "the columns of a record are not its own",
    (at) => spoil(at(records.chain), (text) => text.replace("version", "release")),
    "The columns are not its own."
  ]
];

function spoil(path: string, change: (text: string) => string) {
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

test.each(tampering)("it is seen where %s", (_, tamper, told) => {
  release("1.0.0", site("x,1,\n"));
  release("1.0.1", site("x,1,\n"));
  tamper((name) => join(folder, name));
  const said = readFrozen(readFolder(folder)).problems.map(({found}) => found.split("\n")[1]);
  expect(said).toContain(told);
});

test("where an address has moved to may be written at any time", () => {
  release("1.0.0", site("x,1,\n"));
  spoil(join(folder, records.addresses), (text) =>
    text.replace("/data/a/,1.0.0,", "/data/a/,1.0.0,/data/")
  );
  expect(readFrozen(readFolder(folder)).problems).toEqual([]);
});
