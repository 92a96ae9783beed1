// The page a change concerns.
import {expect, it} from "vitest";

import type {Catalogue} from "../model/catalogue.ts";
import {subject} from "./subject.ts";

const catalogue = {
  indicators: [{id: "trees", name: "Trees", series: "trees_planted"}],
  units: [{id: "parks", name: "Parks office"}],
  commitments: [{id: "C01"}],
  series: [{id: "benches", name: "Benches"}]
} as unknown as Catalogue;

it.each([
  ["trees", "indicators/trees/", "Trees"],
  ["trees_planted", "indicators/trees/", "Trees"],
  ["parks", "units/parks/", "Parks office"],
  ["C01", "commitments/#C01", "C01"],
  ["benches", null, "Benches"],
  ["site", null, null]
])("subject(%j) leads to %j", (id, path, name) => {
  expect(subject(id, catalogue)).toEqual({path, name});
});
