// What an editor writes into a figure file.
import {z} from "zod";

import {cellValue} from "../../../src/model/figures/figure.ts";

/** `figures/<id>.yaml`. */
export const spec = z.strictObject({
  /** The finding as a sentence; every number in it bound. */
  title: z.string().min(1),
  /** What is counted, unit, place, years. */
  subtitle: z.string().min(1),
  /** What must hold for the title to be true: `EXPRESSION < EXPRESSION`. */
  claims: z.array(z.string()).default([]),
  /** What the list of all figures groups it under; without it, what a figure of the same page has. */
  topic: z.string().min(1).nullable().default(null),
  /** A kind of drawing. */
  kind: z.string().min(1),
  /** The table the rows come from. */
  from: z.string().min(1),
  /** Which rows; the names are the table's own. */
  where: z.record(z.string(), z.unknown()).default({}),
  /** Which column plays which part; only where the usual one does not fit. */
  channels: z.record(z.string(), z.string()).default({}),
  /** Settings of the kind and of the table. */
  options: z.record(z.string(), z.union([cellValue, z.array(cellValue)])).default({}),
  /** Drawn strongest: a place by its id, or a name of the table; without it the focal place. */
  focus: z.string().nullable().default(null),
  /** What a reader must know. */
  note: z.string().nullable().default(null),
  /** The drawing in words; without it the words are made from the rows. */
  alt: z.string().nullable().default(null),
  /** The pages it belongs to. */
  places: z.array(z.string()).default([])
});

/** See {@link spec}. */
export type Spec = z.infer<typeof spec>;
