// For tests: the imaginary city with slips of the hand in it, and what the compiler prints of them.
import {join} from "node:path";

import {expect} from "vitest";

import {link} from "./link.ts";
import {parse} from "./parse.ts";
import {report} from "./problem.ts";
import {type Folder, readFolder} from "./read.ts";

const city = readFolder(join(import.meta.dirname, "../../src/fixtures/anytown"));

/** Words of a file, which must be there, and what stands in their place; `null` takes the whole file away. */
export type Edit = [file: string, from: string | null, to: string];

/** A slip and the lines that it must print, each by its beginning. */
export type Spoilt = [title: string, edits: Edit[], expected: string[]];

/** The lines printed of the edited city: the Chinese ones, and the count at the end. */
export function lines(edits: Edit[]): string[] {
  const {parsed, problems} = parse(edited(edits));
  const text = report([...problems, ...link(parsed, problems.length === 0)]);
  return text.split("\n").filter((line) => !line.startsWith(" "));
}

/** Asserts that the edits print the expected lines and no others. */
export function prints(edits: Edit[], expected: string[]): void {
  const found = lines(edits);
  expected.forEach((start, index) => expect(found[index]).toContain(start));
  expect(found).toHaveLength(expected.length + 1);
}

function edited(edits: Edit[]): Folder {
  const files = new Map(city);
  for (const [file, from, to] of edits) {
    const text = new TextDecoder().decode(files.get(file) ?? new Uint8Array());
    if (from === null) files.delete(file);
    else {
      expect(text).toContain(from);
      files.set(file, new TextEncoder().encode(text.replace(from, to)));
    }
  }
  return files;
}
