// The words that code must not know and another city must not show: law 2, computed from data/.
import {readFileSync} from "node:fs";
import {join, resolve} from "node:path";

import Papa from "papaparse";
import {parse as parseYaml} from "yaml";

const root = resolve(import.meta.dirname, "../..");

/** Every name that a fact of data/ has: places, units, indicators, series, publishers, documents. */
export function facts(): string[] {
  const rows = (file: string) => {
    const text = readFileSync(join(root, "data", file), "utf8");
    return Papa.parse<Record<string, string>>(text, {header: true, skipEmptyLines: true}).data;
  };
  const column = (file: string, name: string) => rows(file).map((row) => row[name] ?? "");
  const places = column("geos.csv", "name");
  const stem = /(?:省|市|区|(?:壮族|回族|维吾尔)?自治区)$/;
  const site = parseYaml(readFileSync(join(root, "data/site.yaml"), "utf8")) as {
    name: string;
    short_name: string;
    plan: {title: string};
  };
  const words = [
    ...places,
    ...places.map((name) => name.replace(stem, "")).filter((name) => name.length > 1),
    ...column("plan/units.csv", "name"),
    ...column("plan/units.csv", "aliases").flatMap((names) => names.split("|")),
    ...column("indicators.csv", "name"),
    ...column("series.csv", "name"),
    ...column("sources.csv", "publisher"),
    ...column("documents.csv", "title"),
    ...column("documents.csv", "issuer"),
    ...[...column("indicators.csv", "id"), ...column("series.csv", "id")].filter((id) =>
      id.includes("_")
    ),
    ...[site.name, site.short_name, site.plan.title]
  ];
  return [...new Set(words)].filter((word) => word.length > 1).sort((a, b) => b.length - a.length);
}
