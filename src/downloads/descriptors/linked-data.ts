// The downloads in the vocabularies of catalogues and search engines: DCAT 3 and schema.org.
import {dateParts} from "../../domain/period.ts";
import type {Site} from "../../model/site.ts";
import {mediaType} from "../media-types.ts";
import type {Table} from "../table-types.ts";
import type {Described} from "./package.ts";

/** The formats of a table that hold its rows, by the ending of the file. */
const formats = ["xlsx", "csv", "json", "parquet"];

/** What both vocabularies are made from. */
export interface Offer {
  site: Site;
  /** The full address of the downloads, with a slash at its end. */
  home: string;
  tables: readonly Table[];
  file: (name: string) => Described;
  release: {version: string; date: string} | undefined;
}

/** `catalog.jsonld`. The context stands in the file: no address has to be asked to read it. */
export function dcat({site, home, tables, file, release}: Offer): object {
  const publisher = site.publisher.name
    ? {"dct:publisher": {"@type": "foaf:Organization", "foaf:name": site.publisher.name}}
    : {};
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
      rdfs: "http://www.w3.org/2000/01/rdf-schema#",
      spdx: "http://spdx.org/rdf/terms#",
      xsd: "http://www.w3.org/2001/XMLSchema#"
    },
    "@id": home,
    "@type": "dcat:Catalog",
    "dct:title": text(site.name, site.language),
    "dct:description": text(site.description, site.language),
    "dct:language": site.language,
    ...publisher,
    ...(release
      ? {
          "dcat:version": release.version,
          ...(release.date === ""
            ? {}
            : {"dct:issued": {"@type": dated(release.date), "@value": release.date}})
        }
      : {}),
    "dcat:dataset": tables.map((table) => ({
      "@id": `${home}${table.name}/`,
      "@type": "dcat:Dataset",
      "dct:identifier": table.name,
      "dct:title": text(table.title, site.language),
      "dct:description": [
        text(`${table.about}${table.origin}`, site.language),
        text(`${table.description} ${table.made}`, "en")
      ],
      "dcat:landingPage": {"@id": `${home}${table.name}/`},
      "dcat:distribution": formats.map((ending) => {
        const type = mediaType(`${table.name}.${ending}`);
        const {bytes, sha256} = file(`${table.name}.${ending}`);
        return {
          "@id": `${home}${table.name}.${ending}`,
          "@type": "dcat:Distribution",
          "dcat:downloadURL": {"@id": `${home}${table.name}.${ending}`},
          "dcat:mediaType": {"@id": `https://www.iana.org/assignments/media-types/${type}`},
          "dcat:byteSize": {"@type": "xsd:nonNegativeInteger", "@value": String(bytes)},
          ...(site.licence.data ? {"dct:license": licensed(site.licence.data)} : {}),
          "spdx:checksum": {
            "@type": "spdx:Checksum",
            "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
            "spdx:checksumValue": {"@type": "xsd:hexBinary", "@value": sha256}
          }
        };
      })
    }))
  };
}

/** What a table covers; left out where a table has no places or years. */
export interface Cover {
  /** The first and the last year, where there is one. */
  years: readonly [string, string] | null;
  places: readonly string[];
}

/** A part of the tables: one thing that is counted. */
export interface Counted {
  /** What is counted, and in what unit; its columns are told where the whole table is. */
  name: string;
  unit: string;
  /** The paths of its data below the downloads. */
  files: readonly string[];
}

/** The schema.org description of one table, or of a part that counts one thing, for its page. */
export function dataset(
  table: Table,
  {site, home, file, release}: Offer,
  {years, places}: Cover,
  counted?: Counted
): object {
  const files = counted?.files ?? formats.map((ending) => `${table.name}.${ending}`);
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: `${site.name}：${table.title}`,
    // Search engines want at least fifty characters.
    description: `${table.title}。${table.about}${table.origin}${table.description} ${table.made} ${site.description}`,
    url: `${home}${table.name}/`,
    identifier: `${home}${table.name}/`,
    inLanguage: site.language,
    isAccessibleForFree: true,
    ...(release ? {version: release.version} : {}),
    ...(release?.date ? {dateModified: release.date} : {}),
    ...(site.licence.data ? {license: worded(site.licence.data)} : {}),
    ...(years ? {temporalCoverage: years[0] === years[1] ? years[0] : years.join("/")} : {}),
    ...(places.length > 0
      ? {spatialCoverage: places.map((name) => ({"@type": "Place", name}))}
      : {}),
    ...(site.publisher.name ? {creator: {"@type": "Organization", name: site.publisher.name}} : {}),
    includedInDataCatalog: {"@type": "DataCatalog", name: site.name, url: home},
    variableMeasured: counted
      ? {"@type": "PropertyValue", name: counted.name, unitText: counted.unit}
      : table.fields.map(({name, title, description}) => ({
          "@type": "PropertyValue",
          name,
          alternateName: title,
          description
        })),
    distribution: files.map((name) => {
      const {bytes, sha256} = file(name);
      return {
        "@type": "DataDownload",
        name,
        encodingFormat: mediaType(name),
        contentUrl: `${home}${name}`,
        contentSize: `${String(bytes)} B`,
        sha256
      };
    })
  };
}

/** The schema.org description of all tables together, for the page that lists them. */
export function dataCatalog({site, home, tables, file}: Offer): object {
  return {
    "@context": "https://schema.org/",
    "@type": "DataCatalog",
    name: site.name,
    description: site.description,
    url: home,
    inLanguage: site.language,
    ...(site.licence.data ? {license: worded(site.licence.data)} : {}),
    ...(site.publisher.name
      ? {publisher: {"@type": "Organization", name: site.publisher.name}}
      : {}),
    dataset: tables.map(({name, title}) => ({
      "@type": "Dataset",
      "@id": `${home}${name}/`,
      name: title,
      url: `${home}${name}/`,
      description: `${site.name}：${title}。${site.description}${site.plan.title}`,
      distribution: {
        "@type": "DataDownload",
        encodingFormat: mediaType("csv.csv"),
        contentUrl: `${home}${name}.csv`,
        contentSize: `${String(file(`${name}.csv`).bytes)} B`
      }
    }))
  };
}

/** An address stays one; other words are the name of a licence. */
function worded(licence: string): string | object {
  return /^https?:\/\//u.test(licence) ? licence : {"@type": "CreativeWork", name: licence};
}

function licensed(licence: string): object {
  return /^https?:\/\//u.test(licence)
    ? {"@id": licence}
    : {"@type": "dct:LicenseDocument", "rdfs:label": licence};
}

function text(value: string, language: string): object {
  return {"@value": value, "@language": language};
}

function dated(date: string): string {
  const {month, day} = dateParts(date);
  return day !== null ? "xsd:date" : month !== null ? "xsd:gYearMonth" : "xsd:gYear";
}
