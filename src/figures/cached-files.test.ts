// Files kept together: made once, told without being read, made again where a byte of them changed.
import {mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {afterEach, beforeEach, expect, test, vi} from "vitest";

import {cachedFiles} from "./cached-files.ts";

let folder = "";
const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
const text = new TextEncoder();
const make = vi.fn(
  () =>
    new Map([
      ["a.csv", text.encode("x\n1\n")],
      ["空.txt", text.encode("")],
      ["b.csv", text.encode("甲\n")]
    ])
);
/** `printf 'x\n1\n' | sha256sum`, `printf '' | sha256sum`, `printf '甲\n' | sha256sum`. */
const digests = [
  "daff832f802000e645771a60983c76c963f6ee602a6230e45237bd360e91cc1a",
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "7589c50dcc90a9be456502ec1ebf077ed6c882f7ebe475a0fd6cb3a07f6b066c"
];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "files-"));
  vi.stubEnv("CACHE", folder);
  vi.stubEnv("CODE", "code");
  log.mockClear();
  make.mockClear();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

const ask = (inputs: unknown = ["rows"]) => cachedFiles("table", inputs, make);
const read = async (files: Awaited<ReturnType<typeof ask>>, name: string) =>
  new TextDecoder().decode(await files.bytesOf(name));

test("files are made once for the same inputs, in their order, with length and digest", async () => {
  await ask();
  const files = await ask();
  expect(make).toHaveBeenCalledTimes(1);
  expect([...files.descriptions]).toEqual([
    ["a.csv", {bytes: 4, sha256: digests[0]}],
    ["空.txt", {bytes: 0, sha256: digests[1]}],
    ["b.csv", {bytes: 4, sha256: digests[2]}]
  ]);
  expect(await read(files, "a.csv")).toBe("x\n1\n");
  expect(await read(files, "空.txt")).toBe("");
  expect(await read(files, "b.csv")).toBe("甲\n");
  await ask(["other rows"]);
  expect(make).toHaveBeenCalledTimes(2);
});

/** The one file that all are kept in. */
function kept(): string {
  const [made = ""] = readdirSync(join(folder, "made"));
  const [file = ""] = readdirSync(join(folder, "made", made));
  return join(folder, "made", made, file);
}

test("a byte that changed is noticed when it is read, and said", async () => {
  await ask();
  const whole = readFileSync(kept());
  // The first byte of 甲.
  writeFileSync(kept(), whole.fill(0xe5, 4, 5));
  const files = await ask();
  expect(make).toHaveBeenCalledTimes(1);
  expect(await read(files, "b.csv")).toBe("甲\n");
  expect(make).toHaveBeenCalledTimes(2);
  expect(log).toHaveBeenCalledWith(expect.stringContaining("已损坏，重新生成。"));
});

test.each<[string, () => void]>([
  ["cut off in its files", () => truncateSync(kept(), 6)],
  ["cut off in its list", () => truncateSync(kept(), 100)],
  [
    "of another list",
    () => {
      writeFileSync(kept(), readFileSync(kept(), "latin1").replace("a.csv", "z.csv"), "latin1");
    }
  ]
])("what is %s is made again", async (_, damage) => {
  await ask();
  damage();
  expect([...(await ask()).descriptions.keys()]).toEqual(["a.csv", "空.txt", "b.csv"]);
  expect(make).toHaveBeenCalledTimes(2);
});

test("where no build names its code nothing is kept", async () => {
  vi.stubEnv("CODE", "");
  await ask();
  const files = await ask();
  expect(make).toHaveBeenCalledTimes(2);
  expect(await read(files, "b.csv")).toBe("甲\n");
  expect(readdirSync(folder)).toEqual([]);
});

test("a file that was not made is told", async () => {
  await expect((await ask()).bytesOf("c.csv")).rejects.toThrow("no such file: c.csv");
});
