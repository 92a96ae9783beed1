// The cells of a frozen table are compared as the words they are, without the mark that CSV has before some.
import {expect, test} from "vitest";

import {readTables} from "./read-tables.ts";

test("a mark before a sign is taken away, any other apostrophe stays", () => {
  const descriptor = {
    id: "https://town.example/data/",
    contract: 1,
    resources: [
      {
        name: "clauses",
        path: "clauses.csv",
        schema: {
          fields: ["id", "text"].map((name) => ({name, type: "string"})),
          primaryKey: ["id"]
        }
      }
    ]
  };
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = new Map([
    ["data/datapackage.json", bytes(JSON.stringify(descriptor))],
    ["data/clauses.csv", bytes("id,text\n1,'－5℃以上\n2,'80年代\n")]
  ]);
  expect(readTables(files).sheets[0]?.rows).toEqual([
    ["1", "－5℃以上"],
    ["2", "'80年代"]
  ]);
});
