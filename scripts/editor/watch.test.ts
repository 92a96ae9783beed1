// Saving as office programs do it: a new file moved over the old one, time after time, and new folders.
import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

import {afterEach, beforeEach, expect, test} from "vitest";

import {follow} from "./watch.ts";

let root = "";
let end = () => {};
/** How often a saving was heard, and who waits for the next one. */
let heard = 0;
let wake = () => {};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "watch-"));
  mkdirSync(join(root, "statistics"));
  writeFileSync(join(root, "statistics/gdp.csv"), "first\n");
  heard = 0;
  end = follow(root, () => {
    heard += 1;
    wake();
  });
});
afterEach(() => {
  end();
  rmSync(root, {recursive: true, force: true});
});

/** Does something and waits until a saving has been heard after it. */
async function saved(act: () => void): Promise<void> {
  const before = heard;
  const next = new Promise<void>((resolve) => {
    wake = () => heard > before && resolve();
  });
  act();
  await next;
}
const file = () => join(root, "statistics/gdp.csv");
const moveOver = (text: string) => () => {
  writeFileSync(join(root, "statistics/~gdp.tmp"), text);
  renameSync(join(root, "statistics/~gdp.tmp"), file());
};

test("it hears each of several savings by rename over the file", async () => {
  for (const text of ["second\n", "third\n", "fourth\n"]) {
    await saved(moveOver(text));
    expect(readFileSync(file(), "utf8")).toBe(text);
  }
  await saved(() => writeFileSync(file(), "in its place\n"));
});

test("a file that is emptied and written in two goes is heard when it is whole", async () => {
  await saved(() => {
    writeFileSync(file(), "");
    writeFileSync(file(), "half");
    writeFileSync(file(), "half and the other half\n");
  });
  expect(readFileSync(file(), "utf8")).toBe("half and the other half\n");
});

test("it hears files in a folder that is new or has come back", async () => {
  const folder = join(root, "stories");
  await saved(() => {
    mkdirSync(folder);
    writeFileSync(join(folder, "a.md"), "one");
  });
  await saved(() => writeFileSync(join(folder, "a.md"), "two words"));
  await saved(() => rmSync(folder, {recursive: true}));
  await saved(() => {
    mkdirSync(folder);
    writeFileSync(join(folder, "a.md"), "three");
  });
});
