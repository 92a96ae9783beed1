// The whole way from a data folder to typed JSON, on the imaginary city and on slips of the hand in it.
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";

import {afterAll, beforeAll, describe, expect, it} from "vitest";

import {type Edit, edited} from "../../src/fixtures/edited.ts";
import {slips} from "../../src/fixtures/slips.ts";
import {catalogue as schema} from "../../src/model/catalogue.ts";
import {buildData} from "./index.ts";
import type {Problem} from "./problems/problem.ts";

const folder = mkdtempSync(join(tmpdir(), "anytown-"));
const data = join(folder, "in");
const generated = join(folder, "out");
const build = () => buildData({data, generated});

/** Every generated file with its bytes and the time it was written. */
const written = () =>
  readdirSync(generated).map((name) => {
    const path = join(generated, name);
    return [name, readFileSync(path, "utf8"), statSync(path).mtimeMs];
  });

/** `file:line column` and the English sentence of what was found. */
const short = ({file, line, column, found}: Problem) =>
  [`${file}:${line ?? "-"}`, ...(column === null ? [] : [column]), found.split("\n").at(-1)].join(
    " "
  );

/** Lays the city out as a data folder, with these slips in it and no others. */
function lay(edits: readonly Edit[]): void {
  rmSync(data, {recursive: true, force: true});
  for (const [file, bytes] of edited(edits)) {
    const path = join(data, file);
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, bytes);
  }
}

beforeAll(() => lay([]));
afterAll(() => {
  rmSync(folder, {recursive: true});
});

describe("the imaginary city", () => {
  it("builds without problems", async () => {
    const result = await build();
    expect(result.problems).toEqual([]);
    expect(result.counts).toMatchObject({
      chapters: 2,
      sections: 2,
      paragraphs: 6,
      boxes: 1,
      "box items": 3,
      brackets: 5,
      mentions: 11,
      "lead mentions": 2,
      units: 10,
      indicators: 4,
      observations: 46
    });
  });

  it("gives a catalogue of its schema", () => {
    const text = readFileSync(join(generated, "catalogue.json"), "utf8");
    expect(schema.safeParse(JSON.parse(text)).error).toBeUndefined();
  });

  it("writes nothing anew where nothing changed", async () => {
    const before = written();
    expect((await build()).changed).toEqual([]);
    expect(written()).toEqual(before);
  });

  it("has one of everything that needs care", () => {
    const {observations, units, sources, events, plan} = schema.parse(
      JSON.parse(readFileSync(join(generated, "catalogue.json"), "utf8"))
    );
    const kinds = (values: readonly string[]) => [...new Set(values)].sort();
    expect(kinds(observations.map((one) => one.qualifier))).toHaveLength(4);
    expect(kinds(observations.map((one) => one.period_kind))).toHaveLength(5);
    expect(observations.filter((one) => one.conflict)).toHaveLength(2);
    expect(observations.some((one) => one.date_inferred)).toBe(true);
    expect(kinds(observations.map((one) => one.document ?? ""))).toHaveLength(3);
    expect(kinds(sources.map((one) => one.url_kind))).toHaveLength(3);
    expect(kinds(events.map((one) => String(one.date.length)))).toEqual(["10", "4", "7"]);
    expect(units.some((one) => one.collective)).toBe(true);
    expect(units.some((one) => /（.*）/.test(one.name))).toBe(true);
    expect(kinds(plan.duties.map((one) => one.role))).toHaveLength(3);
    expect(plan.brackets.some((one) => one.open)).toBe(true);
  });
});

describe("a slip of the hand is named with its place, and nothing is written", () => {
  it.each(slips)("%s", async (_title, one, ...found) => {
    const before = written();
    lay([one]);
    const {problems, counts, changed} = await build();
    expect(problems.map(short)).toEqual(
      found.map((text) => expect.stringContaining(text) as string)
    );
    expect([counts, changed]).toEqual([null, []]);
    expect(written()).toEqual(before);
  });
});

describe("many slips at once", () => {
  it("are all found, sorted, and the last good files stay", async () => {
    const before = written();
    // One slip a file. Without the plan no quote can be looked up, and whether an id is unused cannot
    // be said while other files are faulty; nor are stories read on faulty facts.
    // A file that is wrong as a whole is told alone.
    const fit = slips.filter(
      ([title]) => !/missing|unknown column|not UTF-8|an unused id|^a story|^a title/.test(title)
    );
    const some = fit.filter(
      ([, [file]], index) => fit.findIndex(([, [other]]) => other === file) === index
    );
    expect(some.length).toBeGreaterThan(8);
    lay(some.map(([, one]) => one));
    const found = (await build()).problems.map(short);
    const expected = some.flatMap(([, , ...texts]) => texts);
    expect(found).toHaveLength(expected.length);
    expect(found).toEqual(
      expect.arrayContaining(expected.map((text) => expect.stringContaining(text) as string))
    );
    const files = found.map((text) => text.slice(0, text.indexOf(":")));
    expect(files).toEqual([...files].sort());
    expect(written()).toEqual(before);
  });

  it("leave no trace once they are mended", async () => {
    lay([]);
    const result = await build();
    expect([result.problems, result.changed]).toEqual([[], []]);
  });
});
