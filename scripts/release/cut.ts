// Cuts a release: which files are frozen, whether its number is right, and the lines the records gain.
import {z} from "zod";

import {difference} from "../../src/domain/versions/difference.ts";
import {broken, following, type Level, levelOf} from "../../src/domain/versions/semver-level.ts";
import {differenceFiles} from "../../src/downloads/difference-files.ts";
import {codeEntry} from "../../src/model/published/code.ts";
import type {CellChange} from "../../src/model/published/difference.ts";
import {judgedTables, recordTables, wordColumns} from "../../src/model/published/published.ts";
import {sha256} from "../../src/sha256.ts";
import {parted} from "../build/part-page.ts";
import {both, type Problem, quoted} from "../compile/problems/problem.ts";
import {gained} from "./addresses.ts";
import type {Files} from "./archive.ts";
import {readDescriptor, sharedDescriptor} from "./descriptor.ts";
import {freezePage, Unpinned} from "./freeze-page.ts";
import type {Frozen} from "./frozen.ts";
import {
  addressesPrint,
  type AddressLine,
  type ChainLine,
  type FileLine,
  filesPrint,
  linkPrint
} from "./ledger.ts";
import {codes, live, pinnedHome} from "./paths.ts";
import {readTables} from "./read-tables.ts";
import {withoutBase} from "./site-address.ts";

/** What is needed to cut a release. */
export interface CutRequest {
  version: string;
  date: string;
  /** The line of releases.csv that names it. */
  line: number | null;
  /** The paths of a site built for this release. */
  names: ReadonlySet<string>;
  read: (file: string) => Uint8Array;
  base: string;
  frozen: Frozen;
}

/** A release that is ready to be kept. */
export interface Cut {
  /** The files that no earlier release had, by their path within the release. */
  files: Files;
  ledger: FileLine[];
  chain: ChainLine;
  addresses: AddressLine[];
  /** What the number means; null for the first release. */
  level: Level | null;
}

/** Cuts, or says why not. */
export function cut(wish: CutRequest): {cut: Cut | null; problems: Problem[]} {
  const {version, date, line, names, frozen} = wish;
  const at = (zh: string, en: string, mend = ""): Problem => ({
    file: "releases.csv",
    line,
    column: "1 version",
    found: both(zh, en),
    expected: "",
    mend
  });
  const refused = (problem: Problem) => ({cut: null, problems: [problem]});
  if (frozen.chain.some((link) => link.version === version))
    return refused(
      at(
        `版本 ${quoted(version)} 已冻结。`,
        `${quoted(version)} is frozen already.`,
        both("请在末尾加一行新版本。", "Add a line with a new version at the end.")
      )
    );
  let chosen: Map<string, Chosen>;
  try {
    chosen = taken(wish);
  } catch (error) {
    if (!(error instanceof Unpinned)) throw error;
    const {message} = error;
    return refused(at(`固定页面不完整：${message}。`, `A pinned page is not whole: ${message}.`));
  }
  const {level, changes, problem} = judged(wish, chosen, at);
  if (problem) return refused(problem);
  if (changes)
    for (const [ending, text] of Object.entries(differenceFiles(changes)))
      chosen.set(`data/differences.${ending}`, whole(text));
  const ledger = lines(wish, chosen);
  const files = new Map(
    ledger
      .filter(({first}) => first === version)
      .map(({path}) => [path, chosen.get(path)?.bytes ?? new Uint8Array()])
  );
  const addresses = gained(frozen.addresses, names, version);
  const last = frozen.chain.at(-1);
  const chain = {
    version,
    date,
    files: String(ledger.length),
    ledger_sha256: filesPrint(ledger),
    addresses_sha256: addressesPrint(addresses),
    previous: last ? linkPrint(last) : ""
  };
  return {cut: {files, ledger, chain, addresses, level}, problems: []};
}

/** Whether the number says what has changed since the last frozen release. */
function judged(
  {version, frozen}: CutRequest,
  chosen: ReadonlyMap<string, Chosen>,
  at: (zh: string, en: string, mend?: string) => Problem
): {level: Level | null; changes?: CellChange[]; problem?: Problem} {
  const last = frozen.releases.at(-1);
  if (!last) return {level: null};
  const before = readTables(last.files());
  const after = readTables(new Map([...chosen].map(([path, {bytes}]) => [path, bytes])));
  const gone = broken(before.sheets, after.sheets);
  if (gone.length > 0 && after.contract <= before.contract)
    return {
      level: null,
      problem: at(
        `列变了而列的约定没有换号：${gone.join("、")}。`,
        `Columns changed and contractVersion did not move: ${gone.join(", ")}.`
      )
    };
  const changes = difference(before.sheets, after.sheets);
  const light = {records: recordTables, judged: judgedTables, words: wordColumns};
  const level = levelOf(before.sheets, after.sheets, changes, light);
  const [due = "", ...more] = following(last.version, level);
  if ([due, ...more].includes(version)) return {level, changes};
  const reasons: Record<Level, [string, string]> = {
    major: ["有数值或列改动", "values or columns changed"],
    minor: ["只有新增", "there are only additions"],
    patch: ["数据没有变", "the data are the same"]
  };
  const [zh, en] = reasons[level];
  return {
    level,
    problem: at(
      `版本 ${quoted(version)} 不合：与 ${last.version} 相比${zh}。`,
      `${quoted(version)} does not fit: compared with ${last.version}, ${en}.`,
      both(`应为 ${quoted(due)}。`, `It must be ${quoted(due)}.`)
    )
  };
}

/** A file that is frozen, and the fingerprint of what it says. */
interface Chosen {
  bytes: Uint8Array;
  content: string;
}

/** The path within a release of what its pinned pages share. */
const beside = (name: string) => `embed/${name}`;

/**
 * The files of a release by their path within it: tables as CSV and JSON, their descriptor, the codes, the pinned pages and
 * what the new ones of these share.
 */
function taken({version, names, base, read, frozen}: CutRequest): Map<string, Chosen> {
  const descriptor = withoutBase(read(`${live}datapackage.json`), base);
  const tables = readDescriptor(descriptor).resources.flatMap(({name}) => [
    `${live}${name}.csv`,
    `${live}${name}.json`
  ]);
  const files = new Map(tables.map((path) => [path, whole(read(path))]));
  files.set(`${live}datapackage.json`, whole(descriptor));
  if (names.has(codes)) files.set(`${live}codes.json`, whole(gainedCodes(read(codes), version)));
  const firstOf = new Map(frozen.ledger.map(({path, first}) => [path, first]));
  // Pages lie three folders below those of all releases.
  const address = (name: string) =>
    `../../../${firstOf.get(beside(name)) ?? version}/${beside(name)}`;
  for (const [at, bytes] of freezePage(names, pinnedHome(version), base, read)) {
    const path = at.slice(pinnedHome(version).length);
    const figure = `figures/${path.split("/")[1] ?? ""}.json`;
    const content = sha256(names.has(figure) ? read(figure) : bytes);
    files.set(path, {bytes, content});
    if (frozen.ledger.some((line) => line.path === path && line.content === content)) continue;
    const {html, parts} = parted(new TextDecoder().decode(bytes), "style|script", address);
    files.set(path, {bytes: new TextEncoder().encode(html), content});
    for (const [name, text] of parts) files.set(beside(name), whole(text));
  }
  return files;
}

/** The lines of the ledger; what an earlier release said already is named there and not kept again. */
function lines({version, frozen}: CutRequest, chosen: Map<string, Chosen>): FileLine[] {
  const known = new Map(frozen.ledger.map((line) => [`${line.path} ${line.content}`, line]));
  const first = (path: string, content: string) =>
    known.get(`${path} ${content}`)?.first ?? version;
  const described = chosen.get(`${live}datapackage.json`);
  if (described)
    chosen.set(
      `${live}datapackage.json`,
      whole(
        sharedDescriptor(described.bytes, version, (path) =>
          first(path, chosen.get(path)?.content ?? "")
        )
      )
    );
  return [...chosen]
    .map(([path, {bytes, content}]): FileLine => {
      const kept = known.get(`${path} ${content}`);
      if (kept) return {...kept, version};
      const print = {sha256: sha256(bytes), bytes: String(bytes.length)};
      return {version, path, ...print, content, first: version};
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The codes that are new in this release; the others stand in the release they are of. */
function gainedCodes(bytes: Uint8Array, version: string): string {
  const entries = z.array(codeEntry).parse(JSON.parse(new TextDecoder().decode(bytes)));
  const own = entries.filter(({release}) => release === version);
  return `[\n${own.map((entry) => JSON.stringify(entry)).join(",\n")}\n]\n`;
}

/** A file that says what its bytes are. */
function whole(text: string | Uint8Array): Chosen {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return {bytes, content: sha256(bytes)};
}
