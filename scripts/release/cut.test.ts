import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";

import {afterEach, beforeEach, expect, test} from "vitest";

import {readFolder} from "../compile/read/read-folder.ts";
import {pack, unpack} from "./archive.ts";
import {cut} from "./cut.ts";
import {readFrozen, records} from "./frozen.ts";
import {outline} from "./summary.ts";
import {keep} from "./write.ts";

let folder = "";
beforeEach(() => (folder = mkdtempSync(".tmp/release-")));
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
    "data/series/s.csv": "x\n1\n",
    "data/datapackage.json": JSON.stringify({
      contract,
      resources: [{name: "a", path: "a.csv", schema}]
    }),
    "data/SHA256SUMS": "of the live files",
    "data/latest/a.csv": "copy",
    "data/changes/1.0.0-to-unreleased.csv": "derived",
    "verify/current.json": JSON.stringify([entry]),
    ...more
  };
  const read = (name: string) => new TextEncoder().encode(files[name]);
  return {names: new Set(Object.keys(files)), read, base: "/"};
}

/** One code, as the site lists it. */
const entry = {
  ...{code: "7Q2MX04K", release: "1.0.0", date: "d", figure: "f", lang: "zh"},
  ...{kind: "sentence", part: 1, text: "words", sha256: "0".repeat(64)}
};

/** Cuts a release of a site in the test's folder and keeps it where it may be. */
function release(version: string, built: ReturnType<typeof site>) {
  const {frozen, problems} = readFrozen(readFolder(folder));
  expect(problems).toEqual([]);
  const made = cut({version, date: "d", line: 2, frozen, ...built});
  if (made.cut) keep(folder, made.cut);
  return made;
}

const said = ({problems}: ReturnType<typeof release>) =>
  problems.map(({found, mend}) => [found.split("\n")[1], mend.split("\n")[1]].join(" ").trim());

test("a release holds the downloads and no page, no copy and nothing derived", () => {
  expect(release("1.0.0", site("x,1,\n")).problems).toEqual([]);
  const {frozen} = readFrozen(readFolder(folder));
  const [kept] = frozen.releases;
  expect([...(kept?.files().keys() ?? [])]).toEqual([
    "data/v1.0.0/SHA256SUMS",
    "data/v1.0.0/a.csv",
    "data/v1.0.0/codes.json",
    "data/v1.0.0/datapackage.json",
    "data/v1.0.0/series/s.csv"
  ]);
  const sums = new TextDecoder().decode(kept?.files().get("data/v1.0.0/SHA256SUMS"));
  expect(sums.split("\n").map((line) => line.slice(66))).toEqual([
    ...["a.csv", "codes.json", "datapackage.json", "series/s.csv", ""]
  ]);
  expect(frozen.addresses.map(({path}) => path)).toContain("/data/a/");
});

test("the codes a release was frozen with are read back", () => {
  release("1.0.0", site("x,1,\n"));
  const {frozen} = readFrozen(readFolder(folder));
  expect(outline(frozen).codes).toEqual([entry]);
});

test("the same site gives the same archive", () => {
  const built = site("x,1,\n");
  const wish = {version: "1.0.0", date: "d", line: 2, ...built};
  const {frozen} = readFrozen(readFolder(folder));
  const [one, two] = [cut({...wish, frozen}), cut({...wish, frozen})];
  expect(one.cut?.archive).toEqual(two.cut?.archive);
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
  const before = readFileSync(join(folder, records.archive("1.0.0")));
  expect(said(release("1.0.0", site("x,2,\n")))).toEqual([
    '"1.0.0" is frozen already. Add a line with a new version at the end.'
  ]);
  expect(readFileSync(join(folder, records.archive("1.0.0")))).toEqual(before);
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

/** What may happen to the records by mistake or on purpose, and what is said of it. */
const tampering: [string, (at: (name: string) => string) => void, string][] = [
  [
    "a line of the ledger is changed",
    (at) => spoil(at(records.ledger), (text) => text.replace(/,\d+\n/, ",1\n")),
    "The lines of 1.0.0 are not what they were."
  ],
  [
    "a line of the ledger is removed",
    (at) => spoil(at(records.ledger), (text) => text.replace(/\n1\.0\.0,[^\n]*/, "")),
    "The lines of 1.0.0 are not what they were."
  ],
  [
    "a line is added for an old release",
    (at) => spoil(at(records.ledger), (text) => `${text}1.0.0,x,0,0\n`),
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
  [
    "an archive is missing",
    (at) => rmSync(at(records.archive("1.0.0"))),
    "The archive is missing."
  ],
  [
    "an archive is damaged",
    (at) => writeFileSync(at(records.archive("1.0.0")), "PK"),
    "The archive is damaged."
  ],
  [
    "a file in an archive is changed",
    (at) => repack(at(records.archive("1.0.0")), (files) => files.set("data/v1.0.0/a.csv", word)),
    '"data/v1.0.0/a.csv" is not what the ledger says.'
  ],
  [
    "a file is smuggled into an archive",
    (at) => repack(at(records.archive("1.0.0")), (files) => files.set("data/v1.0.0/z", word)),
    '"data/v1.0.0/z" is not what the ledger says.'
  ],
  [
    "an archive stands there that no release knows",
    (at) => writeFileSync(at(records.archive("9.9.9")), "PK"),
    "The chain does not know this release."
  ],
  [
    "the columns of a record are not its own",
    (at) => spoil(at(records.chain), (text) => text.replace("version", "release")),
    "The columns are not its own."
  ]
];
const word = new TextEncoder().encode("word");

function spoil(path: string, change: (text: string) => string) {
  const text = readFileSync(path, "utf8");
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
}

function repack(path: string, change: (files: Map<string, Uint8Array>) => void) {
  const files = new Map(unpack(readFileSync(path)));
  change(files);
  writeFileSync(path, pack(files));
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
