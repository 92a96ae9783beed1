// The gate before the tables: what they could not be published with is told where it stands in the input.
import {silence} from "../../../src/domain/silence.ts";
import {publishedFaults} from "../../../src/downloads/tables.ts";
import type {PlacedFault} from "../../../src/downloads/validate/fault.ts";
import {column, fixedColumns} from "../../../src/downloads/wide-table.ts";
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {type PublishedName, publishedTables} from "../../../src/model/published/published.ts";
import {both, type Problem, quoted} from "../problems/problem.ts";
import {locate, type Table} from "../read/csv.ts";
import type {Parsed} from "../read/parse-folder.ts";

/** Everything that would stop the page step while it makes the tables, each at its place in the input. */
export function unpublishable(parsed: Parsed, catalogue: Catalogue): Problem[] {
  return [
    ...publishedFaults(catalogue, silence(catalogue)).map((fault) => ({
      ...placeOf(fault, parsed),
      found: both(fault.zh, fault.en),
      expected: "",
      mend: ""
    })),
    ...placeColumns(parsed.tables.geos)
  ];
}

/** The row of the input table of the same name, or the line of the plan; else the table whose ids it bears. */
function placeOf(
  {table, row, column}: PlacedFault,
  {tables, markdown}: Parsed
): Pick<Problem, "file" | "line" | "column"> {
  const typed: Table<object> | undefined = new Map<string, Table<object>>(
    Object.entries(tables)
  ).get(table);
  if (typed) {
    const {key} = publishedTables[table as PublishedName];
    // Of two rows with one key the second is the one too many.
    const at = typed.rows.findLastIndex((one) =>
      key.every((name) => (one as Record<string, unknown>)[name] === row?.[name])
    );
    return locate(typed, at, column.split(" ")[0] ?? "");
  }
  const line = row?.["line"];
  if (typeof line === "number") return {file: markdown.file, line, column: null};
  const owner = [tables.indicators, tables.commitments].find(({ids}) =>
    [row?.["indicator"], row?.["id"]].some((id) => typeof id === "string" && ids?.has(id))
  );
  return {file: owner?.file ?? markdown.file, line: null, column: null};
}

/** Each place has two columns in the grid of a series, named by its id with every other sign as an underscore. */
function placeColumns(geos: Parsed["tables"]["geos"]): Problem[] {
  const owners = new Map(fixedColumns.map((name) => [name, name]));
  return geos.rows.flatMap(({id}, index) => {
    const names = [column(id), `${column(id)}_state`];
    const owner = names.map((name) => owners.get(name)).find((one) => one !== undefined);
    for (const name of names) owners.set(name, id);
    if (owner === undefined) return [];
    return [
      {
        ...locate(geos, index, "id"),
        found: both(
          `${quoted(id)} 在宽表里的列名与 ${quoted(owner)} 的相同。`,
          `${quoted(id)} has the same column as ${quoted(owner)} in the wide tables.`
        ),
        expected: both(
          "列名只留小写字母、数字和下划线，仍须各不相同。",
          "Columns keep small letters, digits and underscores, and must still differ."
        ),
        mend: both("请换一个代码。", "Choose another id.")
      }
    ];
  });
}
