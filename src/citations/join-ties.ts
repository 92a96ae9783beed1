// Names that share one number, said together.
import type {Heading} from "./heading.ts";
import type {Language} from "./language.ts";

/** How many names are said; of more only the count. */
const named = 3;

/** One name, up to three that are tied, or how many there are. `heading` is that of their column. */
export function joinTies(names: readonly string[], heading: Heading, language: Language): string {
  const {say} = language;
  const all = [...new Set(names)];
  if (all.length > named)
    return say.many(language.count(all.length), language.thing(heading, all.length));
  const spoken = all.map((name) => language.named(name, heading)).join(say.list);
  return all.length > 1 ? say.tied(spoken) : spoken;
}
