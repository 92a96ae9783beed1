// A row is written with the sign that divides the table it is put into.
import {expect, test} from "vitest";

import {dividerOf} from "../../compile/read/table/grid.ts";
import {put} from "./table-rows.ts";

/** The table of places after a row was put at its end. */
function after(text: string): string {
  const folder = new Map([["geos.csv", new TextEncoder().encode(text)]]);
  const row = {id: "b", name: "乙,丙;丁", level: "city", parent: ""};
  return new TextDecoder().decode(put(folder, "geos.csv", row).get("geos.csv"));
}

test.each([
  ["commas", "id,name,level,parent\na,甲,city,\n", 'b,"乙,丙;丁",city,\n'],
  ["semicolons", "id;name;level;parent\na;甲;city;\n", 'b;"乙,丙;丁";city;\n'],
  ["tabs", "id\tname\tlevel\tparent\na\t甲\tcity\t\n", "b\t乙,丙;丁\tcity\t\n"],
  [
    "semicolons below an empty line",
    "\nid;name;level;parent\na;甲;city;\n",
    'b;"乙,丙;丁";city;\n'
  ],
  ["the sign that is named", "sep=;\nid;name;level;parent\n", 'b;"乙,丙;丁";city;\n']
])("into a table divided by %s", (_, text, line) => {
  expect(after(text)).toBe(text + line);
});

test("a comma inside the quotes of a header divides nothing", () => {
  expect(dividerOf('"id, in, full";level\n')).toBe(";");
});
