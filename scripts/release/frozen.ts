// The frozen releases of a data folder, each file checked against the ledger; what does not agree is a problem.
import {sha256} from "../../src/sha256.ts";
import {both, type Problem, quoted} from "../compile/problems/problem.ts";
import {decode} from "../compile/read/decode.ts";
import type {Folder} from "../compile/read/read-folder.ts";
import type {Files} from "./archive.ts";
import {
  addressesPrint,
  type AddressLine,
  type ChainLine,
  columns,
  type FileLine,
  filesPrint,
  linkPrint,
  readLines,
  records
} from "./ledger.ts";
import {onDisk} from "./paths.ts";

/** One frozen release. */
export interface Release {
  version: string;
  date: string;
  /** All its lines of the ledger. */
  lines: readonly FileLine[];
  /** All its files by their path within it, those that an earlier release had first included. */
  files: () => Files;
}

/** All that is frozen, oldest first. */
export interface Frozen {
  releases: Release[];
  ledger: FileLine[];
  chain: ChainLine[];
  addresses: AddressLine[];
}

/**
 * Reads and checks everything below `releases/`. With no record at all, nothing is frozen and nothing
 * is wrong. `deep` compares the bytes of each file with its line; else a file of the right length is
 * taken at its word.
 */
export function readFrozen(folder: Folder, deep = true): {frozen: Frozen; problems: Problem[]} {
  const problems: Problem[] = [];
  const lines = <L>(name: keyof typeof columns): L[] => {
    const bytes = folder.get(records[name]);
    if (!bytes) return [];
    const read = readLines<L>(decode(records[name], bytes).text ?? "", columns[name]);
    if (read) return read;
    problems.push(fault(records[name], "表头或列数不对。", "The columns are not its own."));
    return [];
  };
  const ledger = lines<FileLine>("ledger");
  const chain = lines<ChainLine>("chain");
  const addresses = lines<AddressLine>("addresses");
  problems.push(...linkFaults(chain, ledger, addresses), ...fileFaults(folder, ledger, deep));
  const releases = chain.map(({version, date}): Release => {
    const own = ledger.filter((line) => line.version === version);
    const at = ({path, first}: FileLine) => folder.get(onDisk(path, first)) ?? new Uint8Array();
    return {
      version,
      date,
      lines: own,
      files: () => new Map(own.map((line) => [line.path, at(line)]))
    };
  });
  const known = new Set(chain.map(({version}) => version));
  problems.push(
    ...orphans(ledger, known, records.ledger),
    ...orphans(
      addresses.map(({since}) => ({version: since})),
      known,
      records.addresses
    )
  );
  return {frozen: {releases, ledger, chain, addresses}, problems};
}

/** Every file of the ledger is there as it was, and no other. */
function fileFaults(folder: Folder, ledger: readonly FileLine[], deep: boolean): Problem[] {
  const kept = ledger.filter(({version, first}) => version === first);
  const listed = new Map(kept.map((line) => [onDisk(line.path, line.version), line]));
  const wrong = [...listed].flatMap(([path, line]) => {
    const bytes = folder.get(path);
    if (!bytes) return [fault(path, "文件不见了。", "The file is missing.")];
    const same = String(bytes.length) === line.bytes && (!deep || sha256(bytes) === line.sha256);
    return same ? [] : [fault(path, "文件与账册不符。", "The file is not what the ledger says.")];
  });
  const loose = ledger
    .filter(({path, sha256, first}) => listed.get(onDisk(path, first))?.sha256 !== sha256)
    .map(({version, path, first}) =>
      fault(
        records.ledger,
        `版本 ${version} 的 ${quoted(path)} 指向版本 ${first}，那里没有这份文件。`,
        `${quoted(path)} of ${version} is not in ${first}, which it names.`
      )
    );
  const strays = [...folder.keys()]
    .filter((path) => path.startsWith("releases/") && !listed.has(path))
    .filter((path) => !Object.values(records).includes(path))
    .map((path) => fault(path, "账册里没有这份文件。", "The ledger does not know this file."));
  return [...wrong, ...loose, ...strays];
}

/** The chain: each line names the one before, its files and its addresses by their fingerprints. */
function linkFaults(
  chain: readonly ChainLine[],
  ledger: readonly FileLine[],
  addresses: readonly AddressLine[]
): Problem[] {
  return chain.flatMap((line, index) => {
    const before = chain[index - 1];
    const {version} = line;
    const own = ledger.filter((file) => file.version === version);
    const found = addresses.filter(({since}) => since === version);
    const agree: [boolean, string, string, string][] = [
      [
        line.previous === (before ? linkPrint(before) : ""),
        records.chain,
        `版本 ${version} 之前的一行被改过。`,
        `The line before ${version} is not what it was.`
      ],
      [
        line.ledger_sha256 === filesPrint(own) && Number(line.files) === own.length,
        records.ledger,
        `版本 ${version} 的行被改过。`,
        `The lines of ${version} are not what they were.`
      ],
      [
        line.addresses_sha256 === addressesPrint(found),
        records.addresses,
        `版本 ${version} 的网址被增删或改动。`,
        `The addresses of ${version} are not what they were.`
      ]
    ];
    return agree.filter(([well]) => !well).map(([, file, zh, en]) => fault(file, zh, en));
  });
}

function orphans(
  lines: readonly {version: string}[],
  known: ReadonlySet<string>,
  file: string
): Problem[] {
  const strange = new Set(lines.map(({version}) => version).filter((name) => !known.has(name)));
  return [...strange].map((version) =>
    fault(
      file,
      `版本 ${quoted(version)} 不在 ${records.chain} 中。`,
      `${records.chain} does not name ${quoted(version)}.`
    )
  );
}

function fault(file: string, zh: string, en: string): Problem {
  return {
    file,
    line: null,
    column: null,
    found: both(zh, en),
    expected: "",
    mend: both(
      "已冻结的版本不能改；请从备份或版本库取回原文件。",
      "A frozen release never changes: take the file back from a backup or the history."
    )
  };
}
