// A page without the long style or script that other pages bring too: that stands beside them, once for all.

import {sha256} from "../../src/sha256.ts";
import {trimmed} from "./trim-policies.ts";

/** A style or script of at least so many characters is kept beside the pages. */
const long = 4_000;

/** A page without what it shares with others, and that by the names of its files. */
export interface Parted {
  html: string;
  parts: Map<string, string>;
}

/**
 * Takes the long styles and scripts (`tags`) out of a page; each is named after what it holds, and its policy no longer
 * names it by its hash. `address` says where a name stands, seen from the page.
 */
export function parted(
  html: string,
  tags: "script" | "style|script",
  address: (name: string) => string
): Parted {
  const parts = new Map<string, string>();
  const carried = new RegExp(`<(${tags})([^>]*)>([^]*?)</\\1>`, "gu");
  const less = html.replace(carried, (whole, tag: string, attributes: string, text: string) => {
    if (text.length < long) return whole;
    const print = sha256(text).slice(0, 12);
    const name = `${print}.${tag === "style" ? "css" : "js"}`;
    parts.set(name, text);
    return tag === "style"
      ? `<link rel="stylesheet" href="${address(name)}">`
      : `<script${attributes} src="${address(name)}"></script>`;
  });
  return {html: trimmed(less), parts};
}
