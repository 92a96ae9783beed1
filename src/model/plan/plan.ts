// The plan as data: its clauses, the brackets that name units, and one duty for each unit named.
import {z} from "zod";

import {choice, count, flag, id, maybeText, text} from "../cell.ts";

/**
 * Kinds of clause, each with its own form of id: `2`, `2.1`, `2.1.1`, `box1`, `box1.2`, `table1`, `table1.2`. Only
 * a table that names units has clauses for its rows.
 */
export const clauseKinds = [
  "chapter",
  "section",
  "paragraph",
  "box",
  "box_item",
  "table",
  "row"
] as const;

/** One part of the plan that has an address of its own. */
export const clause = z.object({
  id: id(
    "条款",
    "The permanent id: 2, 2.1, 2.1.1 (1.0.1 where a chapter has no sections), box1, box1.2, table1, table1.2."
  ),
  kind: choice(
    clauseKinds,
    "类别",
    "chapter, section, paragraph, box, box item, table, or row of a table of tasks."
  ),
  order: count("次序", "Its place in the plan, from 0."),
  parent: maybeText("上级", "The clause it lies in; a box lies in its section."),
  chapter: id("章", "The chapter it lies in."),
  section: maybeText("节", "The section it lies in, where there is one."),
  label: maybeText("序号", "The number as printed, such as 一、 or （一） or 1. or 专栏1.", {
    verbatim: true
  }),
  title: maybeText("标题", "The heading without its number and its closing full stop.", {
    verbatim: true
  }),
  text: text("原文", "The words as printed, unit bracket included; for a heading the heading.", {
    verbatim: true
  }),
  characters: count("字数", "How many characters the text has without its unit bracket."),
  line: count("行", "The line of plan.md it starts at, from 1.")
});

/** Roles a unit may have: 牵头, 负责, 配合, 指导. */
export const roles = ["lead", "responsible", "support", "guide"] as const;

/** One bracket, line or cell of a table that names units, as printed. */
export const bracket = z.object({
  id: count("序号", "Its number in the plan, from 1."),
  clause: id("条款", "The clause it stands in.", {ref: "clauses"}),
  text: text("原文", "The bracket, line or cell as printed, brackets included.", {verbatim: true}),
  start: count("位置", "Where it starts in the clause's text, in UTF-16 units from 0."),
  manner: text("方式", "How the duty is worded, such as 按职责分工负责 or 负责."),
  open: flag("列举未尽", "yes where the list ends with 等.")
});

/** One mention of a unit in a bracket, a line or a table. */
export const duty = z.object({
  id: id("代码", "The number of the bracket and of the mention in it, such as b4.1."),
  bracket: count("括号", "The bracket's number."),
  clause: id(
    "条款",
    "The clause it is about; where a line or a bracket stands alone, the paragraph before it.",
    {ref: "clauses"}
  ),
  chapter: id("章", "The chapter."),
  section: maybeText("节", "The section."),
  unit: id("单位", "The unit, an id of units.csv.", {ref: "units"}),
  printed: text("原文", "The name as printed here.", {verbatim: true}),
  role: choice(roles, "角色", "lead: 牵头; responsible: 负责; support: 配合; guide: 指导."),
  open: flag("列举未尽", "yes where the list it stands in ends with 等.")
});

/** A section: its clause id and, in order, the ids of its paragraphs, boxes and tables. */
const outlineSection = z.object({id: z.string(), blocks: z.array(z.string())});

/** A chapter: its clause id, its own blocks, its sections. */
const outlineChapter = z.object({
  id: z.string(),
  blocks: z.array(z.string()),
  sections: z.array(outlineSection)
});

/** A table as printed: header and rows of cells. `second_head` says that the first row goes on with the header. */
const planTable = z.object({
  id: z.string(),
  title: z.string(),
  header: z.array(z.string()),
  second_head: z.boolean(),
  rows: z.array(z.array(z.string()))
});

/** The whole plan: front matter, the outline of ids, and the flat lists the ids point into. */
export const plan = z.object({
  title: z.string(),
  approval: z.string(),
  preamble: z.string(),
  chapters: z.array(outlineChapter),
  clauses: z.array(clause),
  brackets: z.array(bracket),
  duties: z.array(duty),
  tables: z.array(planTable),
  /** sha256 of the received text, hexadecimal. */
  received_sha256: z.string()
});

/** See {@link clause}. */
export type Clause = z.infer<typeof clause>;
/** See {@link bracket}. */
export type Bracket = z.infer<typeof bracket>;
/** See {@link duty}. */
export type Duty = z.infer<typeof duty>;
/** See {@link roles}. */
export type Role = (typeof roles)[number];
/** See {@link plan}. */
export type Plan = z.infer<typeof plan>;
/** See {@link outlineChapter}. */
export type OutlineChapter = z.infer<typeof outlineChapter>;
/** See {@link planTable}. */
export type PlanTable = z.infer<typeof planTable>;
