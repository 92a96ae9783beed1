// A copy of the invented city with an attack in every field of free text.
import {readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";

import Papa from "papaparse";

/** What the trap in the browser is called; no page may call it. */
export const trap = "sprung";

/** Signs that mean something to a page, a drawing, a feed, a script or a template; without digits, which are checked. */
export const attacks = [
  `<script>${trap}()</script>`,
  `"><img src=x onerror=${trap}()>`,
  `javascript:${trap}()`,
  `</script><script>${trap}()</script>`,
  `]]><b onclick=${trap}()>b</b>`,
  `{{${trap}()}}`,
  `' onmouseover='${trap}()`,
  `</style><svg onload=${trap}()>`,
  `\${${trap}()}`,
  `<a href="javascript:${trap}()">a</a>`,
  `<!--`,
  `</textarea></title><iframe srcdoc="<script>parent.${trap}()</script>">`
] as const;

/** What a spreadsheet would count where a cell begins with it. */
export const formulas = [
  "=cmd|'/C calc'!A0",
  "+1+1",
  "@SUM(1,1)",
  "-1+1",
  '=HYPERLINK("http://a.example","a")'
];

/** The fields of free text; names that must be those of the plan are not among them. */
const fields: Readonly<Record<string, readonly string[]>> = {
  "changes.csv": ["reason"],
  "documents.csv": ["issuer", "note"],
  "events.csv": ["title", "tags"],
  "gaps.csv": ["reason"],
  "geos.csv": ["name"],
  "glossary.csv": ["term", "definition"],
  "indicators.csv": ["category", "note"],
  "plan/commitments.csv": ["measure", "note"],
  "plan/errata.csv": ["reason"],
  "plan/units.csv": ["note"],
  "releases.csv": ["note"],
  "searches.csv": ["looked_for", "where", "words", "found", "out_of_reach"],
  "series.csv": ["name", "unit", "definition", "note"],
  "sources.csv": ["publisher"],
  "statistics/street_noise_avg.csv": ["quote", "note"],
  "statistics/tram_rides.csv": ["note"]
};

/** Lines of YAML whose value takes an attack: the figures', the site's, the stories'. */
const lines: Readonly<Record<string, RegExp>> = {
  "figures/events.yaml": /^(title|subtitle|note): (.*)$/gmu,
  "figures/noise.yaml": /^(title|subtitle|note): (.*)$/gmu,
  "figures/cities.yaml": /^(title|subtitle|note): (.*)$/gmu,
  "figures/together.yaml": /^(title|subtitle|note): (.*)$/gmu,
  "site.yaml": /^( *(?:name|short_name|description|note|icp|police)): (.*)$/gmu,
  "stories/green-streets.md": /^(title|summary): (.*)$/gmu
};

/** The story whose text is followed by every attack that is no command there. */
const story = "stories/green-streets.md";

/** Spoils the data folder of a copy; the attacks go round, so that each stands in many fields. */
export function spoil(data: string): void {
  let at = 0;
  const next = (): string => attacks[at++ % attacks.length]!;
  const change = (file: string, make: (text: string) => string): void => {
    const path = join(data, file);
    writeFileSync(path, make(readFileSync(path, "utf8")));
  };
  for (const [file, columns] of Object.entries(fields))
    change(file, (text) => {
      const {data: rows, meta} = Papa.parse<Record<string, string>>(text.trimEnd(), {header: true});
      for (const row of rows)
        for (const column of columns) {
          // A quotation must hold the figure and its year.
          const text =
            column === "quote"
              ? `${row["period"]?.slice(0, 4) ?? ""}年${row["value"] ?? ""}`
              : (row[column] ?? "");
          // Where the unit is a rank, the words of a figure rest on it.
          // A tag holds no blank.
          const attack = column === "tags" ? next().replaceAll(" ", "") : next();
          if (text !== "位") row[column] = text + attack;
        }
      return `${Papa.unparse(rows, {columns: meta.fields ?? [], newline: "\n"})}\n`;
    });
  const prose = attacks.filter((attack) => !/[[\]{}]{2}/u.test(attack));
  change(story, (text) => `${text.trimEnd()}\n\n${prose.join("\n\n")}\n`);
  for (const [file, line] of Object.entries(lines))
    change(file, (text) =>
      text.replace(line, (_, key: string, value: string) => {
        const bare = value.replace(/^"(.*)"$/u, "$1");
        // Brackets are a command here, and refused where they command nothing.
        return `${key}: ${JSON.stringify(bare + next().replaceAll(/[[\]{}]{2}/gu, ""))}`;
      })
    );
}
