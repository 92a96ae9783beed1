// Whether ids agree: each stands once, each reference leads somewhere, none that must be used is unused.
import type {z} from "zod";

import {cellMeta} from "../../../src/model/cell.ts";
import {
  type InputTable,
  type InputTableName,
  inputTables
} from "../../../src/model/published/tables.ts";
import {both, didYouMean, type Problem, quoted} from "../problems/problem.ts";
import {locate, type Table} from "../read/csv.ts";
import type {Parsed} from "../read/parse-folder.ts";

type Row = Record<string, unknown>;

/** The ids of each table that can be referred to, `clauses` included; null where it could not be read. */
export type Ids = ReadonlyMap<string, ReadonlySet<string> | null>;

/** The ids that stand in the data, by the name that `ref` in a schema uses. */
function idsOf(parsed: Parsed): Ids {
  return new Map<string, ReadonlySet<string> | null>([
    ...Object.entries(parsed.tables).map(([name, table]) => [name, table.ids] as const),
    ["clauses", parsed.plan && new Set(parsed.plan.clauses.map((clause) => clause.id))]
  ]);
}

/** Faults of keys and references in all tables. `complete` is false where rows are missing for other faults. */
export function references(parsed: Parsed, complete: boolean): Problem[] {
  const ids = idsOf(parsed);
  const used = new Map<string, Set<string>>();
  const use = (table: string, id: string) => {
    const set = used.get(table) ?? new Set();
    used.set(table, set.add(id));
  };
  const problems: Problem[] = [];
  // One by one: a long list does not fit among the arguments of a call.
  const add = (found: readonly Problem[]) => {
    for (const problem of found) problems.push(problem);
  };
  const hints = new Map<string, string>();
  for (const [name, table] of allTables(parsed)) {
    add(duplicates(table, inputTables[name].key));
    const shape: Record<string, z.ZodType> = inputTables[name].row.shape;
    for (const [column, field] of Object.entries(shape)) {
      const {ref} = cellMeta(field);
      if (ref === undefined) continue;
      const known = ids.get(ref) ?? null;
      table.rows.forEach((row, index) => {
        for (const id of referred(row[column])) {
          use(ref, id);
          if (!known?.size || known.has(id)) continue;
          const hint = hints.get(`${ref} ${id}`) ?? didYouMean(id, known);
          hints.set(`${ref} ${id}`, hint);
          problems.push({...locate(table, index, column), ...unknown(ref, id), mend: hint});
        }
      });
    }
    if ("parent" in shape) add(circles(table));
  }
  for (const duty of parsed.plan?.duties ?? []) use("units", duty.unit);
  if (parsed.site) {
    use("geos", parsed.site.place);
    add(unknownPlace(parsed.site.place, ids));
  }
  for (const [ref, wanted] of used) add(emptied(ref, wanted.size, ids));
  if (complete) add(unused(parsed, used));
  return problems;
}

function allTables(parsed: Parsed): [InputTableName, Table<Row>][] {
  return [
    ...(Object.entries(parsed.tables) as [InputTableName, Table<Row>][]),
    ...parsed.statistics.map(({table}): [InputTableName, Table<Row>] => ["observations", table])
  ];
}

/** The ids in a cell, whether it holds one, several or none. */
function referred(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return Array.isArray(value) ? (value as string[]) : [];
}

/** The name of a table as an editor knows it: its file. */
function fileOf(ref: string): string {
  const table = new Map<string, InputTable>(Object.entries(inputTables)).get(ref);
  return table?.file ?? (ref === "figures" ? "figures/" : "plan/plan.md");
}

/** What is told of an id that leads nowhere. */
export function unknown(ref: string, id: string): Pick<Problem, "found" | "expected" | "missing"> {
  const file = fileOf(ref);
  return {
    missing: {table: ref, id},
    found: both(`${file} 里没有 ${quoted(id)}。`, `There is no ${quoted(id)} in ${file}.`),
    expected: both("请改正，或在那里添加。", "Correct it, or add it there.")
  };
}

/** A table without a row explains every id that leads nowhere. */
function emptied(ref: string, wanted: number, ids: Ids): Problem[] {
  if (ids.get(ref)?.size !== 0) return [];
  return [
    {
      file: fileOf(ref),
      line: null,
      column: null,
      scope: "file",
      found: both(
        `只有表头，没有一行；别处用到其中 ${wanted} 个代码。`,
        `There is the header alone; ${wanted} of its ids are used elsewhere.`
      ),
      expected: "",
      mend: both("把各行放回来。", "Put the rows back.")
    }
  ];
}

/** The tables in which an id stands twice: the row it was taken from is missed for no other reason. */
export function doubled(parsed: Parsed): ReadonlySet<string> {
  return new Set(
    Object.entries(parsed.tables)
      .filter(([name, table]) => duplicates(table, inputTables[name as InputTableName].key).length)
      .map(([name]) => name)
  );
}

function duplicates(table: Table<Row>, key: readonly string[]): Problem[] {
  if (!key.length) return [];
  const first = new Map<string, number>();
  const problems: Problem[] = [];
  table.rows.forEach((row, index) => {
    const value = key.map((column) => String(row[column])).join("\n");
    const before = first.get(value);
    if (before === undefined) {
      first.set(value, index);
      return;
    }
    const name = quoted(value.replaceAll("\n", " "));
    const line = table.lines[before] ?? 0;
    problems.push({
      ...locate(table, index, key[0] ?? ""),
      found: both(`${name} 已在第 ${line} 行出现。`, `${name} already stands on line ${line}.`),
      expected: both(
        `${key.join("、")} ${key.length > 1 ? "合起来不能" : "不能"}重复。`,
        `Each ${key.join(", ")} may stand only once.`
      ),
      mend: both("删去一行，或改正代码。", "Remove one row, or correct the id.")
    });
  });
  return problems;
}

/** Rows that lie in themselves by way of their `parent`. */
function circles(table: Table<Row>): Problem[] {
  const parents = new Map(table.rows.map((row) => [row["id"], row["parent"]]));
  return table.rows.flatMap((row, index) => {
    let above = row["parent"];
    for (let steps = 0; steps < parents.size && above && above !== row["id"]; steps++) {
      above = parents.get(above);
    }
    if (!above || above !== row["id"]) return [];
    return [
      {
        ...locate(table, index, "parent"),
        found: both("上级最终指回自己。", "By its parents this row lies in itself."),
        expected: "",
        mend: both("改正上级。", "Correct the parent.")
      }
    ];
  });
}

function unknownPlace(id: string, ids: Ids): Problem[] {
  const known = ids.get("geos");
  if (!known?.size || known.has(id)) return [];
  const at = {file: "site.yaml", line: null, column: "place"};
  return [{...at, ...unknown("geos", id), mend: didYouMean(id, known)}];
}

function unused(parsed: Parsed, used: ReadonlyMap<string, ReadonlySet<string>>): Problem[] {
  return Object.entries(parsed.tables).flatMap(([name, table]: [string, Table<Row>]) => {
    if (!inputTables[name as InputTableName].used) return [];
    return table.rows.flatMap((row, index) => {
      if (used.get(name)?.has(String(row["id"]))) return [];
      const id = quoted(String(row["id"]));
      return [
        {
          ...locate(table, index, "id"),
          found: both(`没有任何地方用到 ${id}。`, `Nothing refers to ${id}.`),
          expected: "",
          mend: both("删去这一行，或在别处引用它。", "Remove the row, or refer to it.")
        }
      ];
    });
  });
}
