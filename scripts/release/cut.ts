// Cuts a release: which files are frozen, whether its number is right, and the lines the records gain.
import {difference} from "../../src/domain/versions/difference.ts";
import {broken, following, type Level, levelOf} from "../../src/domain/versions/semver-level.ts";
import {judgedTables, recordTables, wordColumns} from "../../src/model/published.ts";
import {both, type Problem, quoted} from "../compile/problems/problem.ts";
import {gained} from "./addresses.ts";
import {type Files, pack} from "./archive.ts";
import {pinned, Unpinned} from "./freeze-page.ts";
import type {Frozen} from "./frozen.ts";
import {
  addressesPrint,
  type AddressLine,
  type ChainLine,
  type FileLine,
  filesPrint,
  linkPrint,
  sha256
} from "./ledger.ts";
import {codes, home, isLive, live, pinnedHome} from "./paths.ts";
import {sheetsOf} from "./read-tables.ts";

/** What is needed to cut a release. */
export interface Wish {
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
  archive: Uint8Array;
  ledger: FileLine[];
  chain: ChainLine;
  addresses: AddressLine[];
  /** What the number means; null for the first release. */
  level: Level | null;
}

/** Cuts, or says why not. */
export function cut(wish: Wish): {cut: Cut | null; problems: Problem[]} {
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
  let files: Files;
  try {
    files = chosen(wish);
  } catch (error) {
    if (!(error instanceof Unpinned)) throw error;
    const {message} = error;
    return refused(at(`固定页面不完整：${message}。`, `A pinned page is not whole: ${message}.`));
  }
  const {level, problem} = judged(wish, files, at);
  if (problem) return refused(problem);
  const ledger = [...files].map(([path, bytes]) => ({
    version,
    path,
    sha256: sha256(bytes),
    bytes: String(bytes.length)
  }));
  const archive = pack(files);
  const addresses = gained(frozen.addresses, names, version);
  const last = frozen.chain.at(-1);
  const chain = {
    version,
    date,
    archive_sha256: sha256(archive),
    archive_bytes: String(archive.length),
    files: String(ledger.length),
    ledger_sha256: filesPrint(ledger),
    addresses_sha256: addressesPrint(addresses),
    previous: last ? linkPrint(last) : ""
  };
  return {cut: {archive, ledger, chain, addresses, level}, problems: []};
}

/** Whether the number says what has changed since the last frozen release. */
function judged(
  {version, frozen}: Wish,
  files: Files,
  at: (zh: string, en: string, mend?: string) => Problem
): {level: Level | null; problem?: Problem} {
  const last = frozen.releases.at(-1);
  if (!last) return {level: null};
  const before = sheetsOf(last.files(), home(last.version));
  const after = sheetsOf(files, home(version));
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
  if ([due, ...more].includes(version)) return {level};
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

/** The files that are frozen, by the path they will have, sorted. */
function chosen({version, names, base, read}: Wish): Files {
  const at = home(version);
  const data = [...names].filter(isLive);
  const files = new Map(data.map((name) => [at + name.slice(live.length), read(name)]));
  if (names.has(codes)) files.set(`${at}codes.json`, read(codes));
  const sums = [...files].map(([path, bytes]) => `${sha256(bytes)}  ${path.slice(at.length)}\n`);
  files.set(`${at}SHA256SUMS`, new TextEncoder().encode(sums.sort(byPath).join("")));
  for (const [path, bytes] of pinned(names, pinnedHome(version), base, read))
    files.set(path, bytes);
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Behind the fingerprint of 64 signs and two spaces. */
function byPath(a: string, b: string): number {
  return a.slice(66) < b.slice(66) ? -1 : 1;
}
