// The policy in the head of a page names only what the page brings: Astro lists the hashes of scripts of its own that no page of ours uses.
import {createHash} from "node:crypto";
import {globSync, readFileSync, writeFileSync} from "node:fs";

const policy = /<meta http-equiv="content-security-policy" content="[^"]*">/;
const brought = /<(script|style)\b[^>]*>([^]*?)<\/\1>/g;

/** Takes out of the policies of a built site every hash of something that does not stand in the page. */
export function trimPolicies(folder: string): void {
  for (const path of globSync(`${folder}/**/*.html`)) {
    const html = readFileSync(path, "utf8");
    const hashes = new Set([...html.matchAll(brought)].map(([, , text = ""]) => hashOf(text)));
    const trimmed = html.replace(policy, (meta) =>
      meta.replace(/ '(sha256-[^']+)'/g, (named, hash: string) => (hashes.has(hash) ? named : ""))
    );
    if (trimmed !== html) writeFileSync(path, trimmed);
  }
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
