// The commands as they are typed: questions at a keyboard, flags where there is none, and undo, on a copy of the imaginary city.
import {spawn, spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {afterEach, beforeEach, expect, test} from "vitest";

import {readFolder} from "../compile/read/read-folder.ts";

const here = import.meta.dirname;
let root = "";
let data = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "desk-"));
  data = join(root, "data");
  cpSync(join(here, "../../src/fixtures/anytown"), data, {recursive: true});
});
afterEach(() => rmSync(root, {recursive: true, force: true}));

const environment = () => ({...process.env, DATA: data, GENERATED: join(root, "generated")});
const quiet = "--disable-warning=ExperimentalWarning";
const read = (file: string) => readFileSync(join(data, file), "utf8");

function command(name: string, ...args: string[]): {code: number | null; said: string} {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [quiet, join(here, `${name}.ts`), ...args],
    {env: environment(), encoding: "utf8", stdio: ["ignore", "pipe", "pipe"]}
  );
  return {code: status, said: stdout + stderr};
}

/** A terminal of its own, where the machine has the program that makes one. */
const terminal =
  process.platform === "linux" && spawnSync("script", ["--version"]).error === undefined;
const control = new RegExp(`${String.fromCharCode(27)}\\[[\\d;?]*[A-Za-z]`, "g");

/** Types one answer to each question, as a person would: only when the question stands there. */
function typed(
  name: string,
  answers: readonly string[]
): Promise<{code: number | null; said: string}> {
  const [script = "", ...args] = name.split(" ");
  const line = `"${process.execPath}" ${quiet} "${join(here, `${script}.ts`)}" ${args.join(" ")}`;
  const child = spawn("script", ["-qec", line, "/dev/null"], {env: environment()});
  let said = "";
  let answered = 0;
  let next = 0;
  child.stdout.setEncoding("utf8");
  child.stdout.on("data", (part: string) => {
    said += part.replace(control, "");
    const asked = /(?:：|（是\/否）)\s*$/.exec(said.slice(answered));
    if (!asked || next >= answers.length) return;
    answered = said.length;
    child.stdin.write(`${answers[next++] ?? ""}\n`);
  });
  return new Promise((resolve) => child.on("close", (code) => resolve({code, said})));
}

const quick = 60_000;

test.skipIf(!terminal)(
  "add asks, mends a wrong answer, shows and writes; undo takes it back",
  async () => {
    const before = readFolder(data);
    const {code, said} = await typed("add", [
      ...["电车", "tram_rides", "", "2019年", "2019", "", "298万", "298", "", "", "new"],
      ...["安尼城交通年报", "2020-02-11", "交通年报", "https://traffic.anytown.example/2019"],
      ...["official", "A", "", "", "是"]
    ]);
    expect(said).toContain("有 2 个序列含“电车”，请写代码");
    expect(said).toContain("是否应为 2019？");
    expect(said).toContain("没有“万”时写 2980000");
    expect(said).toContain("“交通年报”不是网址");
    expect(said).toContain("+ 电车乘次 安尼城 2019：298万人次");
    // What to do now is the last that is said.
    expect(said.trim().split(/\r?\n/u).slice(-3)).toEqual([
      expect.stringMatching(/^已写入 /u),
      "要撤回：npm run undo",
      "下一步：运行 npm run dev 看改后的网页；看着没有问题，再运行 npm run build 更新网站。"
    ]);
    expect(code).toBe(0);
    expect(read("statistics/tram_rides.csv")).toContain(
      "\nanytown,2019,year,298,exact,,,s7,,A,,,\n"
    );
    expect(read("sources.csv")).toContain(
      "\ns7,安尼城交通年报,2020-02-11,https://traffic.anytown.example/2019,official,,A\n"
    );
    expect(command("undo")).toMatchObject({code: 0});
    expect(readFolder(data)).toEqual(before);
  },
  quick
);

test.skipIf(!terminal)(
  "add writes nothing where the last answer is no",
  async () => {
    const before = readFolder(data);
    const {code, said} = await typed("add", [
      ...["tram_rides", "", "2019", "", "298", "", "", "s1", "", "", "", "否"]
    ]);
    expect(said).toContain("没有写入任何东西");
    expect(code).toBe(1);
    expect(readFolder(data)).toEqual(before);
  },
  quick
);

test.skipIf(!terminal)(
  "new asks for a figure and writes one that builds",
  async () => {
    const {code, said} = await typed("new figure", ["trams", "", "电车乘次", "", "", "", "", "是"]);
    expect(said).toContain("+ 新文件 figures/trams.yaml");
    expect(code).toBe(0);
    expect(existsSync(join(data, "figures/trams.yaml"))).toBe(true);
  },
  quick
);

test(
  "new takes flags, shows with --dry-run, writes, and undo takes the files away",
  () => {
    const before = readFolder(data);
    const flags = ["--id", "street_trees", "--name", "行道树", "--unit", "万株"];
    const dry = command("new", "series", ...flags, "--dry-run");
    expect(dry).toMatchObject({code: 0});
    expect(dry.said).toContain("只是试看，没有写入");
    expect(readFolder(data)).toEqual(before);
    expect(command("new", "series", ...flags)).toMatchObject({code: 0});
    expect(read("series.csv")).toContain("\nstreet_trees,行道树,万株,0,none,,,\n");
    expect(existsSync(join(data, "statistics/street_trees.csv"))).toBe(true);
    expect(command("undo")).toMatchObject({code: 0});
    expect(readFolder(data)).toEqual(before);
  },
  quick
);

test(
  "a command that lacks something says what, and a wrong word how it is used",
  () => {
    const lacking = command("new", "event", "--date", "2025");
    expect(lacking.code).toBe(1);
    expect(lacking.said).toContain("还缺这些，没有写入任何东西：\n  --title  发生了什么？一句话");
    expect(command("new", "poem").said).toContain("npm run new -- story");
    expect(command("new", "event", "--wrong").said).toContain("用法：");
  },
  quick
);
