// A whole style sheet without `@layer`: old browsers drop what stands in one. The same rules win as before.
import layers from "@csstools/postcss-cascade-layers";
import postcss from "postcss";

const flat = postcss([layers()]);

/** The sheet with its layers told by specificity. It must hold all the layers of its page, as their order counts. */
export function flattenLayers(css: string): string {
  return flat.process(css, {from: undefined}).css;
}
