// The page a change concerns.
import {expect, it} from "vitest";

import type {Catalogue} from "../model/catalogue.ts";
import {pageOf} from "./page-of.ts";

const catalogue = {
  indicators: [{id: "trees", name: "Trees", series: "trees_planted"}],
  units: [{id: "parks", name: "Parks office"}],
  commitments: [{id: "C01"}],
  series: [{id: "benches", name: "Benches"}],
  plan: {
    clauses: [
      {id: "2", chapter: "2", label: "II", title: "Parks"},
      {id: "2.1.1", chapter: "2", label: null, title: null}
    ]
  }
} as unknown as Catalogue;

it.each([
  ["trees", "indicators/trees/", "Trees"],
  ["trees_planted", "indicators/trees/", "Trees"],
  ["parks", "units/parks/", "Parks office"],
  ["C01", "commitments/#C01", "C01"],
  ["benches", "data/series/benches/", "Benches"],
  ["2", "plan/2/", "IIParks"],
  ["2.1.1", "plan/2/#2.1.1", "2.1.1"],
  ["shade", "stories/shade/", "Where there is shade"],
  ["site", null, null]
])("subject(%j) leads to %j", (id, path, name) => {
  expect(pageOf(id, catalogue, [{id: "shade", title: "Where there is shade"}])).toEqual({
    path,
    name
  });
});
