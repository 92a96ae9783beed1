import {mkdtempSync, rmSync, truncateSync, unlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {afterEach, beforeEach, expect, test, vi} from "vitest";

import {readCached, writeCached} from "./picture-cache.ts";

let folder = "";
const log = vi.spyOn(console, "log");
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kept-"));
  log.mockReset();
});
afterEach(() => rmSync(folder, {recursive: true}));

test("what was kept is found again", () => {
  const path = join(folder, "png/a.png");
  expect(readCached(path)).toBeNull();
  writeCached(path, Buffer.from("a picture"));
  expect(readCached(path)?.toString()).toBe("a picture");
  expect(log).not.toHaveBeenCalled();
});

test.each<[string, (path: string) => void]>([
  ["cut off", (path) => truncateSync(path, 4)],
  ["empty", (path) => truncateSync(path, 0)],
  ["another text", (path) => writeFileSync(path, "a pictura")]
])("what is %s is not trusted, and that is said", (_, damage) => {
  const path = join(folder, "a.png");
  writeCached(path, Buffer.from("a picture"));
  damage(path);
  expect(readCached(path)).toBeNull();
  expect(log).toHaveBeenCalledWith(expect.stringContaining(`${path} 已损坏，重新生成。`));
});

test("what was kept without its digest is not trusted", () => {
  const path = join(folder, "a.png");
  writeCached(path, Buffer.from("a picture"));
  unlinkSync(`${path}.sha256`);
  expect(readCached(path)).toBeNull();
});
