// The plan's Markdown read as clauses, unit brackets and duties.
import type {Clause, OutlineChapter, Plan} from "../../../src/model/plan/plan.ts";
import type {Unit} from "../../../src/model/plan/unit.ts";
import type {Problem} from "../problems/problem.ts";
import {readClause} from "./clause.ts";
import {misnumbered, type NumberedHeading} from "./heading-numbers.ts";
import {ruleOnward, ruleThroughout, says, withLeads} from "./lead-rules.ts";
import {type Block, type MarkdownLine, readBlocks} from "./markdown-blocks.ts";
import * as wrong from "./messages.ts";
import type {UnitBracket} from "./read-duties.ts";
import {readTaskRows} from "./task-table.ts";
import {unitNames} from "./unit-names.ts";
import {hasSecondHead} from "./whole-table.ts";

/** The plan but for the fingerprint of the text received, which another file holds. */
export type ParsedPlan = Omit<Plan, "received_sha256">;

/**
 * The plan as data, with every fault of its format, its numbering and its unit brackets.
 *
 * Ids follow the place in the document: chapter `2`, section `2.1`, paragraph `2.1.1` (`2.0.1` before
 * the first section of a chapter), `box1`, `box1.2`, `table1`, `table1.2` for a row of a table that
 * names units. The numbers of chapters, sections and boxes must agree with their places.
 *
 * @param markdown the text of the file
 * @param file its path below the data folder, for the problems
 * @param units the units whose names and aliases the brackets may print
 * @param noted the clauses that the errata remark on: odd numbers and brackets there are kept as printed
 */
export function parsePlan(
  markdown: string,
  file: string,
  units: readonly Unit[],
  noted: ReadonlySet<string> = new Set()
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
  const headings: NumberedHeading[] = [];
  let caption: MarkdownLine | null = null;
  let paragraphs = 0;
  let boxes = 0;
  let rule = ruleThroughout(markdown);

  const report = (at: MarkdownLine, found: string, expected: string, mend = "") => {
    problems.push({file, line: at.line, column: at.column, found, expected, mend});
  };
  const chapter = (): OutlineChapter | undefined => plan.chapters.at(-1);
  const section = () => chapter()?.sections.at(-1);
  const place = (id: string) => (section() ?? chapter())?.blocks.push(id);
  const within = (id: string, kind: Clause["kind"]) => ({
    chapter: kind === "chapter" ? id : (chapter()?.id ?? ""),
    section: kind === "section" ? id : (section()?.id ?? null)
  });

  /** Adds the brackets of a clause, and a duty of the clause they are about for each unit named. */
  const addBrackets = (clause: Clause, about: string, brackets: readonly UnitBracket[]) => {
    for (const found of brackets) {
      rule = ruleOnward(found.text, rule);
      const {mentions, ...one} = withLeads(found, rule);
      const bracket = plan.brackets.length + 1;
      plan.brackets.push({id: bracket, clause: clause.id, ...one});
      mentions.forEach(({unit, printed, role, open}, index) => {
        if (unit === null) return;
        plan.duties.push({
          id: `b${bracket}.${index + 1}`,
          bracket,
          clause: about,
          chapter: clause.chapter,
          section: clause.section,
          ...{unit, printed, role, open}
        });
      });
    }
  };

  /** Adds a clause, its unit brackets and its duties. */
  const add = (id: string, kind: Clause["kind"], parent: string | null, at: MarkdownLine): void => {
    const where = {id, kind, parent, ...within(id, kind), order: plan.clauses.length};
    const read = readClause(where, at, names, {noted: noted.has(id), ruled: says(rule)});
    const before = plan.clauses.at(-1);
    plan.clauses.push(read.clause);
    headings.push({clause: read.clause, number: read.number, at});
    for (const fault of read.faults) {
      report({...at, column: at.column + fault.at}, fault.found, fault.expected, fault.mend);
    }
    addBrackets(
      read.clause,
      subject(read.clause, read.brackets, before, plan.clauses),
      read.brackets
    );
  };

  const takeTable = (block: Block & {kind: "table"}, title: MarkdownLine | null): void => {
    const id = `table${plan.tables.length + 1}`;
    const at = title ?? {text: "", line: block.line, column: 1};
    const parent = section()?.id ?? chapter()?.id ?? null;
    if (!title) report(at, ...wrong.tableUntitled);
    if (!parent) report(at, ...wrong.beforeChapter);
    else if (title) {
      const {header, rows} = block;
      const table = {id, title: title.text, header, second_head: hasSecondHead(block), rows};
      plan.tables.push(table);
      place(id);
      add(id, "table", parent, title);
      for (const row of readTaskRows(table, names)) {
        const line = block.line + 2 + row.index;
        const clause: Clause = {
          ...{id: row.id, kind: "row", parent: id, ...within(row.id, "row")},
          ...{order: plan.clauses.length, label: null, title: null, text: row.text},
          ...{characters: row.characters, line}
        };
        plan.clauses.push(clause);
        for (const fault of row.faults) {
          report({text: row.text, line, column: 1}, fault.found, fault.expected, fault.mend);
        }
        addBrackets(clause, row.id, row.brackets);
      }
    }
  };

  const take = (block: Block): void => {
    const title = caption;
    caption = null;
    if (block.kind === "table") return takeTable(block, title);
    if (title) report(title, ...wrong.captionAlone);
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

  const takeHeading = (block: MarkdownLine & {level: number}): void => {
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
  for (const {heading, expected} of misnumbered(headings)) {
    if (!noted.has(heading.clause.id)) {
      report(heading.at, ...wrong.misnumbered(heading.clause.label, expected));
    }
  }
  plan.approval = front.quoted.join("\n");
  plan.preamble = front.paragraph.join("\n");
  if (!plan.title) report({text: "", line: 1, column: 1}, ...wrong.untitled);
  if (!chapter()) report({text: "", line: 1, column: 1}, ...wrong.empty);
  return {plan, problems};
}

/**
 * The clause that the brackets of a clause are about: itself, or, where it holds nothing but its
 * brackets, what it follows: the last numbered item of its section, else the clause before it.
 */
function subject(
  clause: Clause,
  brackets: readonly UnitBracket[],
  before: Clause | undefined,
  all: readonly Clause[]
): string {
  if (brackets.length === 0 || clause.characters > 1 || clause.kind !== "paragraph")
    return clause.id;
  const same = all.filter(
    (one) =>
      one !== clause &&
      one.kind === "paragraph" &&
      one.characters > 1 &&
      one.parent === clause.parent
  );
  const item = same.findLast(({label}) => label !== null) ?? same.at(-1);
  const heading = before?.kind === "section" || before?.kind === "chapter" ? before : undefined;
  return item?.id ?? heading?.id ?? clause.id;
}
