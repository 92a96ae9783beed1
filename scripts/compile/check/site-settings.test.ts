import {readFileSync} from "node:fs";

import {expect, test} from "vitest";
import {parse} from "yaml";

import {type Site, site as schema} from "../../../src/model/site.ts";
import {siteSettings} from "./site-settings.ts";

const town = schema.parse(parse(readFileSync("src/fixtures/anytown/site.yaml", "utf8")));

/** Where faults are found in the settings of the town with some changed. */
const faults = (changes: Partial<Site>): string[] =>
  siteSettings({...town, ...changes}, (path) => ({
    file: path.join("."),
    line: 1,
    column: 1
  })).map(({file}) => file);

test("the town's settings have no fault", () => {
  expect(faults({})).toEqual([]);
});

test.each([
  [{contact: "", until: ""}, []],
  [{contact: "a@b.example", until: "2031-06-30"}, []],
  [{contact: "https://b.example/report", until: "2031-06-30"}, []],
  [{contact: "http://b.example/report", until: "2031-06-30"}, ["security.contact"]],
  [{contact: "javascript:alert(1)", until: "2031-06-30"}, ["security.contact"]],
  [{contact: "a@b.example", until: ""}, ["security.until"]],
  [{contact: "a@b.example", until: "2031-02-30"}, ["security.until"]],
  [{contact: "电话", until: "明年"}, ["security.contact", "security.until"]]
])("of whom to tell of a hole %j: %j", (security, expected) => {
  expect(faults({security})).toEqual(expected);
});
