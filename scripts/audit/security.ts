// Whom to tell of a hole in the site: the day until which that holds has not gone by (RFC 9116, section 2.5.5).
import {routes} from "../../src/routes.ts";
import type {Built, Findings} from "./built.ts";

const file = routes.securityText;

/** Compares the file, where there is one, with the present moment. */
export function security(site: Built, now: Date): Findings {
  if (!site.files.has(file)) return [];
  const until = /^Expires: (\S+)$/m.exec(site.text(file))?.[1] ?? "";
  return new Date(until) > now ? [] : [`${file} ran out at ${until}: set security.until anew`];
}
