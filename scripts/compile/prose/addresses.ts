// Pictures and links within a story: pictures are figures of ours, links lead to pages and nowhere else.
import {both, type Problem, quoted} from "../problems/problem.ts";
import {type At, locate} from "./location.ts";

/** Every picture, and every link whose address a page could not follow or should not. */
export function addresses(text: string, at: At): Problem[] {
  return [
    ...[...text.matchAll(/!\[[^\]\n]*\]\s*[([][^)\]\n]*[)\]]/gu)].map((match) => ({
      ...locate(text, match.index, at),
      found: both(
        `${quoted(match[0])} 是图片，报道里不放图片。`,
        `${quoted(match[0])} is a picture; a story holds none.`
      ),
      expected: both(
        "别处的图片会向别的网站泄露读者，也会失效。",
        "One from elsewhere tells another site of each reader, and dies."
      ),
      mend: both(
        "要放图，写 ::figure{代码}，独占一行；否则删去。",
        "To show a figure write ::figure{ID} on a line of its own; else remove it."
      )
    })),
    ...[
      ...text.matchAll(
        /(?<!!)\[[^\]\n]*\]\(\s*<?([^)\s>]*)[^)\n]*\)|<([a-z][a-z0-9+.-]*:[^>\s]*)>|^\[[^\]\n]+\]:\s*(\S+)/gimu
      )
    ]
      .filter((match) => !allowed(match[1] ?? match[2] ?? match[3] ?? ""))
      .map((match) => ({
        ...locate(text, match.index, at),
        found: both(
          `${quoted(match[1] ?? match[2] ?? match[3] ?? "")} 不能用作链接。`,
          `${quoted(match[1] ?? match[2] ?? match[3] ?? "")} cannot be a link.`
        ),
        expected: "",
        mend: both(
          "写 https:// 开头的网址，或站内以 / 开头的地址。",
          "Write an address that starts with https://, or with / for a page of ours."
        )
      }))
  ];
}

/** A page of ours, a place on this page, or a page of the web; two strokes at the start lead to another site. */
const allowed = (address: string): boolean =>
  /^(?:#|\/(?![/\\])|\.\.?\/)/.test(address) ||
  (/^https?:\/\/[^\s/]+/i.test(address) && URL.canParse(address));
