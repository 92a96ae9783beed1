// Channels that several kinds share, each with its sentence for the editor.
import type {Channel} from "./types.ts";

/** A quantity over time. */
export const over = {
  x: {description: "The period of each point.", required: true, types: ["period"]},
  y: {description: "The quantity.", required: true, types: ["number", "integer"]},
  series: {
    description: "What parts the points into lines: place or quantity.",
    required: false,
    types: ["text"]
  }
} as const satisfies Record<string, Channel>;

/** What the rows of published figures say of themselves. */
export const observed = {
  role: {description: "observation, baseline, target or path.", required: false, types: ["text"]},
  run: {
    description: "Points with the same run are comparable and joined.",
    required: false,
    types: ["text"]
  },
  qualifier: {description: "exact, at_least, about or forecast.", required: false, types: ["text"]},
  conflict: {description: "Set where sources disagree.", required: false, types: ["flag"]},
  break: {
    description: "Set where the method changed just before.",
    required: false,
    types: ["flag"]
  },
  document: {description: "The document that sets a target.", required: false, types: ["text"]}
} as const satisfies Record<string, Channel>;
