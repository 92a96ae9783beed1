// Ids that outlive an address: UUIDs made of names (version 5 of RFC 9562), the same wherever the site stands.
import {createHash} from "node:crypto";

import type {Site} from "../model/site.ts";

/** The namespace that the standard gives to names which are addresses. */
const addresses = "6ba7b811-9dad-11d1-80b4-00c04fd430c8";

/**
 * A `urn:` for a thing of this site. It hangs on the place, the day its plan was approved and the thing's own name, and
 * so stays where name, host or path of the site change.
 */
export function lastingId({place, plan}: Pick<Site, "place" | "plan">, name: string): string {
  return `urn:uuid:${uuid(uuid(addresses, `${place} ${plan.approved}`), name)}`;
}

/** The UUID of a name in a namespace. */
export function uuid(namespace: string, name: string): string {
  const bytes = createHash("sha1")
    .update(Buffer.from(namespace.replaceAll("-", ""), "hex"))
    .update(name)
    .digest()
    .subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-");
}
