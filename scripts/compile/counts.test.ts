import {describe, expect, it} from "vitest";

import {distinctCommitments} from "../../src/domain/plan-counts.ts";
import {byChapter, byUnit, silence, tally} from "../../src/domain/silence.ts";
import {checkFolder} from "./check/index.ts";
import {deriveCatalogue} from "./derive/catalogue.ts";
import {countCatalogue} from "./derive/summary.ts";
import {parse} from "./read/parse-folder.ts";
import {dataFolder, readFolder} from "./read/read-folder.ts";

const {parsed, problems} = parse(readFolder(dataFolder));
const {site, plan} = parsed;

it("the facts have no faults", () => {
  expect([...problems, ...checkFolder(parsed, true)]).toEqual([]);
});

it("the plan has as many parts as were counted by hand", () => {
  const counts = countCatalogue(deriveCatalogue(parsed, site!, plan!), [], {
    stories: [],
    chapters: {},
    facts: []
  });
  expect(counts).toMatchObject({
    chapters: 9,
    sections: 25,
    paragraphs: 42,
    boxes: 9,
    "box items": 32,
    brackets: 39,
    mentions: 210,
    "lead mentions": 14,
    units: 38,
    indicators: 9,
    "quantified promises": 19
  });
});

describe.each([dataFolder, "src/fixtures/anytown"])("what %s is silent on", (folder) => {
  const {parsed: city} = parse(readFolder(folder));
  const catalogue = deriveCatalogue(city, city.site!, city.plan!);
  const rows = silence(catalogue);
  const counted = rows.filter((row) => row.same_as === null);

  it("is counted by chapter, and the counts add up", () => {
    const groups = [...byChapter(rows).values()].map(tally);
    for (const [key, sum] of Object.entries(tally(rows)))
      expect([
        key,
        groups.reduce((total, group) => total + group[key as keyof typeof group], 0)
      ]).toEqual([key, sum]);
    expect(tally(rows).all).toBe(counted.length);
  });

  it("is counted by unit, each row under each of its units", () => {
    const total = [...byUnit(rows).values()].reduce((sum, group) => sum + tally(group).all, 0);
    expect(total).toBe(counted.reduce((sum, {units}) => sum + Math.max(1, new Set(units).size), 0));
  });

  it("holds no words twice: no counted promise is part of another one of its clause", () => {
    const promises = distinctCommitments(catalogue.commitments);
    const doubled = promises.flatMap((one) =>
      promises
        .filter(
          (other) => other !== one && other.clause === one.clause && other.quote.includes(one.quote)
        )
        .map((other) => `${one.id} in ${other.id}`)
    );
    expect(doubled).toEqual([]);
  });

  it("leads every row that is not counted to one that is", () => {
    const ids = new Set(counted.map(({id}) => id));
    for (const {same_as: twin} of rows) if (twin !== null) expect(ids).toContain(twin);
  });

  it("calls an indicator unreported exactly where its verdict is silent", () => {
    const own = catalogue.documents.find(({kind}) => kind === "action-plan")?.id;
    const verdicts = catalogue.verdicts.filter(({document}) => document === own);
    const unreported = rows.filter(({kind, unreported: yes}) => kind === "indicator" && yes);
    expect(unreported.map(({id}) => id)).toEqual(
      verdicts.filter(({status}) => status === "silent").map(({indicator}) => indicator)
    );
  });
});
