// What the built site tells machines of its downloads: JSON-LD, DCAT, OpenAPI, checksums, the archive.
import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {join} from "node:path";

import {unzipSync} from "fflate";
import jsonld from "jsonld";
import {parseHTML} from "linkedom";
import {expect, test} from "vitest";

import {
  base,
  bytesOf,
  filesOf,
  jsonOf,
  resolves,
  resources,
  rowsOf,
  textOf
} from "../harness/downloads.ts";

const schema = "https://schema.org/";
const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/** Contexts that are known here; any other address would have to be asked, which no test does. */
const documentLoader = (url: string) => {
  if (url !== schema) return Promise.reject(new Error(`asked for ${url}`));
  return Promise.resolve({
    contextUrl: null,
    documentUrl: url,
    document: {"@context": {"@vocab": schema, url: {"@type": "@id"}, contentUrl: {"@type": "@id"}}}
  });
};

type Node = Record<string, {"@value"?: string; "@id"?: string}[]> & {"@type"?: string[]};

/** The expanded JSON-LD of a page; one script element each. */
async function linkedOf(path: string): Promise<Node> {
  const {document} = parseHTML(readFileSync(join("dist", path, "index.html"), "utf8"));
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const texts = scripts
    .map((script) => script.textContent)
    .filter((text) => /Data(set|Catalog)"/u.test(text));
  expect(texts, path).toHaveLength(1);
  const [node] = await jsonld.expand(JSON.parse(texts[0] ?? ""), {documentLoader});
  return node as Node;
}

const pages = [
  ...resources().map(({name}) => `data/${name}/`),
  ...rowsOf("series.csv").map(({id}) => `data/series/${id ?? ""}/`)
];

test("every dataset page describes itself as schema.org wants it", async () => {
  for (const path of pages) {
    const node = await linkedOf(path);
    const word = (key: string) => node[`${schema}${key}`]?.[0]?.["@value"] ?? "";
    expect(node["@type"], path).toEqual([`${schema}Dataset`]);
    expect(word("name").length, path).toBeGreaterThan(0);
    expect(word("description").length, path).toBeGreaterThanOrEqual(50);
    expect(word("description").length, path).toBeLessThanOrEqual(5000);
    expect(node[`${schema}url`]?.[0]?.["@id"], path).toBe(base() + path);
    const files = (node[`${schema}distribution`] ?? []) as unknown as Node[];
    expect(files.length, path).toBeGreaterThanOrEqual(4);
    for (const file of files) {
      const address = file[`${schema}contentUrl`]?.[0]?.["@id"] ?? "";
      expect(resolves(address, base()), address).toBe(true);
      const bytes = bytesOf(address.slice(`${base()}data/`.length));
      expect(file[`${schema}contentSize`]?.[0]?.["@value"]).toBe(`${String(bytes.length)} B`);
      expect(file[`${schema}sha256`]?.[0]?.["@value"]).toBe(sha256(bytes));
    }
  }
});

test("the list of tables describes itself as a catalogue of all of them", async () => {
  const node = await linkedOf("data/");
  expect(node["@type"]).toEqual([`${schema}DataCatalog`]);
  const sets = (node[`${schema}dataset`] ?? []) as unknown as Node[];
  expect(sets).toHaveLength(resources().length);
  for (const set of sets)
    expect(set[`${schema}description`]?.[0]?.["@value"]?.length).toBeGreaterThanOrEqual(50);
});

test("the catalogue of DCAT needs no address to be read, and every file it names is as it says", async () => {
  const refuse = {documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`))};
  const [node] = (await jsonld.expand(jsonOf("catalog.jsonld"), refuse)) as Node[];
  const dcat = "http://www.w3.org/ns/dcat#";
  const spdx = "http://spdx.org/rdf/terms#";
  const sets = (node?.[`${dcat}dataset`] ?? []) as unknown as Node[];
  expect(sets).toHaveLength(resources().length);
  for (const file of sets.flatMap((set) => set[`${dcat}distribution`] ?? []) as unknown as Node[]) {
    const address = file[`${dcat}downloadURL`]?.[0]?.["@id"] ?? "";
    expect(resolves(address, base()), address).toBe(true);
    const bytes = bytesOf(address.slice(`${base()}data/`.length));
    expect(file[`${dcat}byteSize`]?.[0]?.["@value"]).toBe(String(bytes.length));
    const [sum] = (file[`${spdx}checksum`] ?? []) as unknown as Node[];
    expect(sum?.[`${spdx}checksumValue`]?.[0]?.["@value"]).toBe(sha256(bytes));
  }
});

interface Operation {
  operationId: string;
  summary: string;
  parameters?: {name: string; schema: {enum: string[]}}[];
  responses: {"200": {content: Record<string, {schema?: {$ref: string}}>}};
}

test("every address of the OpenAPI file is there, and every download is in it", () => {
  const api = jsonOf<{
    openapi: string;
    info: {title: string; version: string};
    servers: {url: string}[];
    paths: Record<string, {get: Operation}>;
  }>("openapi.json");
  expect(api.openapi).toMatch(/^3\.1/u);
  expect(api.info.title && api.info.version).toBeTruthy();
  expect(`${api.servers[0]?.url ?? ""}/`).toBe(base());
  const operations = Object.entries(api.paths).map(([path, {get}]) => ({path, ...get}));
  const names = operations.map(({operationId}) => operationId);
  expect(new Set(names).size).toBe(names.length);
  const addresses = operations.flatMap(({path, parameters}) =>
    (parameters?.[0]?.schema.enum ?? [""]).map((id) => path.slice(1).replace("{id}", id))
  );
  expect(addresses.filter((path) => !resolves(base() + path, base()))).toEqual([]);
  const listed = new Set(addresses);
  const missing = filesOf().filter(
    (path) => !listed.has(`data/${path}`) && path !== "openapi.json"
  );
  expect(missing).toEqual([]);
  for (const {responses} of operations)
    for (const {schema: of} of Object.values(responses["200"].content))
      if (of) expect(resolves(of.$ref, base()), of.$ref).toBe(true);
});

test("SHA256SUMS names every download with its sum", () => {
  const lines = textOf("SHA256SUMS").trim().split("\n");
  const sums = new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
  expect([...sums.keys(), "SHA256SUMS"].sort()).toEqual(filesOf());
  expect([...sums].filter(([path, sum]) => sha256(bytesOf(path)) !== sum)).toEqual([]);
});

test("the archive holds the tables as CSV and JSON, their descriptions and the inputs, with their sums", () => {
  const held = unzipSync(new Uint8Array(bytesOf("all.zip")));
  const tables = resources().flatMap(({name}) =>
    [".csv", ".json", ".schema.json", ".readme.md"].map((ending) => name + ending)
  );
  const described = ["datapackage.json", "openapi.json", "readme.md"];
  const inputs = filesOf().filter((path) => path.startsWith("input/"));
  const differences = filesOf().filter((path) => path.startsWith("differences."));
  const expected = [...tables, ...described, ...inputs, ...differences];
  expect(Object.keys(held).sort()).toEqual([...expected, "SHA256SUMS"].sort());
  for (const path of expected) expect(bytesOf(path).equals(held[path]!), path).toBe(true);
  const sums = new TextDecoder().decode(held["SHA256SUMS"]).trim().split("\n");
  expect(sums.map((line) => line.slice(66)).sort()).toEqual([...expected].sort());
  for (const line of sums)
    expect(sha256(bytesOf(line.slice(66))), line.slice(66)).toBe(line.slice(0, 64));
});

test("the input files are those of data/, byte for byte", () => {
  const inputs = filesOf().filter((path) => path.startsWith("input/"));
  expect(inputs.length).toBeGreaterThan(20);
  for (const path of inputs)
    expect(bytesOf(path).equals(readFileSync(join("data", path.slice(6)))), path).toBe(true);
});

test("no licence is claimed that the owner has not set", () => {
  const site = readFileSync(join("data", "site.yaml"), "utf8");
  const set = /^ {2}data: "?([^"\n]*)"?$/mu.exec(site)?.[1] ?? "";
  for (const path of ["datapackage.json", "catalog.jsonld"])
    expect(/licen[sc]e/iu.test(textOf(path).replaceAll(/"description":[^\n]*/gu, ""))).toBe(
      set !== ""
    );
});

test("the dictionary on the pages is the text of the schemas", () => {
  const text = (path: string) => {
    const {document} = parseHTML(readFileSync(join("dist", path, "index.html"), "utf8"));
    return new Set(
      [...document.querySelectorAll("td span[lang=en]")].map((node) => node.textContent?.trim())
    );
  };
  for (const {name, schema: of} of resources()) {
    const own = text(`data/${name}/`);
    const readme = textOf(`${name}.readme.md`);
    for (const {description} of of.fields) {
      expect(own.has(description), `${name} ${description}`).toBe(true);
      expect(readme).toContain(description.replaceAll("|", "\\|"));
    }
  }
});
