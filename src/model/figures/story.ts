// A story: words whose every number is bound to the data, with figures between.
import {z} from "zod";

/** A part of a story: ready HTML, or the id of a figure. */
const storyBlock = z.discriminatedUnion("kind", [
  z.object({kind: z.literal("html"), html: z.string()}),
  z.object({kind: z.literal("figure"), id: z.string()})
]);

/** A story, or the summary of a chapter. */
export const story = z.object({
  id: z.string(),
  title: z.string(),
  /** The finding in one sentence. */
  summary: z.string(),
  date: z.string(),
  blocks: z.array(storyBlock),
  /** How many Chinese characters and numbers the body has. */
  characters: z.number(),
  /** How many values in it are bound to data. */
  bound: z.number(),
  /** The cells it rests on. */
  cells: z.array(z.string())
});

/** A key fact in one sentence, ready to be quoted. */
export const fact = z.object({
  /** Plain words. */
  text: z.string(),
  /** The same with each value linked to where it stands. */
  html: z.string(),
  /** The cells it rests on. */
  cells: z.array(z.string())
});

/** See {@link fact}. */
export type Fact = z.infer<typeof fact>;
/** See {@link story}. */
export type Story = z.infer<typeof story>;
/** See {@link storyBlock}. */
export type StoryBlock = z.infer<typeof storyBlock>;
