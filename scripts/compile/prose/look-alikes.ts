// What looks like the language of prose and is not: it would come out on the page as raw code.
import {both, type Problem, quoted} from "../problems/problem.ts";
import {type At, locate, unbound} from "./location.ts";

interface Shape {
  pattern: RegExp;
  zh: string;
  en: string;
  mend: [zh: string, en: string];
}

const bracketed: Shape["mend"] = ["写作 [[…]]，都在一行里。", "Write [[…]], all on one line."];

/** The shapes, the most telling first; where two meet, the first speaks. */
const shapes = (words: readonly string[]): Shape[] => [
  {
    pattern: /\[\[[^\n]*/gu,
    zh: "没有在同一行用 ]] 收尾。",
    en: "is not closed by ]] on the same line.",
    mend: bracketed
  },
  {pattern: /\]\]/gu, zh: "前面没有 [[。", en: "has no [[ before it.", mend: bracketed},
  {
    pattern:
      /(?:[［【〔]\s*[［【〔[]|\[\s*[［【〔])[^\n]{0,40}|\[\s+\[[^\n]{0,40}|\{\{[^\n]{0,40}/gu,
    zh: "不是半角的 [[。",
    en: "is not the half-width [[.",
    mend: bracketed
  },
  {pattern: /[］】〕]\s*[］】〕]|\}\}/gu, zh: "不是半角的 ]]。", en: "is not ]].", mend: bracketed},
  {
    pattern: new RegExp(`\\[(?:${words.join("|")})\\s[^\\]\\n]*\\](?!\\()`, "gu"),
    zh: "只有一层括号。",
    en: "has one bracket where two belong.",
    mend: bracketed
  },
  {
    pattern: /^[^\S\n]*[:：﹕∶]{2}[^\n]*/gmu,
    zh: "不是一幅图的写法。",
    en: "does not place a figure.",
    mend: [
      "写作 ::figure{代码}，顶格，半角，独占一行。",
      "Write ::figure{ID} at the start of a line of its own."
    ]
  },
  {
    pattern: /[:：]*\s*figures?\s*[{｛(（][^\n]*/giu,
    zh: "不是一幅图的写法。",
    en: "does not place a figure.",
    mend: [
      "写作 ::figure{代码}，顶格，半角，独占一行。",
      "Write ::figure{ID} at the start of a line of its own."
    ]
  }
];

/**
 * Every place that looks like an expression or a figure and is neither.
 *
 * @param words the words of the language
 */
export function lookAlikes(text: string, at: At, words: readonly string[]): Problem[] {
  const open = unbound(text);
  const taken: [from: number, to: number][] = [];
  return shapes(words).flatMap(({pattern, zh, en, mend}) =>
    [...open.matchAll(pattern)].flatMap((match) => {
      const from = match.index;
      const to = from + match[0].length;
      if (taken.some(([start, end]) => from < end && to > start)) return [];
      taken.push([from, to]);
      const shown = quoted(text.slice(from, to).trim());
      return [
        {
          ...locate(text, from, at),
          found: both(`${shown} ${zh}`, `${shown} ${en}`),
          expected: both("印到页上会是一串代码。", "It would be printed as it stands."),
          mend: both(...mend)
        }
      ];
    })
  );
}
