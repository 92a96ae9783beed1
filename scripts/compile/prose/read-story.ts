// Stories and chapter summaries: Markdown whose numbers are bound, with figures between the paragraphs.
import MarkdownIt from "markdown-it";
import {z} from "zod";

import {dayPattern} from "../../../src/domain/period.ts";
import type {Figure} from "../../../src/model/figures/figure.ts";
import type {Story, StoryBlock} from "../../../src/model/figures/story.ts";
import {both, didYouMean, type Problem, quoted} from "../problems/problem.ts";
import {parseYaml} from "../read/yaml.ts";
import {addresses} from "./addresses.ts";
import {checkText} from "./check-text.ts";
import type {Context} from "./expressions/context.ts";
import {bindText, checkClaim} from "./interpolate.ts";
import {type At, figureLine} from "./location.ts";

/** A story file: its path below the data folder and its text. */
export interface StoryFile {
  file: string;
  text: string;
}

/** What stands between the two rules at the top of a story. */
const frontMatter = z.strictObject({
  /** The finding as a sentence; numbers bound. */
  title: z.string().min(1),
  /** The answer in one sentence; numbers bound. */
  summary: z.string().min(1),
  /** When it was written, year-month-day. */
  date: z.string().regex(dayPattern),
  /** What must hold for the title to be true: `EXPRESSION < EXPRESSION`. */
  claims: z.array(z.string()).min(1)
});

/**
 * Reads one story. Problems: front matter that does not fit, a figure or cell that does not exist, a claim
 * that is false, a bare digit. Where there are problems the story is null.
 */
export function readStory(
  {file, text}: StoryFile,
  given: Context,
  figures: readonly Pick<Figure, "id">[]
): {story: Story | null; problems: Problem[]} {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(text);
  if (!match)
    return {
      story: null,
      problems: [
        fault(
          file,
          1,
          both("开头没有写题头。", "There is no front matter."),
          both(
            "开头用两行 --- 夹住 title、summary、date、claims。",
            "Expected --- lines around title, summary, date, claims."
          )
        )
      ]
    };
  const [, head = "", body = ""] = match;
  const front = parseYaml(file, head, frontMatter, 2);
  if (!front.value) return {story: null, problems: front.problems};
  const {title, summary, date, claims} = front.value;
  const at = (words: string): At => whereIs(file, text, words);
  const bodyAt = {file, line: head.split("\n").length + 3};
  const boundTitle = bindText(title, given, at(title));
  const boundSummary = bindText(summary, given, at(summary));
  const boundBody = bindText(body, given, bodyAt, false);
  const problems = [
    ...boundTitle.problems,
    ...boundSummary.problems,
    ...boundBody.problems,
    ...claims.flatMap((claim) => checkClaim(claim, given, at(claim))),
    ...checkText(title, given, at(title)),
    ...checkText(summary, given, at(summary)),
    ...checkText(body, given, bodyAt),
    ...unknownFigures(body, bodyAt, figures),
    ...addresses(body, bodyAt)
  ];
  if (problems.length) return {story: null, problems};
  const id = (file.split("/").at(-1) ?? file).replace(/\.md$/u, "");
  const story: Story = {
    id,
    title: boundTitle.text,
    summary: boundSummary.text,
    date,
    blocks: blocks(body, given),
    characters: characters(boundBody.text),
    bound: boundTitle.count + boundSummary.count + boundBody.count,
    cells: [...new Set([...boundTitle.cells, ...boundSummary.cells, ...boundBody.cells])]
  };
  return {story, problems};
}

function unknownFigures(body: string, at: At, figures: readonly Pick<Figure, "id">[]): Problem[] {
  const known = figures.map((figure) => figure.id);
  return body.split("\n").flatMap((line, index) => {
    const id = figureLine.exec(line)?.[1];
    if (id === undefined || known.includes(id)) return [];
    return [
      fault(
        at.file,
        at.line + index,
        both(`没有图 ${quoted(id)}。`, `unknown figure ${quoted(id)}.`),
        both("应为 figures 里的一个代码。", "Expected the id of a figure."),
        didYouMean(id, known)
      )
    ];
  });
}

function blocks(body: string, given: Context): StoryBlock[] {
  const found: StoryBlock[] = [];
  let prose: string[] = [];
  const flush = (): void => {
    const html = markdown(given).render(prose.join("\n")).trim();
    if (html) found.push({kind: "html", html});
    prose = [];
  };
  for (const line of body.split("\n")) {
    const id = figureLine.exec(line)?.[1];
    if (id === undefined) prose.push(line);
    else {
      flush();
      found.push({kind: "figure", id});
    }
  }
  flush();
  return found;
}

/** Markdown with one more inline rule: a bound value becomes its link. */
function markdown(given: Context) {
  const md = new MarkdownIt({html: false});
  md.inline.ruler.before("link", "bound", (state, silent) => {
    if (!state.src.startsWith("[[", state.pos)) return false;
    const end = state.src.indexOf("]]", state.pos);
    if (end < 0) return false;
    if (!silent)
      state.push("html_inline", "", 0).content = bindText(
        state.src.slice(state.pos, end + 2),
        given,
        {file: "", line: 1}
      ).html;
    state.pos = end + 2;
    return true;
  });
  return md;
}

/** Han characters and numbers: what a Chinese word count counts. */
const characters = (text: string): number =>
  [...text.replace(/^::figure.*$/gmu, "").matchAll(/\p{Script=Han}|[A-Za-z]+|[\d.,%]+/gu)].length;

/** Where some words of the front matter stand: its line, and the characters before it. */
function whereIs(file: string, text: string, words: string): At {
  const index = Math.max(0, text.indexOf(words));
  const before = text.slice(0, index).split("\n");
  return {file, line: before.length, column: before.at(-1)?.length ?? 0};
}

const fault = (
  file: string,
  line: number,
  found: string,
  expected: string,
  mend = ""
): Problem => ({
  file,
  line,
  column: 1,
  found,
  expected,
  mend
});
