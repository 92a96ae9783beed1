// Figures from their files: a small table each, its parts, its words with the numbers filled in.
import type {Catalogue} from "../../../src/model/catalogue.ts";
import {addressPattern} from "../../../src/model/cell.ts";
import type {Figure} from "../../../src/model/figures/figure.ts";
import {inputTables} from "../../../src/model/published/tables.ts";
import {zh} from "../../../src/words/zh.ts";
import {colours} from "../check/no-colours.ts";
import {titleLengthFault} from "../check/title-length.ts";
import {both, type Problem, quoted} from "../problems/problem.ts";
import {checkText} from "../prose/check-text.ts";
import {type Context, context} from "../prose/expressions/context.ts";
import {bindText, checkClaim} from "../prose/interpolate.ts";
import {type Locate, parseYaml} from "../read/yaml.ts";
import {type Kinds, makeFigure} from "./build-figure.ts";
import {defaultSpecs} from "./defaults.ts";
import {type Spec, spec as schema} from "./spec.ts";
import type {Complain} from "./tables/filters.ts";

/** A figure file: its path below the data folder and its text. */
export interface FigureFile {
  file: string;
  text: string;
}

/** A topic and where the figure that has it stands among all. */
interface Topic {
  topic: string;
  at: number;
}

/**
 * Every figure, by id: those of the files, then those that go without saying. Problems: a file that does
 * not fit its schema, its kind or its table, words that are not known, nothing left to draw, a claim that
 * is false, a bare digit, two figures of one id.
 *
 * @param kinds the kinds of drawing, charts/kinds
 */
export function compileFigures(
  catalogue: Catalogue,
  files: readonly FigureFile[],
  kinds: Kinds
): {figures: Figure[]; problems: Problem[]} {
  const given = context(catalogue, zh);
  const problems: Problem[] = [];
  const figures: Figure[] = [];
  const owners = new Map<string, string>();
  /** The topic of the first figure at each place. */
  const topics = new Map<string, Topic>();
  const add = (figure: Figure) => {
    const {topic} = figure;
    if (topic !== null)
      for (const place of figure.places)
        if (!topics.has(place)) topics.set(place, {topic, at: figures.length});
    figures.push(figure);
  };
  for (const file of files) {
    const id = idOf(file.file);
    const owner = owners.get(id);
    if (owner !== undefined) problems.push(twice(file.file, id, owner));
    owners.set(id, file.file);
    const made = compose(id, file, given, kinds);
    problems.push(...made.problems);
    if (made.figure && owner === undefined) add(made.figure);
  }
  for (const {id, spec, table, row} of defaultSpecs(catalogue, figures)) {
    const blame = (found: string, expected = "", mend = "") =>
      problems.push(ofRow(table, row, id, {found, expected, mend}));
    const figure = makeFigure(id, spec, catalogue, kinds, (_, found, expected, mend) =>
      blame(found, expected, mend)
    );
    const tight = titleLengthFault(spec.title);
    if (tight) blame(tight.found, tight.expected, both("请缩短名称。", "Shorten the name."));
    const near = spec.places
      .flatMap((place) => topics.get(place) ?? [])
      .reduce<Topic | null>((first, one) => (first && first.at < one.at ? first : one), null);
    if (figure) add({...figure, topic: near?.topic ?? null});
  }
  return {figures: figures.sort((a, b) => (a.id < b.id ? -1 : 1)), problems};
}

/** A fault of a figure that no file holds, told where its words come from. */
function ofRow(
  table: "indicators" | "series",
  row: string,
  id: string,
  fault: Pick<Problem, "found" | "expected" | "mend">
): Problem {
  const [zh = "", en = zh] = fault.found.split("\n");
  return {
    ...fault,
    file: inputTables[table].file,
    line: null,
    column: "name",
    found: both(
      `${quoted(row)} 的图（${id}，自动生成）：${zh}`,
      `The figure of ${quoted(row)}, made unasked as ${id}: ${en}`
    )
  };
}

/** What is wrong with the form of the files alone, for when the facts are too faulty to draw from. */
export function figureForms(files: readonly FigureFile[]): Problem[] {
  return files.flatMap(({file, text}) => [
    ...colours(file, text),
    ...parseYaml(file, text, schema).problems
  ]);
}

/** The id a file's name gives. */
const idOf = (file: string): string => (file.split("/").at(-1) ?? file).replace(/\.ya?ml$/u, "");

function compose(
  id: string,
  {file, text}: FigureFile,
  given: Context,
  kinds: Kinds
): {figure: Figure | null; problems: Problem[]} {
  const {value, problems, locate} = parseYaml(file, text, schema);
  const found = [...colours(file, text), ...problems];
  const complain: Complain = (path, what, expected, mend = "") =>
    found.push({...locate(path), found: what, expected, mend});
  if (!addressPattern.test(id))
    complain(
      [],
      both(`文件名 ${quoted(id)} 不能作地址。`, `The file name ${quoted(id)} is no address.`),
      both("只用半角字母、数字、- 和 _。", "Use letters, digits, - and _ only.")
    );
  if (!value) return {figure: null, problems: found};
  const words = bindWords(value, given, locate);
  const tight = titleLengthFault(words.bound.title);
  if (tight) complain(["title"], tight.found, tight.expected, tight.mend);
  const figure = makeFigure(id, {...value, ...words.bound}, given.catalogue, kinds, complain);
  return {figure, problems: [...found, ...words.problems]};
}

/** The file's sentences with their numbers filled in; numbers written by hand are problems. */
function bindWords(
  value: Spec,
  given: Context,
  locate: Locate
): {bound: Pick<Spec, "title" | "subtitle" | "note" | "alt">; problems: Problem[]} {
  const problems: Problem[] = [];
  const bind = (key: "title" | "subtitle" | "note" | "alt", words: string): string => {
    // A folded text has lost its lines: its faults stand where it begins.
    const place = locate([key]);
    const at = {file: place.file, line: place.line ?? 1};
    const bound = bindText(words, given, at);
    const faults = [...bound.problems, ...checkText(words, given, at)];
    problems.push(...faults.map((one) => ({...one, ...place})));
    return bound.text;
  };
  value.claims.forEach((claim, index) => {
    const place = locate(["claims", index]);
    const faults = checkClaim(claim, given, {file: place.file, line: place.line ?? 1});
    problems.push(...faults.map((one) => ({...one, ...place})));
  });
  return {
    bound: {
      title: bind("title", value.title),
      subtitle: bind("subtitle", value.subtitle),
      note: value.note === null ? null : bind("note", value.note),
      alt: value.alt === null ? null : bind("alt", value.alt)
    },
    problems
  };
}

function twice(file: string, id: string, owner: string): Problem {
  return {
    file,
    line: null,
    column: null,
    found: both(
      `${owner} 已经是图 ${quoted(id)}。`,
      `${owner} already is the figure ${quoted(id)}.`
    ),
    expected: both("每幅图只有一个文件。", "One file for each figure."),
    mend: both("请改名。", "Rename one of them.")
  };
}
