import {expect, test} from "vitest";

import {figurePlaces, type Subjects} from "./figure-places.ts";

const none = {plan: {chapters: []}, indicators: [], units: [], series: [], commitments: []};
const one = [{id: "a"}];

test.each<[has: string, city: Partial<Subjects>, more: string[]]>([
  ["nothing", {}, []],
  ["a chapter", {plan: {chapters: one}}, ["plan/a"]],
  ["a unit", {units: one}, ["units", "units/a"]],
  ["an indicator", {indicators: one}, ["indicators", "indicators/a"]],
  ["a promise", {commitments: one}, ["commitments"]],
  ["a series", {series: one}, ["data/series/a"]]
])("figures of a city that has %s may stand on its pages alone", (_, city, more) => {
  const places = [...figurePlaces({...none, ...city}).keys()];
  expect(places.sort()).toEqual(["home", "method", "plan", "press", ...more].sort());
});

test("a place leads to its page", () => {
  const places = figurePlaces({...none, plan: {chapters: [{id: "2"}]}, units: one});
  expect([...places]).toEqual([
    ["home", ""],
    ["plan", "plan/"],
    ["units", "units/"],
    ["method", "method/"],
    ["press", "press/"],
    ["plan/2", "plan/2/"],
    ["units/a", "units/a/"]
  ]);
});
