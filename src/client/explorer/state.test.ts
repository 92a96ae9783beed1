import {expect, test} from "vitest";

import {index} from "../../fixtures/explore.ts";
import {resolveState} from "./resolve-state.ts";
import {asked, readState, type State, writeState} from "./state.ts";

const usual: State = {
  ...{series: "lanes", with: null, kind: "year", chart: "line", places: ["a", "b", "c"]},
  ...{since: null, until: null, at: null, before: null, after: null}
};

const states: [string, string][] = [
  ["a line", "?series=lanes&kind=year&chart=line&places=a,b,c"],
  ["a line between years", "?series=lanes&kind=year&chart=line&places=a&since=2020&until=2022"],
  ["a rank", "?series=lanes&kind=year&chart=rank&places=a,b,c&at=2022"],
  ["a change", "?series=lanes&kind=year&chart=change&places=a,b&before=2020&after=2022"],
  [
    "a change of months",
    "?series=noise&kind=as_of&chart=change&places=a&before=2021-06&after=2022-06"
  ],
  ["a scatter of places", "?series=lanes&with=trees&kind=year&chart=scatter&places=a,b,c&at=2020"],
  [
    "a scatter of one place over years",
    "?series=lanes&with=trees&kind=year&chart=scatter&places=a"
  ],
  ["part of a year", "?series=lanes&kind=part_year&chart=line&places=a"],
  ["a place without a figure", "?series=lanes&kind=year&chart=line&places=a,p"],
  ["no place on purpose", "?series=lanes&kind=year&chart=line&places="]
];

test.each(states)("%s comes back from its address as it was", (_, search) => {
  const {ask, faults} = readState(search);
  const settled = resolveState(index, ask);
  expect([...faults, ...settled.faults]).toEqual([]);
  expect(writeState(settled.state)).toBe(search);
  expect(resolveState(index, asked(settled.state)).state).toEqual(settled.state);
});

const broken: [
  name: string,
  search: string,
  faults: [string, string, string][],
  kept: Partial<State>
][] = [
  ["an empty address is the default view", "", [], usual],
  [
    "a series nobody knows gives the whole default view",
    "?series=gone&places=b&chart=rank",
    [["series", "unknown_series", "gone"]],
    usual
  ],
  [
    "a slip in a key is named, the others hold",
    "?charts=rank&places=b",
    [["charts", "unknown_key", "rank"]],
    {places: ["b"]}
  ],
  [
    "what messengers hang on links is not wrong",
    "?from=timeline&utm_source=x&isappinstalled=0&nsukey=%&scene=1&bd_vid=7&ADTAG=qq&_wv=1&%&x[]=1",
    [],
    usual
  ],
  [
    "a key written twice counts once",
    "?places=b&places=c",
    [["places", "repeated", "c"]],
    {places: ["b"]}
  ],
  [
    "each unknown place is named",
    "?places=b,x,y",
    [
      ["places", "unknown_place", "x"],
      ["places", "unknown_place", "y"]
    ],
    {places: ["b"]}
  ],
  [
    "where no place is known the usual ones are taken",
    "?places=x",
    [["places", "unknown_place", "x"]],
    {places: ["a", "b", "c"]}
  ],
  ["an unknown drawing", "?chart=pie", [["chart", "unknown_chart", "pie"]], {chart: "line"}],
  [
    "a drawing that cannot be had",
    "?chart=rank&places=a",
    [["chart", "refused", "rank"]],
    {chart: "line"}
  ],
  ["an unknown kind of period", "?kind=week", [["kind", "unknown_kind", "week"]], {kind: "year"}],
  [
    "a kind of period without figures",
    "?kind=cumulative",
    [["kind", "refused", "cumulative"]],
    {kind: "year"}
  ],
  ["a year nobody has", "?since=1066", [["since", "unknown_period", "1066"]], {since: null}],
  [
    "years the wrong way round",
    "?since=2023&until=2020",
    [["since", "reversed", "2023"]],
    {since: null, until: null}
  ],
  ["a period nobody has", "?chart=rank&at=1066", [["at", "unknown_period", "1066"]], {at: "2023"}],
  [
    "a change across a change of method",
    "?chart=change&before=2022&after=2023",
    [["after", "refused", "2023"]],
    {before: "2020", after: "2022"}
  ],
  [
    "a second series nobody knows",
    "?with=gone",
    [["with", "unknown_with", "gone"]],
    {with: null, chart: "line"}
  ],
  [
    "a second series of another kind of period",
    "?with=sum",
    [["with", "refused", "sum"]],
    {with: null, chart: "line"}
  ],
  [
    "a line of two series",
    "?with=trees&chart=line",
    [["chart", "refused", "line"]],
    {with: "trees", chart: "scatter"}
  ],
  [
    "an encoded value",
    "?places=%E5%9C%B0",
    [["places", "unknown_place", "地"]],
    {places: ["a", "b", "c"]}
  ]
];

test.each(broken)("%s", (_, search, faults, kept) => {
  const {ask, faults: first} = readState(search);
  const settled = resolveState(index, ask);
  const told = [...first, ...settled.faults].map(({key, why, value}) => [key, why, value]);
  expect(told).toEqual(faults);
  expect(settled.state).toMatchObject(kept);
});

test("of a series nobody published it is said for the focal place", () => {
  expect(resolveState(index, {series: "silent"}).state).toMatchObject({
    places: ["a"],
    chart: "line"
  });
});

test("two series without two points in common stay two axes, and the address holds", () => {
  const {state, faults} = resolveState(index, {series: "lanes", with: "trees", places: "b"});
  expect(faults).toEqual([]);
  expect(state.chart).toBe("scatter");
  expect(resolveState(index, asked(state))).toEqual({state, faults: []});
});

test("every state an address can ask for is whole again after any single key is broken", () => {
  for (const [, search] of states) {
    const {ask} = readState(search);
    for (const key of Object.keys(ask) as (keyof typeof ask)[]) {
      const {state} = resolveState(index, {...ask, [key]: "?!"});
      expect(resolveState(index, asked(state))).toEqual({state, faults: []});
    }
  }
});
