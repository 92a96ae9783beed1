// The columns of a published table, read off its row schema: the one source of every header, type and sentence.
import {z} from "zod";

import {type CellKind, cellMeta} from "../../model/cell.ts";
import {faultReport} from "../validate/fault.ts";

/** One column. */
export interface Field {
  /** The column's name in every file, part of the contract. */
  name: string;
  /** The Chinese header. */
  title: string;
  /** One plain sentence on what it holds. */
  description: string;
  cell: CellKind;
  /** The table whose key it names. */
  ref: string | null;
  /** Whether it may be empty. */
  nullable: boolean;
  /** The words of a closed list. */
  choices: readonly string[] | null;
  /** What words must look like, as a regular expression. */
  pattern: string | null;
  /** Whether its words are another's and stay as printed. */
  verbatim: boolean;
}

/** The columns in the order of the schema. Throws where one has no title or no sentence. */
export function fieldsOf(row: z.ZodObject): Field[] {
  return Object.entries(row.shape as Record<string, z.ZodType>).map(([name, field]) => {
    const {title, description, cell, ref = null, verbatim = false} = cellMeta(field);
    if (!title || !description)
      throw new Error(
        faultReport([{zh: `列 ${name} 没有说明。`, en: `column without a sentence: ${name}`}])
      );
    const inner = "unwrap" in field && field.type === "nullable" ? unwrap(field) : field;
    const choices = "options" in inner ? (inner.options as readonly string[]) : null;
    const {pattern = null} = z.toJSONSchema(inner);
    const nullable = inner !== field;
    return {name, title, description, cell, ref, nullable, choices, pattern, verbatim};
  });
}

/** Whether a cell of the column is a list. */
export const isList = ({cell}: Pick<Field, "cell">): boolean => cell === "ids" || cell === "names";

/** The column of another table that this one names, or whose entries it lists; null where there is none. */
export function keyOf(
  {ref}: Pick<Field, "ref">,
  tables: readonly {name: string; key: readonly string[]}[]
): string | null {
  const [key, ...more] = tables.find(({name}) => name === ref)?.key ?? [];
  return key === undefined || more.length > 0 ? null : key;
}

function unwrap(field: z.ZodType): z.ZodType {
  return (field as z.ZodNullable<z.ZodType>).unwrap();
}
