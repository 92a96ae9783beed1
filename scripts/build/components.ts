// What others wrote and this site is made with: a bill of materials (CycloneDX) and the licences of what readers are sent.
import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";

/** A package as package-lock.json records it. */
export interface Locked {
  version: string;
  /** An SPDX expression. */
  license?: string;
  /** `sha512-` and the base64 of the archive's hash. */
  integrity?: string;
}

/** The parts of package-lock.json that are read. */
export interface Lock {
  name: string;
  version: string;
  /** By folder; the project itself stands under an empty name. */
  packages: Readonly<Record<string, Locked>>;
}

/** The folder of a package a module lies in, such as `node_modules/d3-array`; null for a module of our own. */
export function packageOf(module: string): string | null {
  const path = module.replaceAll("\\", "/").replace(/^\0|\?.*$/gu, "");
  return (
    /.*node_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0].replace(/^.*?(?=node_modules\/)/u, "") ??
    null
  );
}

/**
 * The bill of materials, CycloneDX 1.6 as JSON. What stands in the scripts that readers are sent is `required`; what
 * only builds and checks is `excluded`, as the specification says of it. The same lock gives the same bytes: neither a
 * date nor a serial number is in it.
 */
export function bill(lock: Lock, sent: ReadonlySet<string>): string {
  const own = lock.packages[""];
  const components = Object.entries(lock.packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, locked]) => component(folder, locked, sent.has(folder)));
  const seen = new Map(components.map((one) => [one.purl, one]));
  // A package that stands in several folders is one component; where any of them is sent, it is.
  for (const one of components) if (one.scope === "required") seen.set(one.purl, one);
  const document = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": `${lock.name}@${lock.version}`,
        name: lock.name,
        version: lock.version,
        ...licences(own?.license)
      }
    },
    components: [...seen.values()].sort((a, b) => (a.purl < b.purl ? -1 : 1))
  };
  return `${JSON.stringify(document)}\n`;
}

interface Component {
  type: "library";
  "bom-ref": string;
  group?: string;
  name: string;
  version: string;
  scope: "required" | "excluded";
  purl: string;
}

function component(
  folder: string,
  {version, license, integrity}: Locked,
  sent: boolean
): Component {
  const full = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
  const [group, name] = full.startsWith("@") ? (full.split("/") as [string, string]) : [null, full];
  const purl = `pkg:npm/${full.replace("@", "%40")}@${version}`;
  const hash = integrity?.startsWith("sha512-")
    ? Buffer.from(integrity.slice("sha512-".length), "base64").toString("hex")
    : null;
  return {
    type: "library",
    "bom-ref": purl,
    ...(group === null ? {} : {group}),
    name,
    version,
    scope: sent ? "required" : "excluded",
    // A hash of each of some nine hundred tools would be most of the file.
    ...(sent && hash !== null ? {hashes: [{alg: "SHA-512", content: hash}]} : {}),
    ...licences(license),
    purl
  };
}

function licences(expression: string | undefined): object {
  if (expression === undefined) return {};
  const single = /^[\w.+-]+$/u.test(expression);
  return {licenses: [single ? {license: {id: expression}} : {expression}]};
}

/** The licences, in full, of the packages that readers are sent; `root` holds node_modules. Throws where one has none. */
export function notices(lock: Lock, sent: ReadonlySet<string>, root: string): string {
  const parts = [...sent].sort().map((folder) => {
    const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/iu.test(name));
    if (file === undefined) throw new Error(`${folder} holds no licence`);
    const text = readFileSync(join(root, folder, file), "utf8").trim();
    const name = folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length);
    return `${name} ${lock.packages[folder]?.version ?? ""}\n\n${text}\n`;
  });
  return parts.join(`\n${"-".repeat(72)}\n\n`);
}
