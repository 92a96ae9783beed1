// The columns of every download: a contract. A change here moves contractVersion and is told to readers.
import {globSync, readFileSync} from "node:fs";
import {join} from "node:path";

import {expect, test} from "vitest";

import {bearingRow, chapterRow, longRow, tidyRow, unitRow} from "../model/published/parts.ts";
import {contractVersion, publishedTables} from "../model/published/published.ts";
import {fieldsOf} from "./descriptors/fields.ts";
import {typeOf} from "./descriptors/package.ts";

/** A descriptor, as far as the contract goes. */
interface Descriptor {
  contract: number;
  resources: {
    name: string;
    schema: {fields: {name: string; type: string}[]; primaryKey: string[]};
  }[];
}

/** What a program that reads the old tables would miss in the new ones; nothing where the contract moved on. */
function broken(old: Descriptor, version: number): string[] {
  if (old.contract !== version) return [];
  return old.resources.flatMap(({name, schema}) => {
    const now = Object.entries(publishedTables).find(([one]) => one === name)?.[1];
    if (!now) return [`${name} is gone`];
    const fields = new Map(fieldsOf(now.row).map((field) => [field.name, typeOf(field)]));
    const key = schema.primaryKey.join() === now.key.join() ? [] : [`${name}: another key`];
    const lost = schema.fields.filter((field) => fields.get(field.name) !== field.type);
    return [...key, ...lost.map((field) => `${name}.${field.name} is gone or of another type`)];
  });
}

const parts = {
  "observations.tidy": {row: tidyRow, key: ["cell"]},
  "series/*": {row: longRow, key: ["cell"]},
  "indicators/*": {row: bearingRow, key: ["relation", "cell"]},
  "chapters/*": {row: chapterRow, key: ["order"]},
  "units/*": {row: unitRow, key: ["id"]}
};

test("the columns of every table are those of the contract's version", () => {
  const columns = Object.entries({...publishedTables, ...parts}).map(
    ([name, {row, key}]) =>
      `${name} (${key.join(" ")}): ${fieldsOf(row)
        .map((field) => `${field.name}:${field.cell}${field.nullable ? "?" : ""}`)
        .join(" ")}`
  );
  expect({contractVersion, columns}).toMatchSnapshot();
});

test("every column has a Chinese title and a sentence, and no name stands twice", () => {
  for (const {row} of Object.values({...publishedTables, ...parts})) {
    const fields = fieldsOf(row);
    for (const field of fields) {
      expect(field.title).toMatch(/\p{Script=Han}/u);
      expect(field.description).toMatch(/[.)]$/u);
      expect(field.name).toMatch(/^[a-z][a-z0-9_]*$/u);
    }
    expect(new Set(fields.map(({name}) => name)).size).toBe(fields.length);
  }
});

test("the columns of every frozen release are still there while the contract has its number", () => {
  const folder = join(import.meta.dirname, "../../data/releases");
  for (const path of globSync("*/data/datapackage.json", {cwd: folder})) {
    const text = readFileSync(join(folder, path), "utf8");
    expect(broken(JSON.parse(text) as Descriptor, contractVersion), path).toEqual([]);
  }
});

test("a column that is gone is found, unless the contract moved on", () => {
  const field = {name: "colour", type: "string"};
  const geos = {name: "geos", schema: {fields: [field], primaryKey: ["id"]}};
  const old = {contract: contractVersion, resources: [geos]};
  expect(broken(old, contractVersion)).toEqual(["geos.colour is gone or of another type"]);
  expect(broken(old, contractVersion + 1)).toEqual([]);
});
