// The bytes of a file as text, in the encodings that office programs save in, or why it cannot be read beyond doubt.
import {both, type Problem, quoted} from "../problems/problem.ts";
import {gbkCodes, usage} from "./text/gbk.ts";
import {type Nonsense, nonsense} from "./text/mojibake.ts";

/** The encodings that are read. */
export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be";

/** What came of a file: its text, line ends as `\n` and no mark at the start; null where it is refused, and why. */
export interface Decoded {
  text: string | null;
  encoding: Encoding;
  /** One problem or none: bytes that went wrong once are wrong throughout. */
  problems: Problem[];
}

/**
 * Decodes a text file: UTF-8, GB18030 (GBK) and UTF-16, with or without a mark, any line ends. A file that
 * is not valid in its encoding, or valid and yet no language, is refused with the place of the first fault.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  if (encoding === null)
    return {text: null, encoding: "utf-8", problems: [undecodable(file, bytes)]};
  let text: string;
  try {
    text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return {text: null, encoding, problems: [undecodable(file, bytes)]};
  }
  text = text.replace(/\r\n?/g, "\n");
  const zero = text.indexOf("\0");
  if (zero >= 0) {
    const found = both(
      "有空字符 U+0000，不是文本文件。",
      "There is a null character: this is no text file."
    );
    return {text: null, encoding, problems: [refusal(file, ...position(text, zero), found)]};
  }
  const fault = nonsense(text);
  if (!fault) return {text, encoding, problems: []};
  return {text: null, encoding, problems: [garbled(file, text, fault)]};
}

/** The encoding that fits beyond doubt; null where none does. */
function encodingOf(bytes: Uint8Array): Encoding | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (valid("utf-8", bytes)) return wide(bytes) ?? "utf-8";
  return wide(bytes) ?? (isGbk(bytes) ? "gb18030" : null);
}

/** UTF-16 without its mark: every line end and digit has a zero on the same side. */
function wide(bytes: Uint8Array): Encoding | null {
  if (bytes.length % 2 || bytes.length < 4) return null;
  const zeros = [0, 0];
  const probe = bytes.subarray(0, 20_000);
  probe.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = probe.length / 20;
  if (odd > enough && even === 0) return "utf-16le";
  return even > enough && odd === 0 ? "utf-16be" : null;
}

/** Whether the bytes are Chinese in GBK, and not another country's bytes that happen to be valid in it. */
function isGbk(bytes: Uint8Array): boolean {
  if (!valid("gb18030", bytes)) return false;
  const known = gbkCodes();
  const count = {daily: 0, rare: 0, odd: 0};
  for (const sign of new TextDecoder("gb18030").decode(bytes.subarray(0, 200_000)))
    if (sign > "\x7f" && sign !== "\ufffd") count[usage(known.get(sign))]++;
  const all = count.daily + count.rare + count.odd;
  return count.odd * 10 <= all && count.daily * 10 >= all * 7;
}

function valid(encoding: Encoding, bytes: Uint8Array): boolean {
  try {
    new TextDecoder(encoding, {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const told: Record<Nonsense["kind"], (found: string, meant: string) => string> = {
  lost: (found) =>
    both(
      `${found} 处的字已经丢失，只剩替代的符号。`,
      `At ${found} characters were lost; only stand-ins are left.`
    ),
  mark: (found) =>
    both(
      `${found} 是编码标记，却留在文字里：文件用错了编码另存。`,
      `${found} is an encoding mark within the text: the file was saved in the wrong encoding.`
    ),
  private: (found) =>
    both(
      `${found} 不是通用的字，换一台电脑就看不到。`,
      `${found} is no common character; other computers cannot show it.`
    ),
  misread: (found, meant) =>
    both(`${found} 是乱码，原文是 ${meant}。`, `${found} is garbled; it was ${meant}.`)
};

function garbled(file: string, text: string, {kind, index, found, meant}: Nonsense): Problem {
  return refusal(file, ...position(text, index), told[kind](quoted(found), quoted(meant)));
}

/** Line and character from 1 of an index in the text. */
function position(text: string, index: number): [number, number] {
  const before = text.slice(0, index).split("\n");
  return [before.length, Array.from(before.at(-1) ?? "").length + 1];
}

/** Finds the first line that is not UTF-8 and what it says in GBK, which a person may recognise. */
function undecodable(file: string, bytes: Uint8Array): Problem {
  let start = 0;
  for (let line = 1; ; line++) {
    const feed = bytes.indexOf(10, start);
    const part = bytes.subarray(start, feed < 0 ? bytes.length : feed);
    if (!valid("utf-8", part) || feed < 0) {
      const guess = quoted(new TextDecoder("gb18030").decode(part).trim());
      const found = both(
        `这一行既不全是 UTF-8，也不全是 GBK；按 GBK 读作 ${guess}。`,
        `The line is neither UTF-8 nor GBK throughout; read as GBK it says ${guess}.`
      );
      return refusal(file, line, null, found);
    }
    start = feed + 1;
  }
}

function refusal(file: string, line: number, column: number | null, found: string): Problem {
  return {
    file,
    line,
    column,
    scope: "file",
    found,
    expected: "",
    mend: both(
      "请回到没有乱码的原件，在 Excel 或 WPS 里“另存为”选“CSV UTF-8”，文字文件选 UTF-8。",
      "Go back to the file before it was garbled, and save it as UTF-8."
    )
  };
}
