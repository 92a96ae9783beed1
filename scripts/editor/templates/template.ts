// What can be begun from a template: its questions, and the rows or the file that the answers become.
import type {Catalogue} from "../../../src/model/catalogue.ts";
import type {Folder} from "../../compile/read/read-folder.ts";
import type {Answers, Interview} from "../interview/interview.ts";

/** What a template is filled in with. */
export interface TemplateContext {
  folder: Folder;
  catalogue: Catalogue;
  /** The day, written in full. */
  today: string;
}

/** What was made of the answers: the folder with it, and lines that show it. */
export interface Made {
  folder: Folder;
  lines: string[];
}

/** Something that can be begun from a template. */
export interface Template {
  /** What it is called, in Chinese. */
  title: string;
  /** The questions by their names, which are flags too. */
  flags: Readonly<Record<string, string>>;
  ask: (talk: Interview, known: TemplateContext) => Promise<void>;
  make: (answers: Answers, known: TemplateContext) => Made;
}

/** The ids of the figures in a data folder. */
export const figureIds = (folder: Folder): string[] =>
  [...folder.keys()].flatMap((file) => /^figures\/(.*)\.yaml$/.exec(file)?.[1] ?? []);

/** The lines of a new file as they are shown before it is written. */
export const shown = (file: string, text: string): string[] => [
  `+ 新文件 ${file}`,
  ...text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`)
];

/** Words as they stand in YAML, whatever they hold. */
export const quotedYaml = (words: string): string => JSON.stringify(words);
