// Code that reads a table: one short program for each way people work. Missing stays missing, numbers become numbers.
import type {Words} from "../words/words.ts";
import type {Field} from "./descriptors/fields.ts";
import type {Table} from "./table-types.ts";

/** A program, its language, and the id of the language. */
export interface Snippet {
  id: "python" | "r" | "javascript" | "shell" | "duckdb" | "excel";
  title: string;
  code: string;
}

/** How many columns the program in JavaScript prints. */
const shown = 4;

/**
 * The programs for one table; `data` is the full address of the downloads, with a slash at its end, `endings` are the
 * formats the table is offered in: without Parquet, DuckDB reads the CSV.
 */
export function snippets(
  data: string,
  {name, fields}: Table,
  endings: readonly string[],
  words: Words
): Snippet[] {
  const file = (ending: string) => `${data}${name}.${ending}`;
  const numbers = of(fields, "number", "integer");
  const flags = of(fields, "flag");
  const list = (names: readonly string[]) => names.map((one) => `"${one}"`).join(", ");
  const columns = fields.slice(0, shown).map((field) => field.name);
  const code: Record<Snippet["id"], string> = {
    python: `import csv, io, urllib.request

with urllib.request.urlopen("${file("csv")}") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
for row in rows:
    for name in [${list(numbers)}]:
        row[name] = float(row[name]) if row[name] else None
print(len(rows), "rows")`,
    r: `rows <- read.csv("${file("csv")}", na.strings = "", encoding = "UTF-8",
  colClasses = c(${[...numbers.map((one) => `${one} = "numeric"`), ...text(fields)].join(", ")}))
print(nrow(rows))`,
    javascript: `const answer = await fetch("${file("json")}");
const rows = await answer.json();
console.table(rows.slice(0, 5), [${list(columns)}]);
console.log(rows.length, "rows");`,
    shell: `curl -fsS --create-dirs -o "${name}.csv" "${file("csv")}"
curl -fsS "${data}SHA256SUMS" | grep "  ${name}.csv$" | sha256sum -c`,
    duckdb: `SELECT ${columns.map((one) => `"${one}"`).join(", ")}, count(*) OVER () AS "rows"
FROM ${endings.includes("parquet") ? `read_parquet('${file("parquet")}')` : `read_csv('${file("csv")}')`}
LIMIT 5;`,
    excel: `let
  Source = Csv.Document(Web.Contents("${file("csv")}"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Headers = Table.PromoteHeaders(Source),
  Missing = Table.ReplaceValue(Headers, "", null, Replacer.ReplaceValue, Table.ColumnNames(Headers)),
  Rows = Table.TransformColumnTypes(Missing,
    {${[
      ...numbers.map((one) => `{"${one}", type number}`),
      ...flags.map((one) => `{"${one}", type logical}`)
    ].join(", ")}}, "en-US")
in
  Rows`
  };
  return Object.entries(code).map(([id, program]) => {
    const key = id as Snippet["id"];
    return {id: key, title: words.data[key], code: program};
  });
}

function of(fields: readonly Field[], ...kinds: Field["cell"][]): string[] {
  return fields.filter(({cell}) => kinds.includes(cell)).map(({name}) => name);
}

/** Columns R would take for numbers: ids and periods that may be digits alone. */
function text(fields: readonly Field[]): string[] {
  const kinds: Field["cell"][] = ["text", "period", "date"];
  return of(fields, ...kinds)
    .slice(0, 8)
    .map((one) => `${one} = "character"`);
}
