// The columns of every download: a contract. A change here moves contractVersion and is told to readers.
import {expect, test} from "vitest";

import {contractVersion, publishedTables} from "../model/published.ts";
import {fieldsOf} from "./fields.ts";

test("the columns of every table are those of the contract's version", () => {
  const columns = Object.entries(publishedTables).map(
    ([name, {row, key}]) =>
      `${name} (${key.join(" ")}): ${fieldsOf(row)
        .map((field) => `${field.name}:${field.cell}${field.nullable ? "?" : ""}`)
        .join(" ")}`
  );
  expect({contractVersion, columns}).toMatchSnapshot();
});

test("every column has a Chinese title and a sentence, and no name stands twice", () => {
  for (const {row} of Object.values(publishedTables)) {
    const fields = fieldsOf(row);
    for (const field of fields) {
      expect(field.title).toMatch(/\p{Script=Han}/u);
      expect(field.description).toMatch(/[.)]$/u);
      expect(field.name).toMatch(/^[a-z][a-z0-9_]*$/u);
    }
    expect(new Set(fields.map(({name}) => name)).size).toBe(fields.length);
  }
});
