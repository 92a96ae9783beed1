// What the data build wrote, read once and checked. Only pages and the configuration import it.
import {readFileSync} from "node:fs";
import {join} from "node:path";

import type {z} from "zod";

import {generatedFolder} from "./folders.ts";
import {
  catalogue as catalogueSchema,
  figures as figuresSchema,
  input as inputSchema,
  stories as storiesSchema
} from "./model/catalogue.ts";
import {frozen as frozenSchema} from "./model/published/difference.ts";

function load<S extends z.ZodType>(file: string, schema: S): z.infer<S> {
  return schema.parse(JSON.parse(readFileSync(join(generatedFolder, file), "utf8")));
}

/** The facts. Throws where `generated/` is missing or stale: run `npm run data`. */
export const catalogue = load("catalogue.json", catalogueSchema);
/** The figures, by id order. */
export const figures = load("figures.json", figuresSchema);
/** The stories and the chapter summaries. */
export const stories = load("stories.json", storiesSchema);

/** The frozen releases and what changed between them. */
export const frozen = load("frozen.json", frozenSchema);

/** The input files as they are, by their path below the data folder. Read when asked for: it is long. */
export const inputs = (): Map<string, Buffer> =>
  new Map(
    load("input.json", inputSchema).files.map(({path, bytes}) => [
      path,
      Buffer.from(bytes, "base64")
    ])
  );
