// The frozen releases of a data folder, each file checked against the ledger; what does not agree is a problem.
import {both, type Problem, quoted} from "../compile/problems/problem.ts";
import {decode} from "../compile/read/decode.ts";
import type {Folder} from "../compile/read/read-folder.ts";
import {type Files, unpack} from "./archive.ts";
import {
  addressesPrint,
  type AddressLine,
  type ChainLine,
  columns,
  type FileLine,
  filesPrint,
  linkPrint,
  readLines,
  sha256
} from "./ledger.ts";

/** One frozen release. */
export interface Release {
  version: string;
  date: string;
  /** Bytes of its archive. */
  bytes: number;
  /** Its files by path on the site, below the base path; unpacked when first asked for. */
  files: () => Files;
}

/** All that is frozen, oldest first. */
export interface Frozen {
  releases: Release[];
  ledger: FileLine[];
  chain: ChainLine[];
  addresses: AddressLine[];
}

/** The paths of the records below the data folder. */
export const records = {
  ledger: "releases/ledger.csv",
  chain: "releases/chain.csv",
  addresses: "releases/addresses.csv",
  archive: (version: string) => `releases/${version}.zip`
};

/**
 * Reads and checks everything below `releases/`. With no record at all, nothing is frozen and nothing
 * is wrong. `deep` compares each file with its line; else an archive that is whole is taken at its word.
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
  problems.push(...linkFaults(chain, ledger, addresses));
  const releases = chain.map((line): Release => {
    const own = ledger.filter(({version}) => version === line.version);
    const {files, faults} = open(folder, line, own, deep);
    problems.push(...faults);
    return {version: line.version, date: line.date, bytes: Number(line.archive_bytes), files};
  });
  const known = new Set(chain.map(({version}) => version));
  const archives = new Set([...known].map(records.archive));
  const strays = [...folder.keys()].filter(
    (path) => path.startsWith("releases/") && path.endsWith(".zip") && !archives.has(path)
  );
  problems.push(
    ...strays.map((path) =>
      fault(path, "账册里没有这个版本。", "The chain does not know this release.")
    ),
    ...orphans(ledger, known, records.ledger),
    ...orphans(
      addresses.map(({since}) => ({version: since})),
      known,
      records.addresses
    )
  );
  return {frozen: {releases, ledger, chain, addresses}, problems};
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

function open(
  folder: Folder,
  {version, archive_sha256}: ChainLine,
  own: readonly FileLine[],
  deep: boolean
): {files: () => Files; faults: Problem[]} {
  const path = records.archive(version);
  const bytes = folder.get(path);
  const none: Files = new Map();
  const failed = (zh: string, en: string) => ({files: () => none, faults: [fault(path, zh, en)]});
  if (!bytes) return failed("归档不见了。", "The archive is missing.");
  let opened: Files | undefined;
  const files = () => (opened ??= unpack(bytes));
  const whole = sha256(bytes) === archive_sha256;
  if (whole && !deep) return {files, faults: []};
  try {
    files();
  } catch {
    return failed("归档打不开。", "The archive is damaged.");
  }
  const faults = differing(files(), own).map((name) =>
    fault(path, `${quoted(name)} 与账册不符。`, `${quoted(name)} is not what the ledger says.`)
  );
  if (faults.length === 0 && !whole)
    faults.push(fault(path, "归档被重新打包过。", "The archive was packed anew."));
  return {files, faults};
}

/** The paths whose bytes are not those of their line, or that only one of the two knows. */
function differing(files: Files, lines: readonly FileLine[]): string[] {
  const listed = new Set(lines.map(({path}) => path));
  const wrong = lines.filter(({path, bytes, sha256: print}) => {
    const file = files.get(path);
    return !file || sha256(file) !== print || String(file.length) !== bytes;
  });
  return [...wrong.map(({path}) => path), ...[...files.keys()].filter((name) => !listed.has(name))];
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
      `版本 ${quoted(version)} 不在 chain.csv 中。`,
      `chain.csv does not name ${quoted(version)}.`
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
