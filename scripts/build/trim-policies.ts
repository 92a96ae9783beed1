// The policy in the head of a page names only what the page brings: Astro lists the hashes of scripts of its own that no page of ours uses.
import {createHash} from "node:crypto";

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const brought = /<(script|style)\b[^>]*>([^]*?)<\/\1>/g;

/** A page whose policy has no hash of something that does not stand in it. */
export function trimmed(html: string): string {
  const hashes = new Set([...html.matchAll(brought)].map(([, , text = ""]) => integrityOf(text)));
  return html.replace(policy, (meta) =>
    meta.replace(/ '(sha256-[^']+)'/g, (named, hash: string) => (hashes.has(hash) ? named : ""))
  );
}

/** The hash of a text as a policy names it. */
export function integrityOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
