// Text that went through a wrong encoding: every character is allowed, and together they are no language.
import {gbkCodes, usage} from "./gbk.ts";

/** Where a text stopped making sense. */
export interface Nonsense {
  /** lost: signs that stand for bytes nobody can tell; mark: a mark of the encoding inside; private: signs without a meaning; misread: read in the wrong encoding. */
  kind: "lost" | "mark" | "private" | "misread";
  /** Index of the first such character in the text. */
  index: number;
  /** The characters as they stand. */
  found: string;
  /** What they were, where that can be worked out; else empty. */
  meant: string;
}

/** The first place where the text shows a wrong encoding; null where it reads as text. */
export function nonsense(text: string): Nonsense | null {
  for (const [kind, pattern] of signs) {
    const match = pattern.exec(text);
    if (match) return {kind, index: match.index, found: match[0], meant: ""};
  }
  return misread(text, /[^\0-\x7f]{3,}/gu, throughGbk) ?? misread(text, latinRuns, throughLatin);
}

const signs: [Nonsense["kind"], RegExp][] = [
  // What tools write for bytes they could not read; the Chinese ones are such signs read once more.
  ["lost", /\ufffd+|(?:锟斤拷)+|烫{3,}|屯{3,}|[?？]{4,}/u],
  ["mark", /\ufeff|ï»¿|锘[\u7000-\u7fff]/u],
  ["private", /[\ue000-\uf8ff]+/u]
];

const utf8 = () => new TextDecoder("utf-8", {fatal: true, ignoreBOM: true});
const western = new TextDecoder("windows-1252");
const latinBytes = new Map<string, number>();
for (let byte = 0x80; byte <= 0xff; byte++) {
  latinBytes.set(String.fromCharCode(byte), byte);
  latinBytes.set(western.decode(Uint8Array.of(byte)), byte);
}
const latinRuns = new RegExp(`[${[...latinBytes.keys()].join("")}]{4,}`, "gu");

function misread(text: string, runs: RegExp, meaning: (run: string) => string): Nonsense | null {
  for (const {0: found, index} of text.matchAll(runs)) {
    const meant = meaning(found);
    if (meant) return {kind: "misread", index, found, meant};
  }
  return null;
}

/** What bytes in UTF-8 say that were read as GBK; empty where the run is Chinese as it stands. */
function throughGbk(run: string): string {
  const codes = gbkCodes();
  const bytes: number[] = [];
  let strange = 0;
  for (const sign of run) {
    const code = codes.get(sign);
    if (code === undefined) {
      if (sign !== "€") return "";
      bytes.push(0x80);
    } else bytes.push(code >> 8, code & 0xff);
    if (usage(code) !== "daily") strange++;
  }
  // Real words may be rare, yet not most of them and valid in the other encoding as well.
  if (strange * 2 < Array.from(run).length) return "";
  const meant = decoded(bytes);
  return Array.from(meant).filter((sign) => /\p{Script=Han}/u.test(sign)).length > 1 &&
    chinese(meant)
    ? meant
    : "";
}

/** What bytes in UTF-8 or GBK say that were read as a western alphabet. */
function throughLatin(run: string): string {
  const bytes = Array.from(run, (sign) => latinBytes.get(sign) ?? 0);
  if (new Set(bytes).size === 1) return "";
  const meant = decoded(bytes);
  if (meant && chinese(meant)) return meant;
  if (bytes.length % 2 || bytes.some((byte) => byte < 0xa1)) return "";
  const words = new TextDecoder("gbk").decode(Uint8Array.from(bytes));
  const known = gbkCodes();
  return Array.from(words).every((sign) => usage(known.get(sign)) === "daily") ? words : "";
}

/** The bytes as UTF-8, an unfinished character at the end aside; empty where they are none. */
function decoded(bytes: readonly number[]): string {
  try {
    return utf8().decode(Uint8Array.from(bytes), {stream: true});
  } catch {
    return "";
  }
}

function chinese(text: string): boolean {
  const known = gbkCodes();
  return Array.from(text).every((sign) => usage(known.get(sign)) !== "odd");
}
