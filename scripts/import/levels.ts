// Which numbers of a text open chapters and which open sections.
import {type Numbering, type NumberStyle, readNumbering} from "../compile/plan/numbering.ts";
import type {Doubt, RawLine} from "./line.ts";

/** The styles of the two upper levels; null where the text has none. */
export interface Levels {
  chapter: NumberStyle | null;
  section: NumberStyle | null;
}

/** Styles that may open chapters, the surest first. */
const upper: readonly NumberStyle[] = [
  "part",
  "chapter",
  "han",
  "section",
  "roman",
  "han_bracket",
  "digit"
];
/** Styles that may open sections below chapters of another style. */
const lower: readonly NumberStyle[] = ["chapter", "section", "han", "han_bracket", "dotted"];

/** The number of the line in a style. */
export function numberIn(line: RawLine, style: NumberStyle | null): Numbering | null {
  if (style === null) return null;
  const found = readNumbering(line.text, [style]);
  return style === "dotted" && found?.path.length !== 2 ? null : found;
}

/** The levels of the lines, tables left out. */
export function levelsOf(lines: readonly RawLine[]): Levels {
  const rising = (style: NumberStyle): number => {
    let count = 0;
    for (const line of lines) if (numberIn(line, style)?.number === count + 1) count++;
    return count;
  };
  const restarts = (style: NumberStyle): number =>
    lines.filter((line) => numberIn(line, style)?.number === 1).length;
  // 第一条 that opens a sentence is an article, no head of a chapter.
  const articles =
    lines.filter((line) => numberIn(line, "section") !== null && /。/u.test(line.text)).length >= 2;
  const able = upper.filter((style) => rising(style) >= 2 && !(style === "section" && articles));
  // Numbers that begin anew again and again belong below others.
  const chapter =
    able.find((style) => restarts(style) === 1) ??
    able.find((style) => ["part", "chapter", "han"].includes(style)) ??
    upper.slice(0, 3).find((style) => rising(style) === 1) ??
    null;
  const inside = lines.slice(
    Math.max(
      0,
      lines.findIndex((line) => numberIn(line, chapter) !== null)
    )
  );
  const section =
    chapter === null
      ? null
      : (lower
          .filter((style) => upper.indexOf(style) > upper.indexOf(chapter) || style === "dotted")
          .find((style) => inside.some((line) => numberIn(line, style)?.number === 1)) ?? null);
  return {chapter, section};
}

/** What is said where a plan has a level more than a site: parts, chapters and sections, 编 > 章 > 节. */
export function thirdLevel(lines: readonly RawLine[], {chapter, section}: Levels): Doubt[] {
  if (chapter !== "part" || section !== "chapter") return [];
  const titles = lines.filter(
    (line) => numberIn(line, "section") !== null && !/[。；]/u.test(line.text)
  );
  const [first] = titles;
  if (!first) return [];
  return [
    {
      ...{line: first.line, weight: 2},
      did: `这份方案有三级标题，网站有两级：第一级（编、篇、部分）作章，第二级（章）作节，第三级的 ${titles.length} 个标题（“${first.text}”等）各作一段。`,
      else: "若要一章一页，请在 plan.md 里把“## 第…编”改成普通的一段，把 ### 改成 ##，并在第三级标题前加 ###；commitments.csv 里的条款代码随之改，npm run data 会逐条说出。"
    }
  ];
}
