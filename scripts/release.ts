// Freezes the newest release that releases.csv names: builds the site for it, packs its files, writes the records.
//
// DATA and BASE point elsewhere for another city or another path; `--try` does all but write.
import {readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {parseArgs} from "node:util";

import {newestRelease} from "../src/domain/versions/releases.ts";
import {siteBase} from "./base.ts";
import {both, type Problem, report} from "./compile/problems/problem.ts";
import {parse} from "./compile/read/parse-folder.ts";
import {dataFolder, readFolder} from "./compile/read/read-folder.ts";
import {asked} from "./programs/arguments.ts";
import {cut} from "./release/cut.ts";
import {namesIn} from "./release/extract.ts";
import {readFrozen} from "./release/frozen.ts";
import {writeRelease} from "./release/write.ts";
import {run} from "./run.ts";

const draft = join(".tmp", `release-${process.pid}`);
const asking = asked("用法：npm run release，或 npm run release -- --try（只试，不写入）", () =>
  parseArgs({options: {try: {type: "boolean", default: false}}})
);
process.exitCode = await release(asking.values.try);
rmSync(draft, {recursive: true, force: true});

async function release(onlyTry: boolean): Promise<number> {
  const folder = readFolder(dataFolder);
  const {frozen, problems} = readFrozen(folder);
  if (problems.length > 0) return refuse(problems);
  const {rows, lines} = parse(folder).parsed.tables.releases;
  const named = newestRelease(rows);
  if (!named) return refuse([nothing]);
  const line = lines[rows.indexOf(named)] ?? null;
  const {version, date} = named;
  const wish = {version, date, line, base: siteBase(), frozen};
  // What the records alone can say is said before the long work.
  if (frozen.chain.some((link) => link.version === version))
    return refuse(cut({...wish, names: new Set(), read: () => new Uint8Array()}).problems);

  console.log(both(`${version}：先为这一版做一遍网站……`, `${version}: the site is built for it`));
  const env = {
    RELEASE: version,
    OUT: join(draft, "site"),
    GENERATED: join(draft, "facts"),
    // A release freezes the address of a picture and not its bytes.
    PICTURES: "blank"
  };
  const built = await run(["scripts/build-site.ts"], env);
  if (built.code !== 0) {
    console.error(built.output);
    return 1;
  }
  const names = namesIn(env.OUT);
  const made = cut({...wish, names, read: (file) => readFileSync(join(env.OUT, file))});
  if (!made.cut) return refuse(made.problems);
  const {files, ledger, addresses, level} = made.cut;
  const kind = level ? `, ${level}` : "";
  const size = [...files.values()].reduce((sum, {length}) => sum + length, 0);
  const megabytes = (size / 1e6).toFixed(2);
  console.log(
    `${version}：共 ${ledger.length} 个文件，新的 ${files.size} 个，${megabytes} MB；新网址 ${addresses.length} 个\n` +
      `${version}${kind}: ${ledger.length} files, ${files.size} of them new, ${megabytes} MB, ${addresses.length} new addresses`
  );
  if (onlyTry) return 0;
  writeRelease(dataFolder, made.cut);
  console.log(`已冻结：请提交 ${dataFolder}/releases/，再构建网站。
Frozen in ${dataFolder}/releases/: commit the folder, then build the site.`);
  return 0;
}

function refuse(problems: readonly Problem[]): number {
  console.error(report(problems, dataFolder));
  return 1;
}

const nothing: Problem = {
  file: "releases.csv",
  line: null,
  column: null,
  found: both("没有版本。", "There is no release."),
  expected: "",
  mend: both("请加一行：版本号、日期、说明。", "Add a line: version, date, note.")
};
