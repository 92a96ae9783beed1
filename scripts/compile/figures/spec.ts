// What an editor writes into a figure file.
import {z} from "zod";

import {cellValue} from "../../../src/model/figures/figure.ts";

/** `figures/<id>.yaml`; each field says what it is, for the guide too. */
export const spec = z.strictObject({
  title: z.string().min(1).describe("The finding as a sentence; every number in it bound."),
  subtitle: z.string().min(1).describe("What is counted, unit, place, years."),
  claims: z
    .array(z.string())
    .default([])
    .describe("What must hold for the title to be true: EXPRESSION < EXPRESSION."),
  topic: z
    .string()
    .min(1)
    .nullable()
    .default(null)
    .describe(
      "What the list of all figures groups it under; without it, what a figure of the same page has."
    ),
  kind: z.string().min(1).describe("A kind of drawing."),
  from: z.string().min(1).describe("The table the rows come from."),
  where: z
    .record(z.string(), z.unknown())
    .default({})
    .describe("Which rows; the names are the table's own."),
  channels: z
    .record(z.string(), z.string())
    .default({})
    .describe("Which column plays which part; only where the usual one does not fit."),
  options: z
    .record(z.string(), z.union([cellValue, z.array(cellValue)]))
    .default({})
    .describe("Settings of the kind and of the table."),
  focus: z
    .string()
    .nullable()
    .default(null)
    .describe(
      "Drawn strongest: a place by its id, or a name of the table; without it the focal place."
    ),
  note: z.string().nullable().default(null).describe("What a reader must know."),
  alt: z
    .string()
    .nullable()
    .default(null)
    .describe("The drawing in words; without it the words are made from the rows."),
  places: z.array(z.string()).default([]).describe("The pages it belongs to.")
});

/** See {@link spec}. */
export type Spec = z.infer<typeof spec>;
