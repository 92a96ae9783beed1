import {expect, it} from "vitest";

import {count} from "./count.ts";
import {derive} from "./derive.ts";
import {link} from "./link.ts";
import {parse} from "./parse.ts";
import {dataFolder, readFolder} from "./read.ts";

const {parsed, problems} = parse(readFolder(dataFolder));
const {site, plan} = parsed;

it("the facts have no faults", () => {
  expect([...problems, ...link(parsed, true)]).toEqual([]);
});

it("the plan has as many parts as were counted by hand", () => {
  const counts = count(derive(parsed, site!, plan!), [], {stories: [], chapters: {}, facts: []});
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
