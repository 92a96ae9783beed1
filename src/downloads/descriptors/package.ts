// The data package: what every table is, for machines, after the Data Package standard v2.
import type {State} from "../../domain/availability.ts";
import {dateParts} from "../../domain/period.ts";
import type {Catalogue} from "../../model/catalogue.ts";
import {contractVersion} from "../../model/published/published.ts";
import type {Table} from "../table-types.ts";
import {type Field, isList, keyOf} from "./fields.ts";

const profile = (name: string) => `https://datapackage.org/profiles/2.0/${name}.json`;

/** A file as the descriptions name it. */
export interface Described {
  bytes: number;
  /** Hexadecimal. */
  sha256: string;
}

/**
 * The descriptor; `file` tells of the bytes of a name, `home` is the full address of the downloads,
 * the release is that of the data, its date empty where the state is none.
 */
export function dataPackage(
  tables: readonly Table[],
  catalogue: Catalogue,
  file: (name: string) => Described,
  home: string,
  {version, date}: {version: string; date: string}
): object {
  const {site} = catalogue;
  return {
    $schema: profile("datapackage"),
    name: "plan-watch-data",
    id: home,
    title: site.name,
    description: site.description,
    homepage: home,
    version,
    ...(date === "" || dateParts(date).day === null ? {} : {created: `${date}T00:00:00Z`}),
    contract: contractVersion,
    ...(site.licence.data ? {licenses: [licence(site.licence.data, home)]} : {}),
    sources: [{title: site.plan.title}, ...sources(catalogue)],
    ...(site.publisher.name
      ? {contributors: [{title: site.publisher.name, roles: ["publisher"]}]}
      : {}),
    resources: tables.map((table) => resource(table, file(`${table.name}.csv`), tables))
  };
}

/** The owner's words: as a name where they can be one, as an address where they are one, else as a title of the page that prints them. */
function licence(words: string, home: string): object {
  if (/^https?:\/\//u.test(words)) return {path: words};
  const name = words.trim().replaceAll(/\s+/gu, "-");
  return /^[-a-zA-Z0-9._]+$/u.test(name) ? {name, title: words} : {path: home, title: words};
}

/** The names of the same things in SDMX, by column: a property of our own, for those who map. */
const concepts: Readonly<Record<string, string>> = {
  geo: "REF_AREA",
  period: "TIME_PERIOD",
  value: "OBS_VALUE",
  unit: "UNIT_MEASURE",
  qualifier: "OBS_STATUS"
};

/** Reposts are named and never linked. */
function sources({sources: rows}: Catalogue): object[] {
  return rows.map(({publisher, published_on, url, url_kind}) => ({
    title: published_on ? `${publisher}, ${published_on}` : publisher,
    ...(url && url_kind !== "repost" ? {path: url} : {})
  }));
}

function resource(table: Table, {bytes, sha256}: Described, tables: readonly Table[]): object {
  const foreign = table.fields.flatMap((field) => {
    const key = keyOf(field, tables);
    if (key === null || isList(field)) return [];
    const resource = field.ref === table.name ? {} : {resource: field.ref};
    return [{fields: [field.name], reference: {...resource, fields: [key]}}];
  });
  return {
    name: table.name,
    type: "table",
    path: `${table.name}.csv`,
    title: table.title,
    description: `${table.description} ${table.made}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes,
    hash: `sha256:${sha256}`,
    schema: {
      $schema: profile("tableschema"),
      fields: table.fields.map(fieldOf),
      primaryKey: table.key,
      ...(foreign.length > 0 ? {foreignKeys: foreign} : {}),
      missingValues: [{value: "", label: "missing" satisfies State}]
    }
  };
}

/** The type of a column in the words of the standard. */
export function typeOf({cell}: Pick<Field, "cell">): string {
  if (isList({cell})) return "list";
  return {number: "number", integer: "integer", flag: "boolean"}[cell as string] ?? "string";
}

function fieldOf(field: Field): object {
  const {name, title, description, cell, ref, nullable, choices, pattern} = field;
  // A unit that has an id is a body and not a unit of measure.
  const concept = name === "unit" && ref !== null ? undefined : concepts[name];
  const list = isList(field);
  return {
    name,
    title,
    description,
    type: typeOf({cell}),
    ...(list ? {delimiter: " ", itemType: "string"} : {}),
    constraints: {
      required: !nullable && !list,
      ...(choices ? {enum: choices} : {}),
      ...(pattern ? {pattern} : {}),
      ...(cell === "integer" ? {minimum: 0} : {})
    },
    ...(concept ? {sdmx: concept} : {})
  };
}
