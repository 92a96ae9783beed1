// A whole style sheet without `@layer`: old browsers drop what stands in one. The same rules win as before.
import layers from "@csstools/postcss-cascade-layers";
import postcss, {type Root} from "postcss";

const flat = postcss([{postcssPlugin: "layers-in-use", Once: dropEmpty}, layers()]);

/** The sheet with its layers told by specificity. It must hold all the layers of its page, as their order counts. */
export function flattenLayers(css: string): string {
  return flat.process(css, {from: undefined}).css;
}

/** A layer that is only named makes the selectors of every later one longer, and the copy in every embed with them. */
function dropEmpty(root: Root): void {
  const filled = new Set<string>();
  root.walkAtRules("layer", ({nodes, params}) => {
    if (nodes) filled.add(params);
  });
  root.walkAtRules("layer", (rule) => {
    if (rule.nodes) return;
    const names = rule.params.split(",").filter((name) => filled.has(name.trim()));
    if (names.length === 0) rule.remove();
    else rule.params = names.join(",");
  });
}
