// The descriptor of a release: it names each table, and served its schema, at the address of the release that had it first.
import {z} from "zod";

import {home} from "./paths.ts";

/** What is read of a `datapackage.json`; whatever else it says is kept. */
const descriptor = z.looseObject({
  /** The full address of the downloads of the release. */
  id: z.string(),
  contract: z.number(),
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      schema: z.looseObject({
        fields: z.array(z.looseObject({name: z.string(), type: z.string()})),
        primaryKey: z.array(z.string())
      })
    })
  )
});

/** See {@link readDescriptor}. */
export type Descriptor = z.infer<typeof descriptor>;

/** The descriptor from its bytes. Throws where it is none. */
export function readDescriptor(bytes: Uint8Array | undefined): Descriptor {
  return descriptor.parse(JSON.parse(new TextDecoder().decode(bytes)));
}

/** Names the tables that an earlier release had first at the address of that one; `first` tells which. */
export function sharedDescriptor(
  bytes: Uint8Array,
  version: string,
  first: (path: string) => string
): Uint8Array {
  const read = readDescriptor(bytes);
  return written({
    ...read,
    resources: read.resources.map((resource) => {
      const at = first(`data/${resource.name}.csv`);
      if (at === version) return resource;
      return {...resource, path: read.id.replace(home(version), home(at)) + resource.path};
    })
  });
}

/**
 * The same for an archive, where every table lies beside the descriptor. It is laid out as it was frozen, so that the
 * archive of an old release stays what it was to the byte.
 */
export function localDescriptor(bytes: Uint8Array): Uint8Array {
  const read = readDescriptor(bytes);
  const local = {
    ...read,
    resources: read.resources.map((resource) => ({...resource, path: `${resource.name}.csv`}))
  };
  return written(local, new TextDecoder().decode(bytes).startsWith("{\n") ? 1 : 0);
}

/**
 * The same as a later release serves it: with the address in place of the schema of each table that has one here, and
 * with the table of sources in place of the list of its rows. The archive says all of it.
 */
export function linkedDescriptor(
  bytes: Uint8Array,
  addresses: ReadonlyMap<string, string>
): Uint8Array {
  const read = readDescriptor(bytes);
  const table = read.resources.find(({name}) => name === "sources");
  const [plan] = Array.isArray(read["sources"]) ? (read["sources"] as unknown[]) : [];
  return written({
    ...read,
    ...(table && plan ? {sources: [plan, {title: table["title"], path: table.path}]} : {}),
    resources: read.resources.map((resource) => ({
      ...resource,
      schema: addresses.get(resource.name) ?? resource.schema
    }))
  });
}

function written(content: object, indent = 0): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(content, null, indent)}\n`);
}
