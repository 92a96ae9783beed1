// Colours written into a file of the data: there is no place for one, the theme sets them all.
import {both, type Problem, quoted} from "../problems/problem.ts";

/** A colour as CSS writes it, after a blank, a quotation mark or a bracket. */
const written =
  /(?<=[\s"'(:])(#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])|(?:rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([^)]*\))/giu;

/** Every colour of a text, with its line and character. A word such as red is no colour: it may be one of the text. */
export function colours(file: string, text: string): Problem[] {
  return text.split("\n").flatMap((line, index) =>
    [...line.matchAll(written)].map(({0: colour, index: at}) => ({
      file,
      line: index + 1,
      column: Array.from(line.slice(0, at)).length + 1,
      found: both(`${quoted(colour)} 是颜色。`, `${quoted(colour)} is a colour.`),
      expected: both(
        "颜色由主题按含义决定，数据里不写。",
        "Colours belong to the theme, by what they mean; none stands in the data."
      ),
      mend: both("请删去。", "Remove it.")
    }))
  );
}
