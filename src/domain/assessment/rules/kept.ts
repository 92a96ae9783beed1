// A target already met at the base is to be kept: kept or lost, no share of a way.
import {isFinal, isOver, newest} from "../case.ts";
import {meetsAll, meetsValue} from "../meets-target.ts";
import type {Rule} from "./rule.ts";

/** Applies where the base value already meets the target. */
export const kept: Rule = (given) => {
  if (!given.baseline || given.kind === "cumulative") return null;
  if (!meetsValue(given, given.baseline.value)) return null;
  const figures = newest(given);
  const answer = meetsAll(given, figures);
  if (answer === "open") return {status: "undecided", progress: null};
  if (answer === "no") return {status: "lost", progress: null};
  const final = figures.some((figure) => isFinal(given, figure));
  return {status: final || !isOver(given) ? "kept" : "undecided", progress: null};
};
