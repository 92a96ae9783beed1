// The downloads in the vocabularies of catalogues and search engines: DCAT 3 and schema.org.
import type {Site} from "../model/site.ts";
import type {Described} from "./package.ts";
import type {Table} from "./published.ts";

/** Media types by the ending of the file. */
export const media: Readonly<Record<string, string>> = {
  csv: "text/csv",
  "excel.csv": "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  json: "application/json",
  parquet: "application/vnd.apache.parquet"
};

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
          "dct:issued": {"@type": dated(release.date), "@value": release.date}
        }
      : {}),
    "dcat:dataset": tables.map((table) => ({
      "@id": `${home}${table.name}/`,
      "@type": "dcat:Dataset",
      "dct:identifier": table.name,
      "dct:title": text(table.title, site.language),
      "dct:description": text(`${table.description} ${table.made}`, "en"),
      "dcat:landingPage": {"@id": `${home}${table.name}/`},
      "dcat:distribution": Object.entries(media).map(([ending, type]) => {
        const {bytes, sha256} = file(`${table.name}.${ending}`);
        return {
          "@id": `${home}${table.name}.${ending}`,
          "@type": "dcat:Distribution",
          "dcat:downloadURL": {"@id": `${home}${table.name}.${ending}`},
          "dcat:mediaType": {"@id": `https://www.iana.org/assignments/media-types/${type}`},
          "dcat:byteSize": {"@type": "xsd:nonNegativeInteger", "@value": String(bytes)},
          ...(site.licence.data ? {"dct:license": site.licence.data} : {}),
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

/** The schema.org description of one table, for its page. */
export function dataset(table: Table, {site, home, file, release}: Offer): object {
  return {
    "@context": "https://schema.org/",
    "@type": "Dataset",
    name: `${site.name}：${table.title}`,
    // Search engines want at least fifty characters.
    description: `${table.title}。${table.description} ${table.made} ${site.description}`,
    url: `${home}${table.name}/`,
    identifier: `${home}${table.name}/`,
    inLanguage: site.language,
    isAccessibleForFree: true,
    ...(release ? {version: release.version, dateModified: release.date} : {}),
    ...(site.licence.data ? {license: site.licence.data} : {}),
    ...(site.publisher.name ? {creator: {"@type": "Organization", name: site.publisher.name}} : {}),
    includedInDataCatalog: {"@type": "DataCatalog", name: site.name, url: home},
    variableMeasured: table.fields.map(({name, title, description}) => ({
      "@type": "PropertyValue",
      name,
      alternateName: title,
      description
    })),
    distribution: Object.entries(media).map(([ending, type]) => ({
      "@type": "DataDownload",
      encodingFormat: type,
      contentUrl: `${home}${table.name}.${ending}`,
      contentSize: `${String(file(`${table.name}.${ending}`).bytes)} B`
    }))
  };
}

function text(value: string, language: string): object {
  return {"@value": value, "@language": language};
}

function dated(date: string): string {
  return ["xsd:gYear", "xsd:gYearMonth", "xsd:date"][date.split("-").length - 1] ?? "xsd:date";
}
