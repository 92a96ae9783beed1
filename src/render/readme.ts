// What a person should know of one table, as a text file beside it.
import type {Words} from "../words/words.ts";
import type {Table} from "./published.ts";

/** Markdown: what it is, how it is made, its key, every column with its sentence, the notes of the site. */
export function readme(table: Table, notes: readonly string[], words: Words): string {
  const {data} = words;
  const columns = table.fields.map(
    ({name, title, cell, description, choices}) =>
      `| \`${name}\` | ${title} | ${data.types[cell]} | ${description.replaceAll("|", "\\|")}${choices ? ` (${choices.join(", ")})` : ""} |`
  );
  return [
    `# ${table.name}（${table.title}）`,
    `${table.description} ${table.made}`,
    data.rows(String(table.rows.length)),
    data.key(table.key.map((name) => `\`${name}\``).join(", ")),
    `## ${data.part.columns}`,
    [
      `| ${data.dictionary.slice(1).join(" | ")} |`,
      `| ${data.dictionary
        .slice(1)
        .map(() => "---")
        .join(" | ")} |`,
      ...columns
    ].join("\n"),
    `## ${data.sheets.notes}`,
    notes.map((line) => `- ${line}`).join("\n")
  ]
    .join("\n\n")
    .concat("\n");
}
