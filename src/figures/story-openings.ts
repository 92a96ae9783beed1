// What stories open with: the figure that stands first in each.
import type {Figure} from "../model/figures/figure.ts";
import type {Story} from "../model/figures/story.ts";

/** The figure that a story opens with; undefined where it shows none. */
export function openingOf({blocks}: Story, figures: readonly Figure[]): Figure | undefined {
  const ids = blocks.flatMap((block) => (block.kind === "figure" ? [block.id] : []));
  return ids.flatMap((id) => figures.filter((figure) => figure.id === id))[0];
}

/** Those of all stories, each once, in their order. */
export const openings = (stories: readonly Story[], figures: readonly Figure[]): Figure[] => [
  ...new Set(stories.flatMap((story) => openingOf(story, figures) ?? []))
];
