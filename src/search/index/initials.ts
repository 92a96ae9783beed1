// The first letters of names in pinyin, worked out when the site is built.
import {pinyin} from "pinyin-pro";

/** One word of letters and digits for each name: what a reader types who has no Chinese keyboard at hand. */
export function initials(names: readonly string[]): string {
  const words = names.map((name) =>
    pinyin(name, {pattern: "first", toneType: "none", type: "array", nonZh: "consecutive"})
      .join("")
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^a-z0-9]/gu, "")
  );
  return [...new Set(words)].filter((word) => word.length > 1).join(" ");
}
