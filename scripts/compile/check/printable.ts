// Checked before pages are made: a character that pages, pictures or files cannot show is refused where it stands.
import {lacking} from "../../../src/figures/images/raster/glyphs.ts";
import {both, type Problem} from "../problems/problem.ts";

/**
 * What of a text cannot be printed. Signs that cannot be seen, such as those that turn the direction of writing, would
 * show something else than what is typed; the cells of a table have their own check for these. Characters that the
 * font of pictures does not have would leave holes in them. Signs with a meaning of their own (`&`, `<`) are no fault:
 * they are escaped. One problem for each character, where it stands first.
 *
 * @param official whether the text is another's and has to stay as it is: then only unseen signs are faults
 */
export function unprintable(file: string, text: string, official = false): Problem[] {
  const unseen = file.endsWith(".csv") ? [] : [...new Set(text.match(hidden) ?? [])];
  return [
    ...unseen.map((sign) =>
      problem(file, text, sign, [
        both(
          `有看不见的字符 ${code(sign)}。`,
          `There is a character that cannot be seen, ${code(sign)}.`
        ),
        both("请删去后重新输入。", "Remove it and type the words anew.")
      ])
    ),
    ...(official ? [] : lacking(text))
      .filter((sign) => !unseen.includes(sign) && !new RegExp(hidden).test(sign))
      .map((sign) =>
        problem(file, text, sign, [
          both(
            `图片用的字体里没有“${sign}”（${code(sign)}），画出来是空白。`,
            `The font of pictures has no "${sign}" (${code(sign)}): it would be a hole.`
          ),
          both(
            "请改用通行的字，或在括号里说明，如 ₂ 写作 2，“𠮷”写作“吉（上土下口）”。",
            "Use a common character, or say it in words: 2 for a lowered 2."
          )
        ])
      )
  ];
}

/** Control and format characters but line break and tab, and the separators that no editor shows. */
const hidden = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/gu;

function problem(
  file: string,
  text: string,
  sign: string,
  [found = "", mend = ""]: string[]
): Problem {
  const before = text.slice(0, text.indexOf(sign)).split("\n");
  const column = Array.from(before.at(-1) ?? "").length + 1;
  return {file, line: before.length, column, found, expected: "", mend};
}

function code(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
