// A figure: a small typed table and the channels that say which column plays which part.
import {z} from "zod";

import {grades} from "../evidence/observation.ts";

/** What a table cell holds. Missing is null and never zero. */
export const cellValue = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A column of a figure's table. */
const column = z.object({
  /** The key of the column in each row, snake_case. */
  key: z.string(),
  /** The Chinese header. */
  label: z.string(),
  /** The key of that header among the words, where it is not the column's own: `person` for rows that are units. */
  word: z.string().optional(),
  /** What its cells are: words, numbers, whole numbers, periods, dates, yes or no. */
  type: z.enum(["text", "number", "integer", "period", "date", "flag"]),
  /** The unit of its numbers, where one. */
  unit: z.string().nullable(),
  /** How many decimals its numbers are printed with at most. */
  decimals: z.number().nullable(),
  /** yes: needed by the drawing but left out of the table that readers see. */
  hidden: z.boolean()
});

/** A source line of a figure: publisher and date; the address only where it may be linked. */
export const figureSource = z.object({
  id: z.string(),
  label: z.string(),
  url: z.string().nullable(),
  /** Null for the plan itself, which is what the site reads and no page it was found on. */
  grade: z.enum(grades).nullable()
});

/** A chart, defined once: page, embed, picture, download and alternative text are views of this value. */
export const figure = z.object({
  /** The id; also its address. */
  id: z.string(),
  /** The kind of drawing, a key of charts/kinds. */
  kind: z.string(),
  /** The finding as a sentence. */
  title: z.string(),
  /** What is counted, unit, place, years. */
  subtitle: z.string(),
  /** What it is about, as an editor groups the figures; null where nobody said. */
  topic: z.string().nullable().default(null),
  /** What a reader must know. */
  note: z.string().nullable(),
  /** The drawing in words by an author; null where it is generated from the rows. */
  alt: z.string().nullable(),
  /** Exactly the rows that are drawn. */
  table: z.object({columns: z.array(column), rows: z.array(z.record(z.string(), cellValue))}),
  /** Which column plays which part; the names are the kind's own. */
  channels: z.record(z.string(), z.string()),
  /** Settings of the kind, such as the order of rows; the names are the kind's own. */
  options: z.record(z.string(), cellValue),
  /**
   * What the cells name, by the key of their column and in the order of the rows: table and id, `geos/anytown`; null
   * for a cell that names nothing with an id.
   */
  refs: z.record(z.string(), z.array(z.string().nullable())).default({}),
  /** Where the rows come from. */
  sources: z.array(figureSource),
  /** The pages of the site the figure belongs to: ids of indicators, chapters (`plan/2`), `home`, units. */
  places: z.array(z.string()),
  /** The newest period the rows hold. */
  until: z.string().nullable(),
  /** The name of the focal place, drawn last and strongest; null where no place is compared. */
  focus: z.string().nullable()
});

/** See {@link cellValue}. */
export type CellValue = z.infer<typeof cellValue>;
/** See {@link column}. */
export type Column = z.infer<typeof column>;
/** A row of a figure's table, by column key. */
export type Row = Record<string, CellValue>;
/** See {@link figureSource}. */
export type FigureSource = z.infer<typeof figureSource>;
/** See {@link figure}. */
export type Figure = z.infer<typeof figure>;
