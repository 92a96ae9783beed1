// The figures of the gallery by what they are about.
import {figures} from "../../catalogue.ts";
import type {Figure} from "../../model/figures/figure.ts";

/** The fullest topic first; what nobody has grouped stands last. `first` is the place of its first figure in the gallery. */
export const topics: readonly {topic: string | null; first: number; own: readonly Figure[]}[] = [
  ...Map.groupBy(figures, ({topic}) => topic)
]
  .sort(([a, ofA], [b, ofB]) => Number(a === null) - Number(b === null) || ofB.length - ofA.length)
  .map(([topic, own], at, all) => ({
    topic,
    first: all.slice(0, at).reduce((sum, [, before]) => sum + before.length, 0),
    own
  }));
