// The folders that a build reads and writes, as the environment names them; an empty name is none.

/** The folder of the published site. */
export const outFolder = process.env["OUT"] || "dist";

/** The folder the data build writes JSON to and the pages read it from. */
export const generatedFolder = process.env["GENERATED"] || "generated";

/** The folder of what is kept between builds. `scripts/node.js`, which runs on any Node, says it once more. */
export const cacheFolder = (): string => process.env["CACHE"] || ".cache";
