// Code that reads a table: one short program for each way people work.
import type {Words} from "../words/words.ts";

/** A program, its language, and the id of the language. */
export interface Snippet {
  id: "python" | "r" | "javascript" | "shell" | "duckdb" | "excel";
  title: string;
  code: string;
}

/** The programs for one table; `data` is the full address of the downloads, with a slash at its end. */
export function snippets(data: string, name: string, words: Words): Snippet[] {
  const file = (ending: string) => `${data}${name}.${ending}`;
  const code: Record<Snippet["id"], string> = {
    python: `import csv, io, urllib.request

with urllib.request.urlopen("${file("csv")}") as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
print(len(rows))`,
    r: `rows <- read.csv("${file("csv")}", na.strings = "", encoding = "UTF-8")
print(nrow(rows))`,
    javascript: `const rows = await (await fetch("${file("json")}")).json();
console.log(rows.length);`,
    shell: `curl -fsS -O "${file("csv")}"
curl -fsS "${data}SHA256SUMS" | grep "  ${name}.csv$" | sha256sum -c`,
    duckdb: `SELECT count(*) FROM read_parquet('${file("parquet")}');`,
    excel: `let
  Source = Csv.Document(Web.Contents("${file("csv")}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),
  Rows = Table.PromoteHeaders(Source)
in
  Rows`
  };
  return Object.entries(code).map(([id, text]) => {
    const key = id as Snippet["id"];
    return {id: key, title: words.data[key], code: text};
  });
}
