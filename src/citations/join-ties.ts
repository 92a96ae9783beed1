// Names that share one number, said together.
import type {Heading} from "./heading.ts";
import type {Speech} from "./language.ts";

/** How many names are said; of more only the count. */
const named = 3;

/** One name, up to three that are tied, or how many there are. `heading` is that of their column. */
export function together(names: readonly string[], heading: Heading, speech: Speech): string {
  const {say} = speech;
  const all = [...new Set(names)];
  if (all.length > named)
    return say.many(speech.count(all.length), speech.thing(heading, all.length));
  const spoken = all.map((name) => speech.named(name, heading)).join(say.list);
  return all.length > 1 ? say.tied(spoken) : spoken;
}
