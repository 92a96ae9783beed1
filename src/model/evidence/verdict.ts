// What came of one target, and by which rule that is said.
import {z} from "zod";

/** Every outcome the site can state. */
export const statuses = [
  "met",
  "missed",
  "met_early",
  "on_path",
  "behind",
  "far_behind",
  "reversed",
  "kept",
  "lost",
  "distance_only",
  "undecided",
  "not_comparable",
  "silent",
  "not_quantified"
] as const;

/** The verdict on one target of one document. */
export const verdict = z.object({
  /** The indicator's id. */
  indicator: z.string(),
  /** The document that sets the target, an id of documents.csv. */
  document: z.string(),
  /** The rule that decided, a key of domain/assessment/rules. */
  rule: z.string(),
  /** What is said. */
  status: z.enum(statuses),
  /** The verdict in one sentence, with its numbers. */
  sentence: z.string(),
  /** What limits trust in it: an inferred date, a grade C source, a bound, a conflict. Sentences. */
  cautions: z.array(z.string()),
  baseline: z.number().nullable(),
  baseline_period: z.string().nullable(),
  target: z.number().nullable(),
  /** The upper number of a range; null where the target is one number. */
  target_to: z.number().nullable(),
  target_period: z.string(),
  /** The newest comparable figure, where one was published. */
  latest: z.number().nullable(),
  latest_period: z.string().nullable(),
  latest_cells: z.array(z.string()),
  /** Share of the distance covered, 0 to 1 and beyond; null where it is not defined. */
  covered: z.number().nullable(),
  /** Share of the time gone, 0 to 1 and beyond. */
  elapsed: z.number().nullable(),
  /** Whole years from the last known figure (or the base period) to the target period without any figure. */
  silent_years: z.number().nullable()
});

/** See {@link verdict}. */
export type Verdict = z.infer<typeof verdict>;
/** See {@link statuses}. */
export type Status = (typeof statuses)[number];
