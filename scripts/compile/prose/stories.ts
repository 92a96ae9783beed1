// The stories and the summaries of the chapters, from all their files.
import type {Catalogue, Stories} from "../../../src/model/catalogue.ts";
import type {Figure} from "../../../src/model/figures/figure.ts";
import type {Fact, Story} from "../../../src/model/figures/story.ts";
import {zh} from "../../../src/words/zh.ts";
import {both, didYouMean, type Problem, quoted} from "../problems/problem.ts";
import type {Parsed, TextFile} from "../read/parse-folder.ts";
import {type Context, context} from "./expressions/context.ts";
import {bindText} from "./interpolate.ts";
import {readStory} from "./read-story.ts";

/** Binds every number of every story and key fact; the newest story first, summaries by the id of their chapter. */
export function compileStories(
  {stories: files, summaries, facts}: Pick<Parsed, "stories" | "summaries" | "facts">,
  catalogue: Catalogue,
  figures: readonly Figure[]
): {stories: Stories; problems: Problem[]} {
  const given = context(catalogue, zh);
  const problems: Problem[] = [];
  const read = (those: Parsed["stories"]): Story[] =>
    those.flatMap((file) => {
      const result = readStory(file, given, figures);
      problems.push(...result.problems);
      return result.story ? [result.story] : [];
    });
  const stories = read(files).sort((a, b) => compare(b.date, a.date) || compare(a.id, b.id));
  const chapters = read(summaries).sort((a, b) => compare(a.id, b.id));
  const known = catalogue.plan.chapters.map((chapter) => chapter.id);
  for (const {id} of chapters.filter((summary) => !known.includes(summary.id))) {
    problems.push({
      file: summaries.find(({file}) => file.endsWith(`/${id}.md`))?.file ?? id,
      line: null,
      column: null,
      found: both(`方案没有 ${quoted(id)} 这一章。`, `The plan has no chapter ${quoted(id)}.`),
      expected: both(`章号：${known.join("、")}。`, `Expected one of ${known.join(", ")}.`),
      mend: didYouMean(id, known)
    });
  }
  return {
    stories: {
      stories,
      chapters: Object.fromEntries(chapters.map((summary) => [summary.id, summary])),
      facts: read(facts).length === 0 ? [] : facts.flatMap((file) => sentences(file, given))
    },
    problems
  };
}

/** Each line of a list as a sentence of its own, its numbers filled in; the file has been read without problems. */
function sentences({file, text}: TextFile, given: Context): Fact[] {
  return text.split("\n").flatMap((line, index) => {
    if (!line.startsWith("- ")) return [];
    const bound = bindText(line.slice(2).trim(), given, {file, line: index + 1, column: 2});
    return [{text: bound.text, html: bound.html, cells: bound.cells}];
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
