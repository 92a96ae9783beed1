// What a person should know of one table, and of all of them, as text files beside them.
import type {Words} from "../../words/words.ts";
import type {Table} from "../table-types.ts";

/** Markdown: what it is, how it is made, its key, every column with its sentence, its files, the notes. */
export function readme(
  table: Table,
  home: string,
  notes: readonly string[],
  words: Words,
  formats: readonly string[]
): string {
  const {data} = words;
  const columns = table.fields.map(
    ({name, title, cell, description, choices, ref}) =>
      `| \`${name}\` | ${title} | ${data.types[cell]} | ${safe(words.sentence(description) ?? "")}${choices ? `（${choices.join("、")}）` : ""} | ${safe(description)}${ref ? ` → ${ref}` : ""} |`
  );
  return page(
    `# ${table.title} \`${table.name}\``,
    `${table.about}${table.origin}`,
    `${table.description} ${table.made}`,
    `${data.rows(String(table.rows.length))}，${data.columns(String(table.fields.length))}。${data.key(table.key.map((name) => `\`${name}\``).join(", "))}。`,
    `## ${data.part.columns}`,
    [...head(data.dictionary.slice(1)), ...columns].join("\n"),
    `## ${data.part.downloads}`,
    Object.entries(data.formats)
      .filter(([ending]) => formats.includes(ending))
      .map(([ending, word]) => `- ${word}: ${home}${table.name}.${ending}`)
      .join("\n"),
    `## ${data.sheets.notes}`,
    [...notes, data.guarded].map((line) => `- ${line}`).join("\n")
  );
}

/** Markdown on all tables: what there is, how it joins, what the families of smaller files are. */
export function guide(
  tables: readonly Table[],
  families: readonly {path: string; word: string; count: number}[],
  notes: readonly string[],
  words: Words
): string {
  const {data} = words;
  const rows = tables.map(({name, title, rows: all, key, about}) => {
    const size = String(all.length);
    return `| \`${name}.csv\` | ${title} | ${size} | ${key.map((one) => `\`${one}\``).join(" ")} | ${about} |`;
  });
  const joins = tables.flatMap(({name, fields}) =>
    fields.flatMap(({name: field, ref, cell}) =>
      ref === null
        ? []
        : [`- \`${name}.${field}\` → \`${ref}\`${cell === "ids" ? `（${data.types.ids}）` : ""}`]
    )
  );
  return page(
    `# ${data.title}`,
    data.lead,
    `## ${data.tables}`,
    [...head(data.guide), ...rows].join("\n"),
    `## ${data.parts}`,
    families.map(({path, word, count}) => `- \`${path}\`: ${word}（${String(count)}）`).join("\n"),
    `## ${data.joins}`,
    joins.join("\n"),
    `## ${data.sheets.notes}`,
    [...notes, data.guarded].map((line) => `- ${line}`).join("\n")
  );
}

const safe = (words: string): string => words.replaceAll("|", "\\|");

const head = (words: readonly string[]): string[] => [
  `| ${words.join(" | ")} |`,
  `| ${words.map(() => "---").join(" | ")} |`
];

const page = (...blocks: string[]): string => `${blocks.join("\n\n")}\n`;
