// One code by which a quotation is verified: what it stands for, and of which release.
import {z} from "zod";

/** An entry of `codes.json`: a figure as a whole, or one of its sentences. */
export const codeEntry = z.object({
  /** Eight signs of Crockford's base 32, without a hyphen. */
  code: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{8}$/),
  /** The version of the data. */
  release: z.string(),
  /** When that version was published. */
  date: z.string(),
  /** The id of the figure. */
  figure: z.string(),
  /** The language of the words; a figure is in Chinese. */
  lang: z.enum(["zh", "en"]),
  kind: z.enum(["figure", "sentence"]),
  /** The number of the sentence among those of its language; 0 for the figure. */
  part: z.int().nonnegative(),
  /** The sentence, or the title of the figure. */
  text: z.string(),
  /** SHA-256 of the figure's JSON file as it was published; null for a sentence, which is its own content. */
  file: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** SHA-256 of release, figure, kind, language, part, text and file, with tabs between; the code is its first 40 bits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/)
});

/** See {@link codeEntry}. */
export type CodeEntry = z.infer<typeof codeEntry>;
