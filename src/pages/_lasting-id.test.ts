import {expect, test} from "vitest";

import {lastingId, uuid} from "./_lasting-id.ts";

test("the example of the standard, RFC 9562, A.4", () => {
  expect(uuid("6ba7b810-9dad-11d1-80b4-00c04fd430c8", "www.example.com")).toBe(
    "2ed6657d-e927-568b-95e1-2665a8aea6a2"
  );
});

const plan = {title: "甲", approved: "2022-05-10", approved_by: "", period_from: 1, period_to: 2};
const id = lastingId({place: "anytown", plan}, "figures/births/");

test("another title leaves an id as it was; another place, plan or thing has another", () => {
  expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
  expect(lastingId({place: "anytown", plan: {...plan, title: "乙"}}, "figures/births/")).toBe(id);
  expect(lastingId({place: "elsewhere", plan}, "figures/births/")).not.toBe(id);
  expect(
    lastingId({place: "anytown", plan: {...plan, approved: "2022-05-11"}}, "figures/births/")
  ).not.toBe(id);
  expect(lastingId({place: "anytown", plan}, "figures/deaths/")).not.toBe(id);
});
