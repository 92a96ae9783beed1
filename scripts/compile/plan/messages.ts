// What can be wrong with the format of plan.md, each as what was found and what was expected.
import {both, quoted} from "../problems/problem.ts";

/** No `#` line. */
export const untitled = [
  both("方案没有标题。", "The plan has no title."),
  both("应有一行 # 标题。", "One line # title is expected.")
] as const;

/** No `##` line. */
export const empty = [
  both("方案没有章。", "The plan has no chapter."),
  both("应有 ## 一、标题 的行。", "Lines such as ## 一、title are expected.")
] as const;

/** A second `#` line. */
export const secondTitle = (text: string) =>
  [
    both(`${quoted(text)} 是第二个标题。`, `${quoted(text)} is a second title.`),
    both(
      "# 只用一次，在最前；章用 ##，节用 ###。",
      "# stands once, at the top; ## is a chapter, ### a section."
    )
  ] as const;

/** A section before the first chapter, or a heading below a section. */
export const headingMisplaced = (level: number) =>
  [
    both(`${"#".repeat(level)} 不在它的位置。`, `${"#".repeat(level)} is out of place.`),
    both(
      "章用 ##，节用 ###，节在章内，更低的标题没有。",
      "## is a chapter, ### a section inside one; there is no lower heading."
    )
  ] as const;

/** A box or a table before the first chapter. */
export const beforeChapter = [
  both("这一块在第一章之前。", "This block stands before the first chapter."),
  both("专栏和表应在章内。", "Boxes and tables belong inside a chapter.")
] as const;

/** A `>` line inside a chapter. */
export const quotedLate = [
  both("章内有以 > 开头的一行。", "A line with > stands inside a chapter."),
  both("> 只用于标题下的批准说明。", "> is for the sentence of approval below the title.")
] as const;

/** A bold line without its table. */
export const captionAlone = [
  both("整行加粗，后面没有表。", "The line is bold and no table follows."),
  both("加粗只用于表的标题。", "Bold is for the title of a table.")
] as const;

/** A table without its bold line. */
export const tableUntitled = [
  both("表没有标题。", "The table has no title."),
  both("应在表前有一行 **标题**。", "A line **title** is expected before it.")
] as const;

/** A printed number that is not the place; `number` is the place. The words for the mend stand last. */
export const misnumbered = (label: string | null, number: number) =>
  [
    label === null
      ? both("标题没有序号。", "The heading has no number.")
      : both(`标题印的是 ${quoted(label)}。`, `The heading prints ${quoted(label)}.`),
    both(`按位置应为第 ${number}。`, `By its place it is number ${number}.`)
  ] as const;
