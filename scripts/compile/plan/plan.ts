// The plan's Markdown read as clauses, unit brackets and duties.
import type {Clause, OutlineChapter, Plan} from "../../../src/model/plan.ts";
import type {Unit} from "../../../src/model/unit.ts";
import type {Problem} from "../problems/problem.ts";
import {readClause} from "./clause.ts";
import {type Block, type Line, readBlocks} from "./markdown-blocks.ts";
import * as wrong from "./messages.ts";
import {unitNames} from "./unit-names.ts";

/** The plan but for the fingerprint of the text received, which another file holds. */
export type ParsedPlan = Omit<Plan, "received_sha256">;

/**
 * The plan as data, with every fault of its format, its numbering and its unit brackets.
 *
 * Ids follow the place in the document: chapter `2`, section `2.1`, paragraph `2.1.1` (`2.0.1` before
 * the first section of a chapter), `box1`, `box1.2`, `table1`; the printed numbers must agree.
 *
 * @param markdown the text of the file
 * @param file its path below the data folder, for the problems
 * @param units the units whose names and aliases the brackets may print
 */
export function parsePlan(
  markdown: string,
  file: string,
  units: readonly Unit[]
): {plan: ParsedPlan; problems: Problem[]} {
  const {blocks, problems} = readBlocks(markdown, file);
  const names = unitNames(units);
  const plan: ParsedPlan = {
    title: "",
    approval: "",
    preamble: "",
    chapters: [],
    clauses: [],
    brackets: [],
    duties: [],
    tables: []
  };
  const front: Record<"quoted" | "paragraph", string[]> = {quoted: [], paragraph: []};
  let caption: Line | null = null;
  let paragraphs = 0;
  let boxes = 0;

  const report = (at: Line, found: string, expected: string, mend = "") => {
    problems.push({file, line: at.line, column: at.column, found, expected, mend});
  };
  const chapter = (): OutlineChapter | undefined => plan.chapters.at(-1);
  const section = () => chapter()?.sections.at(-1);
  const place = (id: string) => (section() ?? chapter())?.blocks.push(id);

  /** Adds a clause, its unit brackets and its duties. */
  const add = (id: string, kind: Clause["kind"], parent: string | null, at: Line): void => {
    const where = {
      chapter: kind === "chapter" ? id : (chapter()?.id ?? ""),
      section: kind === "section" ? id : (section()?.id ?? null)
    };
    const order = plan.clauses.length;
    const {clause, brackets, faults} = readClause({id, kind, parent, ...where, order}, at, names);
    plan.clauses.push(clause);
    for (const fault of faults) {
      report({...at, column: at.column + fault.at}, fault.found, fault.expected, fault.mend);
    }
    for (const {mentions, ...one} of brackets) {
      const bracket = plan.brackets.length + 1;
      plan.brackets.push({id: bracket, clause: id, ...one});
      mentions.forEach(({unit, printed, role, open}, index) => {
        if (unit === null) return;
        const duty = {id: `b${bracket}.${index + 1}`, bracket, clause: id, ...where};
        plan.duties.push({...duty, unit, printed, role, open});
      });
    }
  };

  const take = (block: Block): void => {
    if (block.kind === "table") {
      const id = `table${plan.tables.length + 1}`;
      const title = caption ?? {text: "", line: block.line, column: 1};
      const parent = section()?.id ?? chapter()?.id ?? null;
      if (!caption) report(title, ...wrong.tableUntitled);
      if (!parent) report(title, ...wrong.beforeChapter);
      else if (caption) {
        plan.tables.push({id, title: caption.text, header: block.header, rows: block.rows});
        place(id);
        add(id, "table", parent, caption);
      }
      caption = null;
      return;
    }
    if (caption) report(caption, ...wrong.captionAlone);
    caption = null;
    if (block.kind === "heading") return takeHeading(block);
    if (!chapter()) {
      if (block.kind === "quoted" || block.kind === "paragraph") front[block.kind].push(block.text);
      else report(block, ...wrong.beforeChapter);
      return;
    }
    const parent = section()?.id ?? chapter()?.id ?? null;
    if (block.kind === "caption") caption = block;
    else if (block.kind === "quoted") report(block, ...wrong.quotedLate);
    else if (block.kind === "box") {
      const id = `box${++boxes}`;
      place(id);
      add(id, "box", parent, block);
      block.items.forEach((item, index) => {
        add(`${id}.${index + 1}`, "box_item", id, item);
      });
    } else {
      const id = `${section()?.id ?? `${chapter()?.id}.0`}.${++paragraphs}`;
      place(id);
      add(id, "paragraph", parent, block);
    }
  };

  const takeHeading = (block: Line & {level: number}): void => {
    paragraphs = 0;
    if (block.level === 1) {
      if (plan.title || chapter()) report(block, ...wrong.secondTitle(block.text));
      else plan.title = block.text;
    } else if (block.level === 2) {
      const id = String(plan.chapters.length + 1);
      plan.chapters.push({id, blocks: [], sections: []});
      add(id, "chapter", null, block);
    } else {
      const last = chapter();
      if (!last || block.level > 3) return report(block, ...wrong.headingMisplaced(block.level));
      const id = `${last.id}.${last.sections.length + 1}`;
      last.sections.push({id, blocks: []});
      add(id, "section", last.id, block);
    }
  };

  for (const block of blocks) take(block);
  if (caption) report(caption, ...wrong.captionAlone);
  plan.approval = front.quoted.join("\n");
  plan.preamble = front.paragraph.join("\n");
  if (!plan.title) report({text: "", line: 1, column: 1}, ...wrong.untitled);
  if (!chapter()) report({text: "", line: 1, column: 1}, ...wrong.empty);
  return {plan, problems};
}
